import { expect, test } from 'vitest'
import { call, untilEnded } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'
import { untilQuiet, untilSettled } from './support/site-pages.ts'
import type { Theme } from './support/tab.ts'

const site = useSite()

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[]
}

async function runScenario(id: string, model: string): Promise<void> {
  const { body } = await call<{ runId: string }>(site.url, '/debates/run', {
    method: 'POST',
    body: { scenarioId: id, overrides: { model } },
  })
  await untilEnded(site.url, body.runId)
}

const scenarios = async () => (await call<Listed>(site.url, '/scenarios')).body.items
const totals = async () =>
  (await call<{ totals: { runs: number; failed: number; refusedTurns: number } }>(site.url, '/dashboard'))
    .body.totals

test('a workbench in which nothing has ended says what would stand there', async () => {
  const { page, faults } = await site.open('/')
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Dashboard', exact: true })
    .click()
  await page.getByRole('heading', { name: 'Nothing ended in this time' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([])
})

test('runs that end come in while somebody looks, nothing pressed', async () => {
  const [scenario] = await scenarios()
  const { page, faults } = await site.open('/dashboard?range=24h')
  await page.getByRole('heading', { name: 'Nothing ended in this time' }).waitFor()
  await runScenario(scenario?.id ?? '', 'simulated:instant')
  await page.getByRole('region', { name: 'Totals' }).waitFor({ timeout: 45_000 })
  expect(faults).toEqual([])
})

test('what failed and what was refused is in the figures, and each leads to its runs', async () => {
  const [scenario, other] = await scenarios()
  const id = scenario?.id ?? ''
  await runScenario(id, 'simulated:instant')
  await runScenario(id, 'simulated:debater?pace=instant&refuse=1')
  await runScenario(other?.id ?? '', 'simulated:debater?pace=instant&fail=401')
  await expect.poll(totals, { timeout: 45_000 }).toMatchObject({ runs: 4, failed: 1 })
  expect((await totals()).refusedTurns).toBeGreaterThan(0)

  const tab = await site.open('/dashboard?range=7d')
  const { page, faults } = tab
  await untilSettled(tab)
  const figures = page.getByRole('region', { name: 'Totals' })
  expect(await figures.getByText('1 of 4 runs').count()).toBe(1)
  expect(
    await page
      .getByRole('figure', { name: 'Runs a day' })
      .getByRole('link', { name: /Failed 1$/ })
      .count(),
  ).toBe(1)

  const byScenario = page.getByRole('list', { name: 'Spend by scenario' })
  await byScenario.getByRole('link', { name: scenario?.name ?? '', exact: true }).click()
  await page.waitForURL((url) => url.searchParams.get('scenarioId') === id)
  await figures.getByText('0 of 3 runs').waitFor()
  await page.getByRole('heading', { name: 'Stances' }).waitFor()
  await page.reload()
  await figures.getByText('0 of 3 runs').waitFor()

  await page.getByRole('table', { name: 'Runs by day and hour' }).getByRole('link').last().press('Enter')
  await page.waitForURL('**/runs?*')
  await expect.poll(() => page.getByRole('link', { name: scenario?.name ?? '' }).count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('own days are in the address; days that make no span are said to be none', async () => {
  const { page, faults } = await site.open('/dashboard')
  await page.getByRole('button', { name: 'Own days' }).click()
  await page.waitForURL((url) => url.searchParams.has('from'))
  await page.getByLabel('First day').fill('2026-01-01')
  await page.getByLabel('Last day').fill('2025-12-31')
  await page.getByText('The last day is before the first.').waitFor()
  await page.getByLabel('Last day').fill('2026-01-02')
  await page.waitForURL('**/dashboard?from=2026-01-01&to=2026-01-02')
  await page.getByRole('heading', { name: 'Nothing ended in this time' }).waitFor()
  expect(faults).toEqual([])
})

test.each<[Theme, number]>([
  ['light', 1_440],
  ['dark', 1_440],
  ['light', 390],
  ['dark', 390],
])('%s at %i has nothing that axe finds, and fits', async (theme, width) => {
  const tab = await site.open('/dashboard?range=7d', { theme, width })
  await untilSettled(tab)
  await tab.page.getByRole('button', { name: 'The figures as a table' }).first().click()
  await untilQuiet(tab)
  expect(await axeFaults(tab.page)).toEqual([])
  const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  expect(await tab.page.evaluate<number>(overhang)).toBe(0)
  expect(tab.faults).toEqual([])
})
