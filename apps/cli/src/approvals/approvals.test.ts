import type { Approval } from '@workbench/client/models'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { testId } from '@workbench/core/testing/test-id'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { decideApprovals } from './decide-approvals.ts'
import { listApprovals } from './list-approvals.ts'

const anApproval = (overrides: Partial<Approval> = {}): Approval => ({
  ...{ id: testId(), runId: testId(), workflowId: null, stepId: 's', title: 'Ada wants to call\nshout' },
  ...{ details: { tool: 'shout', args: { text: 'hi' } }, status: 'pending', decidedBy: null, comment: null },
  ...{ approvers: [], required: 1, decisions: [] },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', decidedAt: null, expiresAt: null },
  ...overrides,
})

async function workbench(approvals: readonly Approval[]) {
  const server = await startFakeApiServer(({ method, path, body }, response) => {
    const { pathname, searchParams } = new URL(path, 'http://fake')
    if (method !== 'POST') {
      const wanted = searchParams.getAll('status')
      const items = approvals.filter(({ status }) => wanted.includes(status))
      return answerJson(response, { items, nextCursor: null })
    }
    const found = approvals.find(({ id }) => pathname === `/approvals/${id}`)
    if (found?.status !== 'pending') return answerJson(response, { status: 409, detail: 'Too late.' }, 409)
    const { decision } = body as { decision: string }
    answerJson(response, { ...found, status: decision === 'approve' ? 'approved' : 'rejected' })
  })
  onTestFinished(() => server.close())
  return { ...server, posts: () => server.requests.filter(({ method }) => method === 'POST') }
}

const asking = anApproval()
const decided = anApproval({ status: 'approved', decidedBy: 'Grace' })

test('what waits for a decision is listed, with what it is about', async () => {
  const { url } = await workbench([asking, decided])
  const list = (status: Approval['status'], isInteractive: boolean) =>
    runCommand(url, (context) => listApprovals({ status: [status], json: false }, context), {
      isInteractive,
      columns: 120,
    })

  const { out } = await list('pending', true)
  expect(out).toContain(asking.id.slice(-8))
  expect(out).toContain('Ada wants to call shout')
  expect(out).toContain('{"text":"hi"}')
  expect((await list('approved', false)).out).toBe(
    `${decided.id}\tapproved\t${decided.runId}\t${decided.createdAt}\tGrace\tAda wants to call shout\n`,
  )
  expect((await list('expired', false)).errors).toBe('Nothing is expired.\n')
})

test('a part of an id is enough; the comment and who decides go with it', async () => {
  const server = await workbench([asking, anApproval()])
  const { code, out } = await runCommand(server.url, (context) =>
    decideApprovals(
      [asking.id.slice(-8)],
      'approve',
      { by: 'Grace', comment: 'Once.', json: false },
      context,
    ),
  )
  expect([code, out]).toEqual([0, `${asking.id}  approved  Ada wants to call shout\n`])
  expect(server.posts()).toMatchObject([
    { path: `/approvals/${asking.id}`, body: { decision: 'approve', by: 'Grace', comment: 'Once.' } },
  ])
})

test('one that is refused does not keep the others from it; a mistyped one does', async () => {
  const server = await workbench([asking, decided])
  const reject = (...wanted: string[]) =>
    runCommand(server.url, (context) => decideApprovals(wanted, 'reject', { json: true }, context))

  const { code, out } = await reject(decided.id, asking.id, 'abcdef')
  expect(code).toBe(1)
  expect(JSON.parse(out).items).toMatchObject([
    { approval: decided.id, ok: false, error: 'Too late.' },
    { approval: asking.id, ok: true, error: null },
    { approval: 'abcdef', ok: false },
  ])
  expect(server.posts()).toHaveLength(2)
  expect((await reject(asking.id, 'latest')).code).toBe(2)
  expect(server.posts()).toHaveLength(2)
})
