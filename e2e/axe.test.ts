import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { call } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { createGates } from './support/gates.ts'
import { emptyLibrary, fillWorkbench } from './support/seed.ts'
import { useSite } from './support/site.ts'
import { type SitePage, sitePages, untilQuiet, untilSettled } from './support/site-pages.ts'
import type { Tab, Theme } from './support/tab.ts'
import { startTill } from './support/till.ts'

const site = useSite()
const looks: readonly [Theme, number][] = [
  ['light', 1_440],
  ['dark', 1_440],
  ['light', 390],
  ['dark', 390],
]

/** Four tabs at once: each of them mostly waits. */
async function faultsInAllLooks(pages: readonly SitePage[]): Promise<string[]> {
  const found = await Promise.all(
    looks.map(async ([theme, width]) => {
      const faults = await faultsOf(await site.open('/', { theme, width }), pages)
      return faults.map((fault) => `${theme} at ${width}: ${fault}`)
    }),
  )
  return found.flat()
}

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

  test('has nothing that axe finds, light and dark, on a desk and on a phone', async () => {
    expect(await faultsInAllLooks(await sitePages(site.url))).toEqual([])
  })
})

// Many pages take long: several tests have more time than one.
const ofFormats = ['delphi', 'red-team', 'council', 'tit-for-tat', 'with-a-person'].map(
  (name) => `run-${name}`,
)

describe('a workbench in use', () => {
  beforeAll(() => fillWorkbench(site.url))

  test('has every kind of page', async () => {
    const runs = ['run', 'run-failed', 'compare']
    const ofWorkflows = ['', '-step', '-input', '-failed', '-waiting', '-dry'].map(
      (state) => `workflow-run${state}`,
    )
    const names = (await sitePages(site.url)).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...runs, ...ofWorkflows]))
  })

  test.each([1, 2, 3])(
    'part %i of it has nothing that axe finds, light and dark, on a desk and on a phone',
    async (part) => {
      const pages = (await sitePages(site.url)).filter(({ name }) => !ofFormats.includes(name))
      expect(await faultsInAllLooks(pages.filter((_, place) => place % 3 === part - 1))).toEqual([])
    },
  )

  test('runs of formats have nothing either, nor one that waits for a person', async () => {
    const pages = (await sitePages(site.url)).filter(({ name }) => ofFormats.includes(name))
    expect(pages.map(({ name }) => name)).toEqual(ofFormats)
    expect(await faultsInAllLooks(pages)).toEqual([])
  })

  test.each(looks)('a workflow that is written, %s at %i', async (theme, width) => {
    const tab = await site.open('/workflows/new?example=webhook&step=is_urgent', { theme, width })
    const { page } = tab
    const found: string[] = []
    const look = async (state: string) => {
      await untilQuiet(tab)
      found.push(...(await axeFaults(page, ['region'])).map((fault) => `${state}: ${fault}`))
    }
    await untilSettled(tab)
    await page.getByRole('textbox', { name: 'If' }).fill('trigger.body =')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('alert', { name: 'Faults' }).waitFor()
    await look('a fault')
    await page.getByRole('button', { name: 'YAML', exact: true }).click()
    await page.getByRole('textbox', { name: 'YAML' }).waitFor()
    await look('YAML')
    await page.getByRole('textbox', { name: 'YAML' }).fill('name: [')
    await page.getByRole('button', { name: /^Line/ }).first().waitFor()
    await look('YAML with a fault')
    expect(found).toEqual([])
  })

  test.each(['light', 'dark'] as const)('a run of a workflow while it runs, %s', async (theme) => {
    const gates = createGates()
    const till = await startTill(gates)
    onTestFinished(async () => {
      gates.openAll()
      await till.close()
    })
    const held = gates.hold('/held')
    const policy = (await call<object>(site.url, '/tools/http_request/policy')).body
    await call(site.url, '/tools/http_request/policy', {
      method: 'PUT',
      body: { ...policy, net: [till.host] },
    })
    const steps = [{ id: 'ask', type: 'httpRequest', method: 'GET', url: `http://${till.host}/held` }]
    const draft = { name: 'Held', trigger: { type: 'manual' }, steps }
    const { id } = (await call<{ id: string }>(site.url, '/workflows', { method: 'POST', body: draft })).body
    const started = await call<{ runId: string }>(site.url, `/workflows/${id}/run`, {
      method: 'POST',
      body: {},
    })
    await held
    for (const width of [1_440, 390]) {
      const tab = await site.open(`/runs/${started.body.runId}`, { theme, width })
      await tab.page.getByRole('button', { name: /^ask HTTP request, Running/ }).waitFor()
      await untilSettled(tab)
      expect(await axeFaults(tab.page)).toEqual([])
    }
  })

  test.each(['light', 'dark'] as const)('what opens over a page has nothing either, %s', async (theme) => {
    const tab = await site.open('/', { theme })
    const { page } = tab
    const pages = await sitePages(site.url)
    const [run, workflow, workflowRun, council] = ['run', 'workflow', 'workflow-run', 'run-council'].map(
      (wanted) => pages.find(({ name }) => name === wanted),
    )
    const press = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click()
    const overlays: readonly (readonly [string, string, () => Promise<void>])[] = [
      ['commands', '/', () => page.keyboard.press('Control+k')],
      ['keys', '/', () => page.keyboard.press('?')],
      ['theme', '/', press('Theme')],
      ['import', '/personas', press('Import')],
      ['secret', '/settings', press('Add a secret')],
      ['documents to add', '/documents', press('Add documents')],
      [
        'decision',
        '/approvals',
        async () => {
          await page.keyboard.press('j')
          await page.keyboard.press('r')
        },
      ],
      ['fork', run?.path ?? '/', press('Fork')],
      ['start', workflow?.path ?? '/', press('Run now')],
      ['dry run', workflow?.path ?? '/', press('Dry run')],
      ['webhook', workflow?.path ?? '/', press('How to call it')],
      ['step types', workflow?.path ?? '/', press('Add a step after tell')],
      ['fork of a workflow', workflowRun?.path ?? '/', press('Fork')],
      ['export', run?.path ?? '/', press('Export')],
      ['formats', '/', () => page.getByRole('combobox', { name: 'Format', exact: true }).click()],
      ['single agent', council?.path ?? '/', press('Compare with a single agent')],
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
