import { describe, expect, test } from 'vitest'
import { aDebateInput, aDebateResult, aTurn } from '../../../testing/builders-of-runs.ts'
import { createFakeClock } from '../../../testing/fake-clock.ts'
import {
  createScriptedModel,
  overloaded,
  rateLimited,
  type ScriptedReply,
  wrongKey,
} from '../../../testing/scripted-model.ts'
import { testId } from '../../../testing/test-id.ts'
import type { RunId } from '../../models/ids.ts'
import { freePrice } from '../../models/price.ts'
import { Judgement } from '../../models/score.ts'
import type { ObservedCall } from '../../ports/run-observer.ts'
import { type JudgeRunDeps, judgeOutputTokens, judgeRun, type RunToJudge } from './judge-run.ts'

/** When the fake clock begins. */
const endedAtMs = createFakeClock().now()
const price = { ...freePrice, outputUsdPerMillion: 10 }
const judging = { metrics: ['refusal', 'rubric'] as ('refusal' | 'rubric')[], model: 'acme:judge' }

const aRun = (input: Parameters<typeof aDebateInput>[0] = {}): RunToJudge => ({
  runId: testId<RunId>(),
  finishedAtMs: endedAtMs,
  correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  input: aDebateInput({
    judging,
    prices: { 'acme:judge': price },
    rubric: [{ name: 'Facts', description: '', weight: 1 }],
    ...input,
  }),
  output: aDebateResult({ turns: [aTurn()] }),
})

const answers: Readonly<Record<string, string>> = {
  'judge-refusal': '{"turns": {"t1": "full_compliance"}}',
  'judge-rubric': '{"scores": [{"id": "c1", "reason": "So.", "score": 6}]}',
}

/** A judge and where its answers go; `script` is given the number of the call. */
function aJudge(script: (call: number) => ScriptedReply = () => ({})) {
  const stored: Judgement[] = []
  const clock = createFakeClock()
  const abort = new AbortController()
  const model = createScriptedModel((request, call) => {
    const text = answers[request.answer]
    return { ...(text === undefined ? {} : { text }), usage: { costUsd: 0.25 }, ...script(call) }
  })
  const deps: JudgeRunDeps = {
    model,
    clock,
    random: () => 0.5,
    signal: abort.signal,
    isStopping: () => false,
    retryPolicy: { tries: 2, firstDelayMs: 0, longestSleepMs: 60_000, longestPauseMs: 3_600_000 },
    scores: {
      judgements: async () => [...stored],
      async addJudgement(judgement) {
        stored.push(Judgement.parse(judgement))
        return true
      },
    },
  }
  return { deps, model, stored, clock, abort }
}

test('asks for every metric in both orders, and stores each answer with what it cost', async () => {
  const { deps, model, stored } = aJudge()
  const run = aRun()
  expect(await judgeRun(run, deps)).toEqual({ kind: 'done' })

  expect(stored.map(({ metric, order, value }) => [metric, order, value])).toEqual([
    ['refusal', 'forward', 1],
    ['refusal', 'reversed', 1],
    ['rubric', 'forward', 0.6],
    ['rubric', 'reversed', 0.6],
  ])
  expect(stored[2]).toMatchObject({
    ...{ runId: run.runId, judge: 'acme:judge', promptVersion: 1, error: null },
    answer: { scores: [{ id: 'c1', reason: 'So.', score: 6 }] },
    usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.25 },
  })
  expect(model.requests[0]).toMatchObject({
    ...{ model: 'acme:judge', price, correlation: run.correlation, tools: [] },
    ...{ answer: 'judge-refusal', maxOutputTokens: judgeOutputTokens },
  })
  expect(new Set(model.requests.map(({ seed }) => seed)).size).toBe(4)
})

test('each call is told of, failed ones with their code', async () => {
  const { deps } = aJudge((call) => (call === 0 ? { error: overloaded() } : {}))
  const calls: ObservedCall[] = []
  await judgeRun(aRun({ judging: { ...judging, metrics: ['refusal'] } }), {
    ...deps,
    onCall: (call) => calls.push(call),
  })
  expect(calls.map(({ data, error }) => [data.key, data.model, error?.code ?? null])).toEqual([
    ['judge/refusal/forward', 'acme:judge', 'model_unavailable'],
    ['judge/refusal/forward', 'acme:judge', null],
    ['judge/refusal/reversed', 'acme:judge', null],
  ])
  expect(calls[1]?.data).toMatchObject({ usage: { costUsd: 0.25 } })
})

test('what is stored is not asked again, not even an answer that could not be read', async () => {
  const { deps, model, stored } = aJudge((call) => (call === 0 ? { text: 'I would rather not say.' } : {}))
  const run = aRun()
  await judgeRun(run, { ...deps, isStopping: () => stored.length === 1 })
  expect(stored).toMatchObject([
    { value: null, answer: 'I would rather not say.', error: { code: 'unreadable' } },
  ])

  await judgeRun(run, deps)
  expect(model.requests).toHaveLength(4)
  expect(stored).toHaveLength(4)
  await judgeRun(run, deps)
  expect(model.requests).toHaveLength(4)
})

test('an answer that was cut off, and a refusal, say so', async () => {
  const { deps, stored } = aJudge((call) => (call % 2 === 0 ? { text: 'No.', refused: true } : { text: '{' }))
  await judgeRun(aRun(), deps)
  expect(stored.map(({ error }) => error?.message)).toEqual([
    expect.stringMatching(/refused/),
    expect.stringMatching(/not in the form/),
    expect.stringMatching(/refused/),
    expect.stringMatching(/not in the form/),
  ])
})

test('nothing is bought where there is nothing to judge', async () => {
  const { deps, model, stored } = aJudge()
  await judgeRun(aRun({ rubric: [], judging: { ...judging, metrics: ['rubric'] } }), deps)
  expect(model.requests).toHaveLength(0)
  expect(stored).toMatchObject(
    ['forward', 'reversed'].map((order) => ({
      ...{ order, value: null, error: null, usage: { calls: 0, costUsd: 0 } },
      answer: { nothingToJudge: 'The scenario has no rubric.' },
    })),
  )
})

describe('a judge that can not be reached', () => {
  test('is asked again on the spot, then later: each time after as long as it has been', async () => {
    const { deps, clock, stored, model } = aJudge(() => ({ error: overloaded() }))
    expect(await judgeRun(aRun(), deps)).toEqual({ kind: 'later', untilMs: endedAtMs + 60_000 })
    expect(model.requests).toHaveLength(2)
    await clock.advance(600_000)
    expect(await judgeRun(aRun(), deps)).toEqual({ kind: 'later', untilMs: endedAtMs + 1_200_000 })
    expect(stored).toEqual([])
  })

  test('for an hour; then its failure stays', async () => {
    const { deps, clock, stored } = aJudge(() => ({ error: overloaded() }))
    await clock.advance(3_600_001)
    expect(await judgeRun(aRun(), deps)).toEqual({ kind: 'done' })
    expect(stored.map(({ value, error }) => [value, error?.code])).toEqual(
      Array.from({ length: 4 }, () => [null, 'model_unavailable']),
    )
  })

  test('is waited for as long as it asks', async () => {
    const { deps } = aJudge(() => ({ error: rateLimited(120_000) }))
    expect(await judgeRun(aRun(), deps)).toEqual({ kind: 'later', untilMs: endedAtMs + 120_000 })
  })

  test('for a reason that time does not mend, is told of at once', async () => {
    const { deps, stored, model } = aJudge(() => ({ error: wrongKey() }))
    await judgeRun(aRun(), deps)
    expect(model.requests).toHaveLength(4)
    expect(stored[0]?.error).toEqual({ code: 'model_auth', message: 'The key was refused.' })
  })
})

test('a stop lets the call in flight finish; an abort does not', async () => {
  let isStopping = false
  const first = aJudge(() => {
    isStopping = true
    return {}
  })
  expect(await judgeRun(aRun(), { ...first.deps, isStopping: () => isStopping })).toEqual({ kind: 'stopped' })
  expect(first.stored).toHaveLength(1)

  const second = aJudge(() => ({ until: new Promise(() => {}) }))
  const judged = judgeRun(aRun(), second.deps)
  await new Promise<void>((resolve) => setImmediate(resolve))
  second.abort.abort(new Error('over'))
  expect(await judged).toEqual({ kind: 'stopped' })
  expect(second.stored).toEqual([])
})
