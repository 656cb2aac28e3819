import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Effect } from '@workbench/core/models/effect'
import type { Tool } from '@workbench/core/models/tool'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, getRun, untilEnded } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'

const token = 'a-token-of-this-test'
const headers = { authorization: `Bearer ${token}` }
const site = useSite(() => ({ WORKBENCH_TOKEN: token }))

/** What Slack got, and where it is. */
const messages: string[] = []
const slack = createServer(async (request, response) => {
  messages.push(await text(request))
  response.end('ok')
})
beforeAll(async () => {
  slack.listen(0, '127.0.0.1')
  await once(slack, 'listening')
})
afterAll(() => slack.close())
const slackHost = () => `127.0.0.1:${(slack.address() as AddressInfo).port}`

const linksIn = (message: string): { label: string; url: string }[] =>
  [...message.matchAll(/"text":"(Decide as [^"]+)"[^}]*},"url":"([^"]+)"/g)].map(
    ([, label = '', url = '']) => ({
      label,
      url,
    }),
  )

/** Four eyes, told by Slack; waits until both links are out. */
async function startWithLinks(title: string): Promise<{ runId: string; ada: string; bob: string }> {
  const { body: tool } = await call<Tool>(site.url, '/tools/send_message', { headers })
  const policy = { ...tool.policy, net: [slackHost()], needsApproval: false }
  await call(site.url, '/tools/send_message/policy', { method: 'PUT', headers, body: policy })
  const { body: workflow } = await call<{ id: string }>(site.url, '/workflows', {
    ...{ method: 'POST', headers },
    body: {
      name: title,
      trigger: { type: 'manual' },
      steps: [
        {
          ...{ id: 'ask', type: 'approval', title, details: 'All <b>agree</b>.', approvers: ['Ada', 'Bob'] },
          ...{ required: 2, timeoutMs: 3_600_000 },
          notify: [{ channel: 'slack', to: `http://${slackHost()}/hook` }],
        },
        { id: 'after', type: 'transform', expression: 'steps.ask.output.decidedBy' },
      ],
    },
  })
  const started = await call<{ runId: string }>(site.url, `/workflows/${workflow.id}/run`, {
    ...{ method: 'POST', headers, body: {} },
  })
  const { runId } = started.body
  await expect
    .poll(async () => (await getRun(site.url, runId, headers)).status, { timeout: 30_000 })
    .toBe('waiting')
  const links = linksIn(messages.find((message) => message.includes(title)) ?? '')
  const linkOf = (name: string) => links.find(({ label }) => label === `Decide as ${name}`)?.url ?? ''
  return { runId, ada: linkOf('Ada'), bob: linkOf('Bob') }
}

test('two people decide by the links they were sent, without logging in', async () => {
  const { runId, ada, bob } = await startWithLinks('Publish it?')
  expect(ada).toMatch(new RegExp(`^${site.url}/approve/[A-Za-z0-9_-]+$`))
  // Chat programs look at links before anybody does.
  for (const method of ['HEAD', 'GET']) expect((await fetch(ada, { method })).status).toBe(200)

  const { page, faults } = await site.open(new URL(ada).pathname)
  await page.getByLabel('Comment').fill('Read it twice.')
  await page.getByRole('button', { name: 'Approve' }).click()
  expect(await page.getByRole('status').innerText()).toContain('One more person has to say yes.')

  await page.goto(bob)
  expect(await page.getByRole('main').innerText()).toContain('Ada said yes')
  await page.getByRole('button', { name: 'Approve' }).click()
  expect(await page.getByRole('status').innerText()).toContain('Approved by Ada, Bob')
  expect(faults).toEqual([])

  const run = await untilEnded(site.url, runId, 30_000, headers)
  expect(run).toMatchObject({ status: 'completed', output: { steps: { after: { output: 'Ada, Bob' } } } })
  const { body: ledger } = await call<{ items: Effect[] }>(site.url, `/runs/${runId}/effects`, { headers })
  expect(ledger.items).toMatchObject([{ kind: 'approvalMessage', status: 'sent', stepId: 'ask' }])
  expect(JSON.stringify(ledger)).not.toContain('/approve/')
  expect(site.stack.output()).not.toContain(new URL(ada).pathname)
  expect((await fetch(ada)).status).toBe(409)
})

test.each([
  ['light', 1_440],
  ['dark', 390],
] as const)('axe finds nothing in the pages of links, %s at %i', async (theme, width) => {
  const { ada } = await startWithLinks(`Is this readable, ${theme}?`)
  const { page } = await site.open(new URL(ada).pathname, { theme, width })
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

  await page.getByRole('button', { name: 'Reject' }).click()
  await page.getByRole('status').filter({ hasText: 'Rejected by Ada' }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await page.goto('/approve/nobody-sent-this')
  expect(await page.getByRole('heading').first().innerText()).toBe('Unknown link')
  expect(await axeFaults(page)).toEqual([])
})

test('a no fails the run, and a retry of it asks anew', async () => {
  const { runId, ada } = await startWithLinks('Once more?')
  const before = messages.length
  await fetch(ada, { method: 'POST', body: new URLSearchParams({ decision: 'reject', comment: 'Not yet' }) })
  const failed = await untilEnded(site.url, runId, 30_000, headers)
  expect(failed).toMatchObject({ status: 'failed', error: { code: 'approval_rejected' } })
  expect(failed.error?.message).toContain('Ada said no: Not yet')

  await call(site.url, `/runs/${runId}/retry`, { method: 'POST', headers })
  await expect.poll(() => messages.length, { timeout: 30_000 }).toBe(before + 1)
  const [, anew] = linksIn(messages.at(-1) ?? '')
  expect((await fetch(anew?.url ?? '')).status).toBe(200)
  expect((await fetch(ada)).status).not.toBe(200)
  await expect
    .poll(async () => (await getRun(site.url, runId, headers)).status, { timeout: 30_000 })
    .toBe('waiting')
  const pending = (
    await call<{ items: { id: string }[] }>(site.url, `/approvals?runId=${runId}&status=pending`, { headers })
  ).body
  expect(pending.items).toHaveLength(1)
})
