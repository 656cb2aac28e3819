import { expect, test } from 'vitest'
import { call } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

async function scenarioId(): Promise<string> {
  const { body } = await call<{ items: { id: string }[] }>(site.url, '/scenarios?q=billing')
  return body.items[0]?.id ?? ''
}

const row = 'tbody tr[data-row-id]'

test('a list of runs says what a run waits for, and no longer once it has come', async () => {
  const participants = [
    { name: 'Noor', instructions: 'Be brief.', kind: 'person' },
    { name: 'Bo', instructions: 'Be kind.' },
  ]
  const request = {
    topic: 'Who is asked?',
    format: 'panel',
    rounds: 1,
    participants,
    model: 'simulated:instant',
  }
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body: request })
  expect(started.status).toBe(202)
  const { page } = await site.open('/runs')
  const waiting = page.locator(row).filter({ hasText: 'Who is asked?' })
  await waiting.getByText('For a person').waitFor()
  await page.goto('/')
  await page.getByRole('listitem').filter({ hasText: 'Who is asked?' }).getByText('For a person').waitFor()

  await page.goto('/runs')
  await waiting.getByText('For a person').waitFor()
  const turn = `/runs/${started.body.runId}/turn`
  await call(site.url, turn, { method: 'POST', body: { text: 'I am.' } })
  await waiting.getByText('Completed').waitFor()
})

test('runs are filtered by scenario and days; the address says so, and the chips take it back', async () => {
  const id = await scenarioId()
  await call(site.url, '/debates/run', { method: 'POST', body: { scenarioId: id } })
  const other = {
    topic: 'Of no scenario?',
    format: 'single',
    participants: [{ name: 'A', instructions: 'B' }],
  }
  await call(site.url, '/debates/run', { method: 'POST', body: other })
  const { page } = await site.open('/runs')
  await page.locator(row).filter({ hasText: 'Of no scenario?' }).waitFor()

  await page.getByRole('button', { name: 'More filters' }).click()
  const dialog = page.getByRole('dialog', { name: 'Filter runs' })
  await dialog.getByLabel('First day').fill('2020-01-02')
  await dialog.getByLabel('Last day').fill('2020-01-01')
  await dialog.getByText('The last day is before the first.').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await dialog.getByLabel('Last day').fill('2099-12-31')
  await dialog.getByRole('combobox', { name: 'Scenario' }).fill('billing')
  await page
    .getByRole('option', { name: /billing/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Show these' }).click()

  await page.locator(row).filter({ hasText: 'Of no scenario?' }).waitFor({ state: 'detached' })
  await page.locator(row).first().waitFor()
  expect(new URL(page.url()).searchParams.get('scenarioId')).toBe(id)
  await page.reload()
  await page.getByRole('button', { name: /Scenario: .*billing/ }).click()
  await page.getByRole('button', { name: '2020-01-02 – 2099-12-31' }).click()
  await page.locator(row).filter({ hasText: 'Of no scenario?' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('a scenario is tried as it stands, without saving it', async () => {
  const { page } = await site.open(`/scenarios/${await scenarioId()}`)
  await page.getByRole('textbox', { name: 'Topic' }).fill('Only tried?')
  await page.getByRole('button', { name: 'Try it' }).click()
  const watch = page.getByRole('link', { name: 'Watch it' })
  await page.getByRole('status').getByText('Running').waitFor()
  const run = await call<{ title: string }>(site.url, (await watch.getAttribute('href')) ?? '')
  expect(run.body.title).toBe('Only tried?')
  expect(await page.getByText('Unsaved changes').count()).toBe(1)
})

test.each(['light', 'dark'] as const)(
  'a scenario whose estimate is on its way is as readable as before, %s',
  async (theme) => {
    const tab = await site.open(`/scenarios/${await scenarioId()}`, { theme })
    const { page } = tab
    await page.getByText('at most').waitFor()
    await untilSettled(tab)
    const gate = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    await page.route('**/debates/estimate', async (route) => {
      asked.resolve()
      await gate.promise
      await route.continue()
    })
    await page.getByRole('textbox', { name: 'Topic' }).fill('Is it as readable as before?')
    await asked.promise
    expect(await axeFaults(page)).toEqual([])
    gate.resolve()
    await untilSettled(tab)
    expect(await axeFaults(page)).toEqual([])
  },
)
