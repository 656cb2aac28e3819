import { DebateInput } from '@workbench/core/models/debate'
import { DebateBaselines } from '@workbench/core/models/debate-baseline'
import type { RunId } from '@workbench/core/models/ids'
import { Run } from '@workbench/core/models/run'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aDebate, appUnderTest } from '../testing/app-under-test.ts'

const usage = { calls: 1, inputTokens: 3_000, outputTokens: 400, costUsd: 0.0038 }
const verdict = (decision: string) => ({
  ...{ decision, rationale: '', decidedBy: 'judge', votes: null, dissent: [], scores: null },
})

async function underTest() {
  const { app, state } = await appUnderTest()
  const post = (url: string, payload?: object, headers = {}) =>
    app.inject({ method: 'POST', url, headers, ...(payload === undefined ? {} : { payload }) })
  const started = async (payload: object): Promise<RunId> =>
    (await post('/debates/run', payload)).json().runId
  const completed = async (payload: object = aDebate()) => {
    const runId = await started(payload)
    end(runId, [aTurn({ usage }), aTurn({ index: 1, usage })])
    return runId
  }
  const end = (runId: RunId, turns: ReturnType<typeof aTurn>[], decision = 'Yes') => {
    work(state, runId, { turns, end: 'completed' })
    const stored = state.runs.get(runId)
    if (stored === undefined) throw new Error('no such run')
    stored.run.usage = { calls: 2, inputTokens: 6_000, outputTokens: 800, costUsd: 0.0076 }
    Object.assign(stored.run.output as object, { verdict: verdict(decision), stopReason: 'fixed' })
  }
  const baselineOf = (runId: string, body?: object, headers = {}) =>
    post(`/runs/${runId}/baseline`, body, headers)
  const get = async (runId: string) => Run.parse((await app.inject(`/runs/${runId}`)).json())
  return { app, state, post, started, completed, end, baselineOf, get }
}

test('a single agent is started with the budget of a debate, and linked to it', async () => {
  const { state, completed, baselineOf, get } = await underTest()
  const debateId = await completed()

  const answer = await baselineOf(debateId)

  expect(answer.statusCode, answer.body).toBe(202)
  const { runId } = answer.json()
  expect(answer.headers.location).toBe(`/runs/${runId}`)
  const [debate, run] = [await get(debateId), await get(runId)]
  expect(run).toMatchObject({
    kind: 'debate',
    title: `Baseline of ${debate.title}`,
    parentRunId: debateId,
    forkedFrom: null,
    requestId: debate.requestId,
    trigger: { type: 'baseline', id: debateId },
    scenarioId: null,
  })
  expect(DebateInput.parse(run.input)).toMatchObject({
    format: 'single',
    topic: 'Four days?',
    budget: { maxCostUsd: 0.0076 },
    baselineOf: { runId: debateId, costUsd: 0.0076, tokens: 6_800 },
  })
  expect(state.jobs.at(-1)).toEqual({ type: 'RUN_DEBATE', runId })
})

test('samples, model and selection can be chosen', async () => {
  const { completed, baselineOf, get } = await underTest()
  const debateId = await completed()
  const body = { samples: 2, selection: 'vote', model: 'unpriced:m' }
  const { runId } = (await baselineOf(debateId, body)).json()

  const { input } = await get(runId)
  expect(input).toMatchObject({
    rounds: 2,
    formatOptions: { selection: 'vote' },
    participants: [{ model: 'unpriced:m' }],
    budget: { maxTokens: 6_800 },
  })
})

test.each([
  [{ samples: 0 }, 'samples'],
  [{ samples: 51 }, 'samples'],
  [{ model: 'acme:x' }, 'model'],
  [{ selection: 'dice' }, 'selection'],
  [{ budget: {} }, 'budget'],
])('%o is refused by name', async (body, path) => {
  const { completed, baselineOf } = await underTest()
  const answer = await baselineOf(await completed(), body)
  expect(answer.statusCode).toBe(422)
  expect(answer.json().errors).toMatchObject([{ path }])
})

test('the same key gives the same run', async () => {
  const { completed, baselineOf } = await underTest()
  const debateId = await completed()
  const headers = { 'idempotency-key': 'once' }
  const first = (await baselineOf(debateId, {}, headers)).json()
  expect((await baselineOf(debateId, {}, headers)).json()).toEqual(first)
  expect((await baselineOf(debateId, { samples: 3 }, headers)).statusCode).toBe(409)
})

test('only a completed debate that has used something and is no baseline itself can be compared', async () => {
  const { state, started, completed, end, baselineOf } = await underTest()
  const conflict = async (runId: string) => {
    const answer = await baselineOf(runId)
    expect(answer.statusCode).toBe(409)
    return answer.json().detail as string
  }
  const going = await started(aDebate())
  expect(await conflict(going)).toContain('this one is queued')
  work(state, going, { end: 'cancelled' })
  expect(await conflict(going)).toContain('this one is cancelled')

  const free = await completed()
  Object.assign(state.runs.get(free)?.run ?? {}, { usage: { ...usage, inputTokens: 0, outputTokens: 0 } })
  expect(await conflict(free)).toContain('No tokens are known to have been used')
  const strange = await completed()
  Object.assign(state.runs.get(strange)?.run ?? {}, { input: { topic: 'Held elsewhere' } })
  expect(await conflict(strange)).toContain('not known how this debate was held')

  const baseline = (await baselineOf(await completed())).json().runId
  end(baseline, [aTurn({ usage })])
  expect(await conflict(baseline)).toContain('a baseline itself')
  expect((await baselineOf(testId())).statusCode).toBe(404)
})

test('a debate of one speaker can be compared, too', async () => {
  const { completed, baselineOf } = await underTest()
  const [one] = aDebate().participants
  expect(
    (await baselineOf(await completed(aDebate({ format: 'single', participants: [one] })))).statusCode,
  ).toBe(202)
})

test('debate and baselines stand beside each other with their answers', async () => {
  const { app, post, completed, end, baselineOf } = await underTest()
  const debateId = await completed(aDebate({ referenceAnswer: 'no' }))
  const first = (await baselineOf(debateId, { samples: 3 })).json().runId
  end(first, [aTurn({ usage }), aTurn({ index: 1, usage })], 'No.')
  const second = (await baselineOf(debateId)).json().runId
  // A fork of the debate is another run of it, and no baseline.
  await post(`/runs/${debateId}/fork`, { atTurn: 1 })

  const answer = await app.inject(`/runs/${debateId}/baseline`)

  expect(answer.statusCode, answer.body).toBe(200)
  expect(DebateBaselines.parse(answer.json())).toMatchObject({
    debate: { runId: debateId, decision: 'Yes', decidedBy: 'judge', correct: false, usage: { calls: 2 } },
    baselines: [
      { run: { id: second, status: 'queued' }, decision: null, correct: null, answers: 0 },
      { run: { id: first }, samples: 3, answers: 2, selection: 'vote', decision: 'No.', correct: true },
    ],
    referenceAnswer: 'no',
    privateVotes: null,
    valueAdded: null,
  })
})

test('debate and baseline can be compared like any two runs, which says why their figures are not', async () => {
  const { app, completed, end, baselineOf } = await underTest()
  const debateId = await completed()
  const { runId } = (await baselineOf(debateId)).json()
  end(runId, [aTurn({ usage, text: 'Alone.' })])

  const comparison = (await app.inject(`/runs/compare?a=${debateId}&b=${runId}`)).json()
  expect(comparison).toMatchObject({
    comparable: false,
    reasons: ['The formats differ: panel and single.', 'The numbers of participants differ: 2 and 1.'],
    turns: [{ b: { text: 'Alone.' } }, { b: null }],
  })
})

test('runs of other kinds have no baselines', async () => {
  const { app, post } = await underTest()
  const steps = [{ id: 'sum', type: 'transform', expression: '1' }]
  const { id } = (await post('/workflows', { name: 'W', trigger: { type: 'manual' }, steps })).json()
  const { runId } = (await post(`/workflows/${id}/run`, {})).json()
  expect((await app.inject(`/runs/${runId}/baseline`)).statusCode).toBe(409)
  expect((await post(`/runs/${runId}/baseline`)).statusCode).toBe(409)
  expect((await app.inject(`/runs/${testId()}/baseline`)).statusCode).toBe(404)
})
