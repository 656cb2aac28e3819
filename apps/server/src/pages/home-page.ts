import { addresses } from '../routes/home.ts'
import { escapeHtml, htmlPage } from './html.ts'

const descriptions: Readonly<Record<keyof typeof addresses, string>> = {
  personas: 'who debates',
  scenarios: 'what about, and how',
  runs: 'every debate that was held',
  formats: 'ways to debate',
  models: 'language models that can be used',
  health: 'is it alive?',
  openapi: 'the API, for machines',
  docs: 'the API, for people',
}

/** What a browser gets until the web app is there. */
export const homePage = (): string => {
  const links = Object.entries(addresses).map(
    ([name, path]) =>
      `<li><a href="${escapeHtml(path)}"><code>${escapeHtml(path)}</code></a> ` +
      `<span>${escapeHtml(descriptions[name as keyof typeof addresses])}</span></li>`,
  )
  return htmlPage(
    'AI Workbench',
    `<h1>AI Workbench</h1>
<p class="status">It runs.</p>
<p>Every address answers with JSON to programs, and with this page to browsers.
Read <a href="/docs">the API</a> and try it there.</p>
<nav aria-label="Addresses"><ul>
${links.join('\n')}
</ul></nav>`,
  )
}
