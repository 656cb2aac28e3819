import { expect, test } from 'vitest'
import { aDebateInput, aSeat } from '../../testing/builders-of-runs.ts'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import {
  createScriptedModel,
  overloaded,
  rateLimited,
  type ScriptedReply,
  wrongKey,
} from '../../testing/scripted-model.ts'
import { testId } from '../../testing/test-id.ts'
import { type DebateInput, Turn } from '../models/debate.ts'
import { freePrice } from '../models/price.ts'
import { addUsage } from '../models/usage.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import type { RunEnd } from '../ports/run-journal.ts'
import { CancelRequested, HandedBack, LongPause } from '../runs/run-interruptions.ts'
import { createRunSession, type RunSession } from '../runs/run-session.ts'
import { runDebate } from './run-debate.ts'

type Script = (request: ModelRequest, callIndex: number) => ScriptedReply | undefined

/** Three speakers, two rounds and a synthesis: seven calls, the first three at once. */
const input = aDebateInput({
  participants: [aSeat(0), aSeat(1), aSeat(2)],
  formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: true },
})

function debateOf(debate: DebateInput = input) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(debate, clock.now())
  let session: RunSession
  /** One attempt: what a worker does between claim and acknowledgement. */
  async function attempt(
    script: Script = () => ({}),
  ): Promise<{ end: RunEnd; model: ReturnType<typeof createScriptedModel> }> {
    const claimed = journal.attempt()
    const model = createScriptedModel(script)
    session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const end = await runDebate(claimed, {
      session,
      model,
      clock,
      correlation: claimed.correlation,
      startedAtMs: claimed.startedAtMs,
      liveText: { publish() {}, close() {} },
      random: () => 0.5,
      toolUse: null,
      grounding: null,
    })
    await session.end(end)
    return { end, model }
  }
  return { clock, journal, attempt, session: () => session }
}

const types = (journal: ReturnType<typeof createInMemoryRunJournal>) => journal.events.map(({ type }) => type)
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

test('a debate calls what its format says, and every call is journaled', async () => {
  const { journal, attempt } = debateOf()
  const { end, model } = await attempt()

  expect(end).toMatchObject({ status: 'completed', output: { stopReason: 'fixed' } })
  expect(model.requests).toHaveLength(7)
  expect(journal.steps.map(({ kind }) => kind)).toEqual([...Array(6).fill('turn'), 'call'])
  expect(journal.usage()).toMatchObject({ calls: 7, inputTokens: 70, outputTokens: 35 })
})

test('each turn says how many turns its speaker saw, when it starts and when it is stored', async () => {
  const { journal, attempt } = debateOf()
  await attempt()

  const seen = [0, 0, 0, 3, 4, 5]
  const started = journal.events.filter(({ type }) => type === 'TurnStarted')
  expect(started.map(({ data }) => data.visibleTurns)).toEqual(seen)
  const turns = journal.steps.filter(({ kind }) => kind === 'turn').map(({ output }) => Turn.parse(output))
  expect(turns.toSorted((a, b) => a.index - b.index).map(({ visibleTurns }) => visibleTurns)).toEqual(seen)
})

test('each call carries the id of the request that started the run', async () => {
  const { model } = await debateOf().attempt()

  expect(new Set(model.requests.map(({ correlation }) => correlation.requestId))).toEqual(
    new Set(['request-1']),
  )
})

test('events stand before and after each turn and call, the end comes last', async () => {
  const { journal, attempt } = debateOf(
    aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] }),
  )
  await attempt()

  expect(types(journal)).toEqual([
    'TurnStarted',
    'LLMCallStarted',
    'LLMCallFinished',
    'TurnFinished',
    'RunFinished',
  ])
})

test('the end of a turn and the start of the next one are one write', async () => {
  const { journal, attempt } = debateOf()
  await attempt()

  // Round two and the synthesis run one by one: each boundary is a single write.
  const sequential = journal.writes.slice(-4, -1)
  expect(sequential).toEqual([
    { events: 4, steps: 1 },
    { events: 4, steps: 1 },
    { events: 4, steps: 1 },
  ])
})

test('calls are counted at the price of the start, and say what was cached and thought', async () => {
  const then = { ...freePrice, inputUsdPerMillion: 3 }
  const input = aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] })
  const model = input.participants[0]?.model ?? ''
  const { journal, attempt } = debateOf({ ...input, prices: { [model]: then } })
  const { model: asked } = await attempt()

  expect(asked.requests.map(({ price }) => price)).toEqual([then])
  const finished = journal.events.find(({ type }) => type === 'LLMCallFinished')
  expect(finished?.data.details).toEqual({
    cachedInputTokens: null,
    cacheWriteTokens: null,
    reasoningTokens: null,
  })
})

test('a run from before prices were kept knows that simulated models are free and others are not known', async () => {
  const seats = [
    { ...aSeat(0), model: 'simulated:debater' },
    { ...aSeat(1), model: 'compatible:m' },
  ]
  const { attempt } = debateOf(aDebateInput({ format: 'panel', rounds: 1, participants: seats }))
  const { model: asked } = await attempt()

  const priceOf = (name: string) => asked.requests.find(({ model }) => model === name)?.price
  expect(priceOf('simulated:debater')).toMatchObject({ inputUsdPerMillion: 0, outputUsdPerMillion: 0 })
  expect(priceOf('compatible:m')).toBeNull()
})

test('an attempt that comes after another one calls no finished turn again', async () => {
  const { attempt, journal } = debateOf()
  const first = await attempt((_request, index) => (index < 4 ? {} : { error: wrongKey() }))
  expect(first.end).toMatchObject({ status: 'failed', error: { code: 'model_auth', hint: 'Check the key.' } })
  expect(journal.steps).toHaveLength(4)

  const second = await attempt()
  expect(second.end).toMatchObject({ status: 'completed' })
  expect(second.model.requests).toHaveLength(3)
  expect(journal.steps.map(({ key }) => key)).toHaveLength(new Set(journal.steps.map(({ key }) => key)).size)
})

test('a resumed debate asks exactly what an undisturbed one asks', async () => {
  const undisturbed = await debateOf().attempt((_request, index) => ({ text: `Text ${index}` }))
  const disturbed = debateOf()
  const first = await disturbed.attempt((_request, index) =>
    index < 5 ? { text: `Text ${index}` } : { error: wrongKey() },
  )
  const second = await disturbed.attempt((_request, index) => ({ text: `Text ${index + 5}` }))

  const prompts = [...first.model.requests.slice(0, 5), ...second.model.requests]
  expect(prompts).toEqual(undisturbed.model.requests)
})

test('transient errors are tried again with a pause, three times in all', async () => {
  const { attempt, clock, journal } = debateOf(
    aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] }),
  )
  const running = attempt((_request, index) => (index < 2 ? { error: overloaded() } : {}))
  await soon()
  await clock.advance(375)
  await clock.advance(750)

  expect((await running).end.status).toBe('completed')
  expect(types(journal).filter((type) => type === 'LLMCallStarted')).toHaveLength(3)
  expect(journal.events.filter(({ error }) => error?.code === 'model_unavailable')).toHaveLength(2)
})

test('after the third try the run fails and keeps what was said', async () => {
  const { attempt, clock, journal } = debateOf()
  const running = attempt((_request, index) => (index < 3 ? {} : { error: overloaded() }))
  await soon()
  await clock.advance(60_000)
  const { end, model } = await running

  expect(end).toMatchObject({ status: 'failed', error: { code: 'model_unavailable' } })
  expect(model.requests).toHaveLength(6)
  expect(journal.steps).toHaveLength(3)
})

test('a wait that the provider asks for is kept to', async () => {
  const { attempt, clock } = debateOf(aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] }))
  const running = attempt((_request, index) => (index === 0 ? { error: rateLimited(20_000) } : {}))
  await soon()
  await clock.advance(19_999)
  expect(clock.sleepers).toBe(1)
  await clock.advance(1)

  expect((await running).end.status).toBe('completed')
})

test('a long wait gives the worker back, a very long one fails the run', async () => {
  const single = aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] })
  const long = debateOf(single)
  await expect(long.attempt(() => ({ error: rateLimited(90_000) }))).rejects.toThrow(LongPause)

  const { end } = await debateOf(single).attempt(() => ({ error: rateLimited(3_600_001) }))
  expect(end).toMatchObject({ status: 'failed', error: { code: 'model_rate_limited' } })
})

test('a refusal is a turn like any other, marked', async () => {
  const { attempt, journal } = debateOf()
  const { end } = await attempt((_request, index) => ({ refused: index === 4 }))

  expect(end.status).toBe('completed')
  expect(journal.steps.filter(({ output }) => (output as { refused: boolean }).refused)).toHaveLength(1)
})

test('the budget of seconds aborts the call in flight', async () => {
  const { attempt, clock, journal } = debateOf({ ...input, budget: { maxSeconds: 30 } })
  const never = new Promise(() => {})
  const running = attempt((_request, index) => (index < 3 ? {} : { until: never }))
  await soon()
  await clock.advance(30_000)

  expect((await running).end).toMatchObject({ status: 'failed', error: { code: 'budget' } })
  expect(journal.steps.filter(({ kind }) => kind === 'turn')).toHaveLength(3)
})

test('a cancelled debate aborts its call and keeps what was said', async () => {
  const { attempt, session, journal } = debateOf()
  const never = new Promise(() => {})
  const running = attempt((_request, index) => (index < 3 ? {} : { until: never }))
  await soon()
  session().abort(new CancelRequested())

  expect((await running).end).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } })
  expect(types(journal).at(-1)).toBe('RunCancelled')
  expect(journal.steps).toHaveLength(3)
})

test('what a call had reported when it was cancelled is part of what the run used', async () => {
  const { attempt, session, journal } = debateOf()
  const never = new Promise(() => {})
  const reported = { calls: 1, inputTokens: 700, outputTokens: 3, costUsd: 0.25 }
  const running = attempt((_request, index) => (index < 3 ? {} : { until: never, reported }))
  await soon()
  const before = session().usage()
  session().abort(new CancelRequested())
  expect((await running).end.status).toBe('cancelled')
  expect(journal.usage()).toEqual(addUsage(before, reported))
})

test('a cancel whose message was lost is seen at the next write', async () => {
  const { attempt, journal } = debateOf()
  const { end } = await attempt((_request, index) => {
    if (index === 3) journal.requestCancel()
    return {}
  })

  expect(end.status).toBe('cancelled')
})

test('at shutdown the step in flight is finished and the rest handed back', async () => {
  const { attempt, session, journal } = debateOf()
  let finish = () => {}
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  const running = attempt((_request, index) => (index < 3 ? {} : { until: slow }))
  await soon()
  session().drain(new HandedBack())
  finish()

  expect((await running).end).toEqual({ status: 'queued' })
  expect(journal.steps).toHaveLength(4)
})

test('an attempt that lost its run buys nothing more and ends nothing', async () => {
  const { attempt, journal } = debateOf()
  const { model, lost } = await new Promise<{ model: ModelRequest[]; lost: Promise<unknown> }>((resolve) => {
    const requests: ModelRequest[] = []
    const lost = attempt((request, index) => {
      requests.push(request)
      if (index === 3) journal.attempt()
      return {}
    })
    lost.catch(() => {})
    resolve({ model: requests, lost })
  })

  await expect(lost).rejects.toThrow(/no longer owns/)
  expect(model).toHaveLength(4)
  expect(journal.ended()).toBeNull()
})
