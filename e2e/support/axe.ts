import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let script: string | null = null

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/**
 * What axe finds wrong with the page as it stands, a line each: rule, element, what to do. It is evaluated, since the
 * page's own policy takes no script from elsewhere.
 *
 * @param without - Rules that do not count.
 */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  script ??= await readFile(source, 'utf8')
  await page.evaluate(script)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  const counted = violations.filter(({ id }) => !without.includes(id))
  return counted.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 300)}`,
    ),
  )
}
