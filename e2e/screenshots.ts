import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from './support/browser.ts'
import { type SitePage, sitePages, untilSettled } from './support/site-pages.ts'
import { openTab, type Theme } from './support/tab.ts'

// `node e2e/screenshots.ts URL OUTDIR [NAME…]`: pictures of all pages, or of those named, in both themes, on a desk and on a
// phone. WORKBENCH_TOKEN is sent when it is set.
const [, , url, folder, ...wanted] = process.argv
if (url === undefined || folder === undefined) {
  console.error('How to use it: node e2e/screenshots.ts http://127.0.0.1:4200 /tmp/pictures [NAME…]')
  process.exit(2)
}
const token = process.env.WORKBENCH_TOKEN
const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }

async function takeAll(browser: Browser, pages: readonly SitePage[], theme: Theme, width: number) {
  const tab = await openTab(browser, url ?? '', { theme, width, headers })
  for (const { name, path } of pages) {
    await tab.page.goto(path)
    await untilSettled(tab)
    const file = `${name}-${theme}-${width}.png`
    await tab.page.screenshot({ path: join(folder ?? '', file), fullPage: true })
  }
  for (const fault of new Set(tab.faults)) console.warn(`${theme} ${width}: ${fault}`)
  await tab.close()
}

await mkdir(folder, { recursive: true })
const pages = (await sitePages(url, headers)).filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
)
const browser = await openBrowser()
const looks: readonly (readonly [Theme, number])[] = [
  ['light', 1_440],
  ['dark', 1_440],
  ['light', 390],
  ['dark', 390],
]
try {
  await Promise.all(looks.map(([theme, width]) => takeAll(browser, pages, theme, width)))
} finally {
  await browser.close()
}
console.log(
  `${pages.length * looks.length} pictures of ${pages.map(({ name }) => name).join(', ')} in ${folder}`,
)
