import { escapeHtml, htmlPage } from './html.ts'

/**
 * What a browser gets when there is no web app to send.
 *
 * @param fault - What the build said when it failed; null when nobody has built it.
 */
export const appMissingPage = ({ fault }: { readonly fault: string | null }): string =>
  htmlPage(
    'AI Workbench',
    `<h1>AI Workbench</h1>
${fault === null ? notBuilt : failed(fault)}
<p>Everything else works: every address answers programs with JSON, <a href="/docs">the API</a> can be tried in the
browser, and <code>npx workbench --help</code> says what the command line can do.</p>`,
  )

const notBuilt = `<p class="fault">The web app is not built.</p>
<p>Run <code>npm run build</code>, then load this page again. <code>npm start</code> builds it by itself; when it started
a moment ago, wait a few seconds.</p>`

const failed = (fault: string) => `<p class="fault">The web app could not be built.</p>
<pre tabindex="0" aria-label="What the build said">${escapeHtml(fault)}</pre>
<p>Put that right, run <code>npm run build</code>, then load this page again.</p>`
