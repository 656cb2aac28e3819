import { Approval } from '@workbench/core/models/approval'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

async function withQuestion() {
  const under = await appUnderTest()
  const run = aNewRun()
  await under.deps.runs.start(run, 'RUN_DEBATE')
  const details = { tool: 'http_request', args: { url: 'https://x.example' }, speaker: 'Ada', policy: {} }
  const ask = { id: testId<string>(), stepId: 'call/0/tool/0.0', title: 'Ada wants to', details }
  work(under.state, run.id, { asks: [{ ...ask, expiresAtMs: null }] })
  const decide = (payload: object, id = ask.id) =>
    under.app.inject({ method: 'POST', url: `/approvals/${id}`, payload })
  return { ...under, run, ask, decide }
}

test('what waits for people is listed and read', async () => {
  const { app, run, ask } = await withQuestion()
  const { items, nextCursor } = (await app.inject('/approvals?status=pending,expired')).json()
  expect([items.length, nextCursor]).toEqual([1, null])
  expect(Approval.parse(items[0])).toMatchObject({ ...ask, runId: run.id, status: 'pending' })
  expect((await app.inject(`/approvals/${ask.id}`)).json()).toEqual(items[0])

  for (const [query, count] of [
    ['status=approved', 0],
    [`runId=${run.id}`, 1],
    [`runId=${testId()}`, 0],
  ] as const) {
    expect((await app.inject(`/approvals?${query}`)).json().items).toHaveLength(count)
  }
  expect((await app.inject(`/approvals/${testId()}`)).statusCode).toBe(404)
})

test('a decision is kept with who made it, and lets the run go on', async () => {
  const { state, run, decide } = await withQuestion()
  const answer = await decide({ decision: 'approve', by: 'Grace', comment: 'Once is fine.' })

  expect([answer.statusCode, answer.json()]).toMatchObject([
    200,
    { status: 'approved', decidedBy: 'Grace', comment: 'Once is fine.' },
  ])
  const stored = state.runs.get(run.id)
  expect(stored?.run).toMatchObject({ status: 'queued', waitingFor: null })
  expect(stored?.events.at(-1)).toMatchObject({ type: 'ApprovalDecided', data: { decision: 'approve' } })
})

test('nobody decides twice, or without saying how', async () => {
  const { decide } = await withQuestion()
  for (const [payload, path] of [
    [{}, 'decision'],
    [{ decision: 'approved' }, 'decision'],
    [{ decision: 'reject', comment: 7 }, 'comment'],
    [{ decision: 'reject', decidedBy: 'Eve' }, 'decidedBy'],
  ] as const) {
    const refused = await decide(payload)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path }]])
  }
  expect((await decide({ decision: 'reject' })).json()).toMatchObject({ decidedBy: 'a person' })
  expect((await decide({ decision: 'approve' })).statusCode).toBe(409)
  expect((await decide({ decision: 'approve' }, testId())).statusCode).toBe(404)
})

test('four eyes: whoever decides must be one of the approvers, once, and the step goes by its id', async () => {
  const { app, deps, state } = await appUnderTest()
  const run = aNewRun({ kind: 'workflow' })
  await deps.runs.start(run, 'RUN_WORKFLOW')
  const id = testId<string>()
  const ask = { id, stepId: 'steps/ask', title: 'Publish?', details: null, expiresAtMs: null }
  work(state, run.id, { asks: [{ ...ask, approvers: ['Ada', 'Bob'], required: 2 }] })
  const decide = (by?: string) =>
    app.inject({ method: 'POST', url: `/approvals/${id}`, payload: { decision: 'approve', by } })

  for (const stranger of [undefined, 'Eve']) {
    const refused = await decide(stranger)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([
      422,
      [{ path: 'by', message: expect.stringContaining('Ada, Bob') }],
    ])
  }
  expect((await decide('Ada')).json()).toMatchObject({
    ...{ status: 'pending', stepId: 'ask', decisions: [{ by: 'Ada', via: 'api' }] },
  })
  expect((await decide('Ada')).statusCode).toBe(409)
  expect((await decide('Bob')).json()).toMatchObject({ status: 'approved', decidedBy: 'Ada, Bob' })
  const { items } = (await app.inject('/approvals')).json()
  expect(items).toMatchObject([{ id, stepId: 'ask' }])
})

test('a comment that holds a secret is not kept: it would be told to a model', async () => {
  const { app, decide, state } = await withQuestion()
  await app.inject({ method: 'PUT', url: '/secrets/KEY', payload: { value: 'sk-live-0123456789' } })

  for (const payload of [
    { decision: 'approve', comment: 'Use sk-live-0123456789 this time.' },
    { decision: 'approve', by: `Ada (${btoa('sk-live-0123456789')})` },
  ]) {
    const refused = await decide(payload)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([
      422,
      [{ path: Object.keys(payload)[1], message: expect.stringContaining('KEY') }],
    ])
    expect(refused.body).not.toContain('sk-live')
  }
  expect(JSON.stringify([...state.runs.values()])).not.toContain('ApprovalDecided')
  expect((await decide({ decision: 'approve', comment: 'Use the key.' })).statusCode).toBe(200)
})

test.each(['status=open', 'runId=x', 'cursor=x', 'limit=201'])('the list refuses ?%s', async (query) => {
  const { app } = await appUnderTest()
  expect((await app.inject(`/approvals?${query}`)).statusCode).toBe(422)
})
