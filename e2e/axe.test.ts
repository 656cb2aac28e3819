import { beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from './support/axe.ts'
import { emptyLibrary, fillWorkbench } from './support/seed.ts'
import { useSite } from './support/site.ts'
import { type SitePage, sitePages, untilQuiet, untilSettled } from './support/site-pages.ts'
import type { Tab, Theme } from './support/tab.ts'

const site = useSite()
const looks: readonly [Theme, number][] = [
  ['light', 1_440],
  ['dark', 1_440],
  ['light', 390],
  ['dark', 390],
]

/** What is wrong with pages, a line each: what axe finds, what the browser reports, what is wider than the window. */
async function faultsOf(tab: Tab, pages: readonly SitePage[]): Promise<string[]> {
  const { page, faults } = tab
  const found: string[] = []
  for (const { name, path } of pages) {
    faults.length = 0
    await page.goto(path)
    await untilSettled(tab)
    found.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
    const overhang = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (overhang > 0) found.push(`${name}: ${overhang} px wider than the window`)
    const expected = name === 'not-found' ? /status of 404/ : /^$/
    found.push(...faults.filter((fault) => !expected.test(fault)).map((fault) => `${name}: ${fault}`))
  }
  return found
}

describe('an empty workbench', () => {
  beforeAll(() => emptyLibrary(site.url))

  test.each(looks)('%s at %i has nothing that axe finds', async (theme, width) => {
    const tab = await site.open('/', { theme, width })
    expect(await faultsOf(tab, await sitePages(site.url))).toEqual([])
  })
})

describe('a workbench in use', () => {
  beforeAll(() => fillWorkbench(site.url))

  test.each(looks)('%s at %i has nothing that axe finds', async (theme, width) => {
    const tab = await site.open('/', { theme, width })
    const pages = await sitePages(site.url)
    expect(pages.map(({ name }) => name)).toEqual(expect.arrayContaining(['run', 'run-failed', 'compare']))
    expect(await faultsOf(tab, pages)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('what opens over a page has nothing either, %s', async (theme) => {
    const tab = await site.open('/', { theme })
    const { page } = tab
    const [run] = (await sitePages(site.url)).filter(({ name }) => name === 'run')
    const press = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click()
    const overlays: readonly (readonly [string, string, () => Promise<void>])[] = [
      ['commands', '/', () => page.keyboard.press('Control+k')],
      ['keys', '/', () => page.keyboard.press('?')],
      ['theme', '/', press('Theme')],
      ['import', '/personas', press('Import')],
      ['secret', '/settings', press('Add a secret')],
      [
        'decision',
        '/approvals',
        async () => {
          await page.keyboard.press('j')
          await page.keyboard.press('r')
        },
      ],
      ['fork', run?.path ?? '/', press('Fork')],
      ['export', run?.path ?? '/', press('Export')],
    ]
    const found: string[] = []
    for (const [name, path, open] of overlays) {
      await page.goto(path)
      await untilSettled(tab)
      await open()
      await page
        .locator('[role="dialog"], [role="menu"], [role="listbox"]')
        .filter({ visible: true })
        .first()
        .waitFor()
      await untilQuiet(tab)
      // What floats above the page for a moment stands beside its landmarks, not in them.
      found.push(...(await axeFaults(page, ['region'])).map((fault) => `${name}: ${fault}`))
    }
    expect(found).toEqual([])
  })
})
