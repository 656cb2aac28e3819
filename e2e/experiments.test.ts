import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { call, untilEnded } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'
import { untilQuiet, untilSettled } from './support/site-pages.ts'
import type { Tab } from './support/tab.ts'

// The tests follow each other: runs are pinned, a candidate is held against them, and becomes the next baseline.
const site = useSite()
const name = 'Billing service'
let scenarioId = ''
let experimentPath = ''

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' })
const inMain = (page: Page) => page.getByRole('main')

beforeAll(async () => {
  const made = await call<{ id: string }>(site.url, '/scenarios', {
    method: 'POST',
    body: {
      name,
      topic: 'Should we rewrite the billing service?',
      format: 'panel',
      rounds: 1,
      participants: await firstPersonas(),
      model: 'simulated:instant',
    },
  })
  scenarioId = made.body.id
  for (let run = 0; run < 5; run++) {
    const body = { scenarioId }
    const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
    await untilEnded(site.url, started.body.runId)
  }
})

async function firstPersonas() {
  const { items } = (await call<{ items: readonly { id: string }[] }>(site.url, '/personas?limit=2')).body
  return items.map(({ id }) => ({ personaId: id }))
}

/** What is wrong with the page as it stands: what axe finds, and what is wider than the window. */
async function looksWrong(tab: Tab): Promise<readonly string[]> {
  await untilQuiet(tab)
  const overhang = await tab.page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  // What floats above the page for a moment stands beside its landmarks, not in them.
  return [...(await axeFaults(tab.page, ['region'])), ...(overhang > 0 ? [`${overhang} px too wide`] : [])]
}

test('an empty list teaches what an experiment is', async () => {
  const { page, faults } = await site.open('/experiments')
  await page.getByText('Find out whether a change makes things worse').waitFor()
  await inMain(page).getByRole('link', { name: 'New experiment' }).first().click()
  await page.getByRole('button', { name: 'Start experiment' }).waitFor()
  expect(faults).toEqual([])
})

test('a scenario without a baseline is given one while an experiment is set up', async () => {
  const { page, faults } = await site.open(`/scenarios/${scenarioId}`)
  await page.getByRole('link', { name: 'Run an experiment' }).click()
  await page.getByText('has no baseline yet').waitFor()
  await page.getByRole('button', { name: 'Pin its last runs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pin a baseline' })
  await dialog.getByText('5 of the last 5 chosen').waitFor()
  await dialog.getByRole('button', { name: 'Pin 5 runs for good' }).click()
  // Both fields are missing, and both say so.
  await expect.poll(() => dialog.getByText('This must not be empty.').count()).toBe(2)
  await dialog.getByRole('textbox', { name: 'Baseline name' }).fill('Release 4')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Read by Mara, all sound.')
  await dialog.getByRole('button', { name: 'Pin 5 runs for good' }).click()
  await dialog.waitFor({ state: 'detached' })
  await inMain(page).getByText('Read by Mara, all sound.').waitFor()
  // The browser says of every refusal that there was one.
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([])
})

test('an experiment is set up, survives a reload, and ends with a verdict', async () => {
  const { page, faults } = await site.open(`/experiments/new?scenario=${scenarioId}`)
  const runs = page.getByRole('spinbutton', { name: 'Number of runs' })
  await runs.fill('5')
  await page.getByText('5 a side can show only large differences').waitFor()
  const model = page.getByRole('combobox', { name: 'Model' })
  await page.getByRole('textbox', { name: 'Experiment name' }).fill('Refusals')
  await model.fill('simulated:debater?refuse=perhaps')
  await model.press('Tab')
  await expect.poll(() => page.url()).toMatch(/name=Refusals.*model=/)
  await page.reload()
  await expect.poll(() => model.inputValue()).toBe('simulated:debater?refuse=perhaps')
  await page.getByRole('button', { name: 'Start experiment' }).click()
  await page.getByText("can't be read. Expected 1 or 0.").first().waitFor()
  await expect.poll(() => model.getAttribute('aria-invalid')).toBe('true')

  await model.fill('simulated:debater?pace=instant&refuse=1')
  await model.press('Tab')
  await page.getByText('5 runs', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Start experiment' }).click()
  await page.waitForURL(/\/experiments\/[0-9a-f-]{36}/)
  experimentPath = new URL(page.url()).pathname

  await verdict(page).getByRole('heading', { name: 'Worse than the baseline' }).waitFor({ timeout: 60_000 })
  await verdict(page)
    .getByText(/Refusal rate rose by 100 points/)
    .waitFor()
  await page.getByText('simulated:debater?pace=instant&refuse=1').first().waitFor()
  const row = page.getByRole('button', { name: /^Refusal rate/ })
  await row.click()
  await page.getByRole('img', { name: /5 runs of the candidate: all 100 %/ }).waitFor()
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([])
})

test('runs of both sides are compared, and the report is a file', async () => {
  const { page, faults } = await site.open(experimentPath)
  await page.getByRole('checkbox', { name: 'Compare baseline run 1' }).click()
  await page.getByRole('checkbox', { name: 'Compare candidate run 2' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Markdown report' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^experiment-.*\.md$/)
  await page.getByRole('link', { name: 'Compare 2 runs' }).click()
  await page.waitForURL(/\/runs\/compare\?a=.*&b=/)
  expect(faults).toEqual([])
})

test('the candidate becomes a baseline whose name is free, and trends show it', async () => {
  const { page, faults } = await site.open(experimentPath)
  await page.getByRole('button', { name: 'Pin the candidate as a new baseline' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pin a baseline' })
  await dialog.getByText('can not be changed or deleted').waitFor()
  const newName = dialog.getByRole('textbox', { name: 'Baseline name' })
  await newName.fill('Release 4')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Refusing is what we want.')
  await dialog.getByRole('button', { name: 'Pin 5 runs for good' }).click()
  await expect.poll(() => newName.getAttribute('aria-invalid')).toBe('true')
  await newName.fill('Release 5')
  await dialog.getByRole('button', { name: 'Pin 5 runs for good' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.goto(`/scenarios/${scenarioId}?tab=trends`)
  const usual = page.getByRole('combobox', { name: 'What is usual' })
  await usual.selectOption('Release 4')
  await expect.poll(() => page.url()).toContain('baseline=Release+4')
  await page.getByText('Usual: baseline Release 4').waitFor()
  await page.getByRole('region', { name: 'Baselines' }).getByText('Refusing is what we want.').waitFor()
  expect(faults.filter((fault) => !/status of 409/.test(fault))).toEqual([])
})

test('one that goes on is seen in the list, cancelled, and resumed', async () => {
  const list = await site.open('/experiments')
  const body = { scenarioId, runs: 2, name: 'Slow', overrides: { model: 'simulated:slow' } }
  const { experimentId } = (
    await call<{ experimentId: string }>(site.url, '/experiments', { method: 'POST', body })
  ).body
  const row = list.page.getByRole('listitem').filter({ hasText: 'Slow' })
  await row.getByText('Running').waitFor()
  const { page, faults } = await site.open(`/experiments/${experimentId}`)
  await page.getByRole('progressbar', { name: 'Runs that have ended' }).waitFor()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel experiment' }).click()
  await verdict(page).getByRole('heading', { name: 'Cancelled before there was a verdict' }).waitFor()
  await row.getByText('Cancelled').waitFor()
  await expect
    .poll(
      async () =>
        (await call<{ progress: { ended: number } }>(site.url, `/experiments/${experimentId}`)).body.progress
          .ended,
    )
    .toBe(2)
  await page.getByRole('button', { name: 'Resume' }).click()
  await verdict(page).getByRole('heading', { name: 'Running' }).waitFor()
  await call(site.url, `/experiments/${experimentId}/cancel`, { method: 'POST' })
  expect([...faults, ...list.faults]).toEqual([])
})

test('rows are walked through without a mouse', async () => {
  const tab = await site.open('/experiments')
  await tab.page.getByRole('link', { name: 'Refusals' }).waitFor()
  await untilSettled(tab)
  await tab.page.keyboard.press('j')
  await tab.page.keyboard.press('j')
  await tab.page.keyboard.press('Enter')
  await tab.page.waitForURL(`**${experimentPath}`)
})

test.each([
  ['light', 1_440],
  ['dark', 1_440],
  ['light', 390],
  ['dark', 390],
] as const)('pages and what opens in them, %s at %i, have nothing that axe finds', async (theme, width) => {
  const tab = await site.open('/experiments', { theme, width })
  const { page } = tab
  const found: string[] = []
  const look = async (state: string) =>
    found.push(...(await looksWrong(tab)).map((fault) => `${state}: ${fault}`))
  await untilSettled(tab)
  await look('list')
  await page.goto(`/experiments/new?scenario=${scenarioId}&looks=2`)
  await untilSettled(tab)
  await look('new')
  await page.goto(experimentPath)
  await untilSettled(tab)
  await page.getByRole('button', { name: /^Refusal rate/ }).click()
  await page.getByRole('button', { name: /as hints that decide nothing/ }).click()
  await look('experiment')
  await page.goto(`/scenarios/${scenarioId}?tab=trends`)
  await untilSettled(tab)
  await page.getByRole('button', { name: 'Pin a baseline' }).click()
  await page.getByRole('dialog', { name: 'Pin a baseline' }).getByText('chosen').waitFor()
  await look('pin')
  expect(found).toEqual([])
})
