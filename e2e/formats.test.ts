import { expect, test } from 'vitest'
import { call, getRun, untilEnded } from './support/api.ts'
import { pickFormat, startDebate } from './support/journey.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()
const model = 'simulated:instant'

test('a format is picked by its picture, debated in, and held against a single agent', async () => {
  const { page, faults } = await site.open('/')
  const topic = 'Should the library lend tools?'
  const runId = await startDebate(page, {
    topic,
    format: 'Council',
    personas: ['Mara', 'Tomasz', 'Amina'],
    model,
  })
  const run = await untilEnded(site.url, runId)
  expect(run).toMatchObject({ status: 'completed', input: { format: 'council' } })
  const verdict = page.getByRole('region', { name: 'Verdict' })
  await verdict.getByText('decided by chair').waitFor()

  await page.getByRole('button', { name: 'Compare with a single agent' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Start the comparison' }).click()
  const comparison = page.getByRole('region', { name: 'Against a single agent' })
  const single = comparison.getByRole('region', { name: 'Single agent', exact: true })
  await single.getByText(/^\d+ calls?$/).waitFor()
  const { baselines } = (
    await call<{ baselines: { run: { id: string } }[] }>(site.url, `/runs/${runId}/baseline`)
  ).body
  const [baseline] = baselines
  if (baseline === undefined) throw new Error('The debate has no baseline.')
  const ended = await untilEnded(site.url, baseline.run.id)
  expect(ended.usage.outputTokens + ended.usage.inputTokens).toBeLessThanOrEqual(
    run.usage.outputTokens + run.usage.inputTokens,
  )
  await single.getByRole('link', { name: 'Side by side' }).click()
  await page.waitForURL(/\/runs\/compare\?/)
  expect(faults).toEqual([])
})

test('a format that can not go without an option says so at the option', async () => {
  const tab = await site.open('/')
  const { page, faults } = tab
  await page.getByRole('textbox', { name: 'Topic' }).fill('How many lenders come in a month?')
  await pickFormat(page, 'Delphi')
  for (const name of ['Mara', 'Tomasz', 'Amina']) {
    await page.getByRole('combobox', { name: 'Add a persona', exact: true }).fill(name)
    await page.getByRole('option', { name }).first().click()
  }
  // It opens by itself, since nothing goes without.
  const lowest = page.getByRole('spinbutton', { name: 'Scale min' })
  await lowest.fill('1')
  await page.getByRole('spinbutton', { name: 'Scale max' }).fill('9')
  await page.getByText(/^\d+ calls$/).waitFor()
  expect(await lowest.isVisible()).toBe(true)
  // The estimate of a draft that was refused is a 422, which browsers report.
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([])
})

test('a person takes a turn and adds a note, and both stand in the transcript', async () => {
  const tab = await site.open('/')
  const { page, faults } = tab
  const runId = await startDebate(page, {
    topic: 'Should people have a say?',
    personas: ['Mara', 'Tomasz'],
    person: 'Tomasz',
    model,
    rounds: 2,
  })
  const form = page.getByRole('form', { name: /^Turn 2: .*waits for a person/ })
  await form.waitFor()
  await page.getByText('Waits for a person', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Add a note' }).click()
  const note = page.getByRole('form', { name: 'Add a note' })
  await note.getByRole('textbox', { name: 'Note' }).fill('The budget is 400 a year.')
  await note.getByRole('textbox', { name: 'Your name' }).fill('Eve')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('note', { name: 'Note by Eve' }).getByText('next round').waitFor()

  const said = form.getByRole('textbox', { name: /says$/ })
  await said.fill('We should, since it is ours.')
  await page.reload()
  await untilSettled(tab)
  expect(await said.inputValue()).toBe('We should, since it is ours.')
  await said.press('Control+Enter')
  await page
    .getByRole('article', { name: /^Turn 2: / })
    .getByText('We should, since it is ours.')
    .waitFor()

  await page
    .getByRole('form', { name: /^Turn 3: .*waits for a person|^Turn 4: .*waits for a person/ })
    .waitFor()
  await page.getByRole('textbox', { name: /says$/ }).fill('I stay with it.')
  await page.getByRole('button', { name: 'Take the turn', exact: true }).click()
  expect(await untilEnded(site.url, runId)).toMatchObject({ status: 'completed' })
  await page.getByRole('region', { name: 'Verdict' }).waitFor()
  const { output } = await getRun(site.url, runId)
  expect(output?.notes).toMatchObject([{ text: 'The budget is 400 a year.', afterTurn: 2 }])
  expect(faults).toEqual([])
})
