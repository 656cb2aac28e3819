import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { call, getRun, untilEnded } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

beforeAll(async () => {
  const policy = (await call<object>(site.url, '/tools/now/policy')).body
  await call(site.url, '/tools/now/policy', { method: 'PUT', body: { ...policy, needsApproval: true } })
})

/** A debate in which Mara asks for the time, once or several times. @returns its run, which waits. */
async function startAsking(topic: string, times = 1): Promise<string> {
  const instructions = `You ask for the time.\n${'CALL now\n'.repeat(times)}`
  const body = {
    topic,
    format: 'single',
    participants: [{ name: 'Mara', instructions, tools: ['now', 'calculate'] }],
    model: 'simulated:tool-caller',
  }
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
  const { runId } = started.body
  await expect.poll(async () => (await getRun(site.url, runId)).status).toBe('waiting')
  return runId
}

/** What a run asks. @param after - What it had asked before. */
async function pendingOf(runId: string, after?: string): Promise<string> {
  let id: string | undefined
  await expect
    .poll(async () => {
      const path = `/approvals?runId=${runId}&status=pending`
      const { items } = (await call<{ items: readonly { id: string }[] }>(site.url, path)).body
      id = items[0]?.id
      return id !== undefined && id !== after
    })
    .toBe(true)
  return id ?? ''
}

const inRail = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test('a run that waits is counted in the rail by itself, and goes on once it is approved', async () => {
  const { page, faults } = await site.open('/approvals')
  await page.getByText('Nobody waits for you').waitFor()
  const runId = await startAsking('What time is it?')
  await inRail(page).getByRole('link', { name: 'Approvals, 1 waiting' }).waitFor()
  const card = page.getByRole('listitem', { name: 'Mara wants to call now' })
  await page.getByRole('textbox', { name: 'You decide as' }).fill('Zoe')
  await card.getByRole('textbox', { name: /^Comment/ }).fill('Go ahead')
  await card.getByRole('button', { name: 'Approve' }).click()
  const run = await untilEnded(site.url, runId)
  expect(run).toMatchObject({ status: 'completed', output: { turns: [{ toolCalls: [{ ok: true }] }] } })
  await page.getByText('Nobody waits for you').waitFor()
  await inRail(page).getByRole('link', { name: 'Approvals', exact: true }).waitFor()

  await page.getByRole('tab', { name: 'Decided' }).click()
  await page.getByText('Go ahead').waitFor()
  await page.getByText('Approved by Zoe').waitFor()
  await page.getByRole('link', { name: 'Open the run' }).first().click()
  await page.waitForURL(`**/runs/${runId}`)
  expect(faults).toEqual([])
})

test('a call is rejected on the page of its run, and the model is told why', async () => {
  const runId = await startAsking('May I?')
  const { page, faults } = await site.open(`/runs/${runId}`)
  const waiting = page.getByRole('list', { name: 'Waiting for a decision' })
  await waiting.getByRole('textbox', { name: /^Comment/ }).fill('Not today')
  await waiting.getByRole('button', { name: 'Reject' }).click()
  await page.getByText('Refused: not approved').waitFor()
  await waiting.waitFor({ state: 'detached' })
  const run = await untilEnded(site.url, runId)
  const [toolCall] = run.output?.turns[0]?.toolCalls ?? []
  expect(toolCall).toMatchObject({ ok: false, error: { code: 'needs_approval' } })
  expect(toolCall?.error?.message).toContain('Not today')
  expect(faults).toEqual([])
})

test('the inbox is worked through without a mouse', async () => {
  const runId = await startAsking('With keys?', 2)
  const tab = await site.open('/approvals')
  const { page, faults } = tab
  const card = (id: string) => page.locator(`[data-approval="${id}"]`)
  const first = await pendingOf(runId)
  await card(first).waitFor()
  await untilSettled(tab)
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: /: Mara wants to call now/ })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect((await getRun(site.url, runId)).status).toBe('waiting')

  const decide = async (key: string, id: string) => {
    await card(id).focus()
    await page.keyboard.press(key)
    // Where one would type a comment: Enter belongs to whatever has the focus.
    await dialog.locator('input:focus').waitFor()
    await page.keyboard.press('Enter')
    await card(id).waitFor({ state: 'detached' })
  }
  await decide('r', first)
  // The second call of the same turn.
  const second = await pendingOf(runId, first)
  await card(second).waitFor()
  await decide('a', second)
  const run = await untilEnded(site.url, runId)
  expect(run.output?.turns[0]?.toolCalls.map(({ ok }) => ok)).toEqual([false, true])
  expect(faults).toEqual([])
})

test('a question that somebody else decided is told as such', async () => {
  const runId = await startAsking('Who is quicker?')
  const { page } = await site.open('/approvals')
  const id = await pendingOf(runId)
  const card = page.locator(`[data-approval="${id}"]`)
  await card.waitFor()
  // Held back, so that the page does not hear of it before somebody presses.
  await page.route('**/approvals?*', (route) => new Promise(() => route))
  await call(site.url, `/approvals/${id}`, { method: 'POST', body: { decision: 'approve' } })
  await card.getByRole('button', { name: 'Reject' }).click()
  await page.getByText('It was decided already').waitFor()
  await page.unroute('**/approvals?*')
})
