import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { call, untilEnded } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

const start = async (model: string): Promise<string> => {
  const participants = ['Mara', 'Tomasz'].map((name) => ({ name, instructions: `You are ${name}.` }))
  const body = {
    topic: 'Who steers?',
    format: 'panel',
    formatOptions: { verdict: 'none' },
    participants,
    model,
  }
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
  return started.body.runId
}

test('a debate is cancelled, which asks first, and goes on where it stopped', async () => {
  const runId = await start('simulated:debater?delayMs=1500')
  const { page, faults } = await site.open(`/runs/${runId}`)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel run' }).click()
  await page.getByRole('main').getByText('Cancelled', { exact: true }).first().waitFor()

  await page.getByRole('main').getByRole('button', { name: 'Retry', exact: true }).first().click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).waitFor()
  expect(await untilEnded(site.url, runId)).toMatchObject({ status: 'completed', attempt: 2 })
  await page.getByRole('main').getByText('Completed', { exact: true }).first().waitFor()
  expect(faults).toEqual([])
})

test('a fork shares what was said before it, and stands beside its origin', async () => {
  const runId = await start('simulated:instant')
  await untilEnded(site.url, runId)
  const tab = await site.open(`/runs/${runId}`)
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect.poll(() => page.url()).toContain('turn=1')
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: 'Fork this debate' })
  expect(await dialog.getByRole('spinbutton', { name: 'First new turn' }).inputValue()).toBe('2')
  await dialog.getByRole('textbox', { name: 'Topic' }).fill('Who steers now?')
  await dialog.getByRole('button', { name: 'Start fork' }).click()

  await page.waitForURL(
    ({ pathname, searchParams }) => pathname === '/runs/compare' && searchParams.get('a') === runId,
  )
  const forkId = new URL(page.url()).searchParams.get('b') ?? ''
  expect(await untilEnded(site.url, forkId)).toMatchObject({ forkedFrom: { runId, turn: 1 } })
  await page.getByText('Who steers now?').first().waitFor()
  await page.getByText('1 shared turn').waitFor()

  await page.goto(`/runs/${forkId}`)
  await page.getByRole('heading', { level: 1, name: 'Who steers now?' }).waitFor()
  await page.getByText('Forked here: turn 1 is').waitFor()
  expect(faults).toEqual([])
})

test('what part of a timeline is looked at survives a reload and Back', async () => {
  const runId = await start('simulated:instant')
  await untilEnded(site.url, runId)
  const { page } = await site.open(`/runs/${runId}?tab=timeline`)
  const timeline = page.getByRole('treegrid', { name: 'Timeline' })
  await timeline.focus()
  await page.keyboard.press('+')
  await page.waitForURL(/zoom=\d+-\d+/)
  const inView = await page.getByText('in view').textContent()
  const address = page.url()

  await page.reload()
  expect(await page.getByText('in view').textContent()).toBe(inView)
  await page.getByRole('tab', { name: 'Events' }).click()
  await page.waitForURL(/tab=events$/)
  await page.goBack()
  await timeline.waitFor()
  expect(page.url()).toBe(address)

  await timeline.focus()
  await page.keyboard.press('0')
  await page.waitForURL(/tab=timeline$/)
})

test('what is unfolded in a timeline and which event is shown whole survive a reload', async () => {
  const runId = await start('simulated:instant')
  await untilEnded(site.url, runId)
  const { page } = await site.open(`/runs/${runId}?tab=timeline`)
  const timeline = page.getByRole('treegrid', { name: 'Timeline' })
  const calls = timeline.getByRole('row', { name: /Model call/ })
  await page.getByRole('button', { name: 'Unfold all' }).click()
  await page.waitForURL(/open=all/)
  const shown = await calls.count()
  expect(shown).toBeGreaterThan(1)
  await page.reload()
  await expect.poll(() => calls.count()).toBe(shown)

  await page.getByRole('tab', { name: 'Events' }).click()
  await page.waitForURL(/tab=events$/)
  const events = page.getByRole('list', { name: 'Events' })
  await events.getByRole('button', { name: /RunStarted/ }).click()
  await page.waitForURL(/open=\d+$/)
  await page.reload()
  await events.getByRole('button', { name: 'Copy event as JSON' }).waitFor()
})

test('a run is taken along as a file', async () => {
  const runId = await start('simulated:instant')
  const { output } = await untilEnded(site.url, runId)
  const { page } = await site.open(`/runs/${runId}`)
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Markdown/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^who-steers-.*\.md$/)
  expect(await readFile(await download.path(), 'utf8')).toContain(output?.turns[0]?.text)
})
