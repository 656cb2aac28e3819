import { describe, expect, test } from 'vitest'
import { aDebateInput, aDebateResult, aRun, aSeat, aTurn } from '../../testing/builders-of-runs.ts'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { aLongDebate } from '../../testing/long-debate.ts'
import { testId } from '../../testing/test-id.ts'
import { Comparison } from '../models/comparison.ts'
import type { Turn } from '../models/debate.ts'
import type { RunId } from '../models/ids.ts'
import type { Run } from '../models/run.ts'
import { ScoreMetrics } from '../models/score.ts'
import { noUsage } from '../models/usage.ts'
import { compareRuns } from './compare-runs.ts'

const spoke = (turns: readonly Turn[]) => aDebateResult({ turns: [...turns] })

const metric = (comparison: Comparison, name: string) => comparison.metrics.find((one) => one.name === name)

test('a run beside itself differs in nothing', () => {
  const run = aRun()
  const comparison = Comparison.parse(compareRuns(run, run))

  expect(comparison).toMatchObject({ sharedTurns: 2, settings: [], comparable: true, reasons: [] })
  expect(comparison.turns.map(({ similarity }) => similarity)).toEqual([1, 1])
  const known = comparison.metrics.filter(({ a }) => a !== null)
  expect(known.length).toBeGreaterThan(10)
  expect(new Set(known.map(({ verdict }) => verdict))).toEqual(new Set(['same']))
})

describe('figures', () => {
  test('are set off against each other, b judged beside a', () => {
    const usage = { calls: 4, inputTokens: 200, outputTokens: 50, costUsd: 0.5 }
    const a = aRun({ usage, durationMs: 2000 })
    const b = aRun({ usage: { ...usage, inputTokens: 100, outputTokens: 75, costUsd: 0.25 } })
    const comparison = compareRuns(a, b)

    expect(metric(comparison, 'latencyMs')).toEqual({
      name: 'latencyMs',
      title: 'Duration',
      unit: 'ms',
      isComparable: true,
      isNeutral: false,
      a: 2000,
      b: 1000,
      delta: -1000,
      ratio: 0.5,
      better: 'lower',
      verdict: 'better',
    })
    const verdictOf = (name: string) => metric(comparison, name)?.verdict
    expect(['inputTokens', 'outputTokens', 'costUsd', 'calls'].map(verdictOf)).toEqual([
      'better',
      'worse',
      'better',
      'same',
    ])
  })

  test('are all that are measured, in the order of the scorecard', () => {
    const { metrics } = compareRuns(aRun(), aRun())
    expect(metrics.map(({ name }) => name)).toEqual(Object.keys(ScoreMetrics.shape))
  })

  test('that are not known on one side are not judged', () => {
    const unpriced = aRun({ usage: { calls: 2, inputTokens: 1, outputTokens: 1, costUsd: null } })
    expect(metric(compareRuns(aRun(), unpriced), 'costUsd')).toMatchObject({
      a: 0,
      b: null,
      delta: null,
      ratio: null,
      verdict: 'unknown',
    })
  })

  test('of 0 have no ratio, and prices added in another order are the same', () => {
    const cost = (costUsd: number) => aRun({ usage: { ...noUsage, costUsd } })
    expect(metric(compareRuns(cost(0), cost(1)), 'costUsd')).toMatchObject({ ratio: null, verdict: 'worse' })
    expect(metric(compareRuns(cost(0.1 + 0.2), cost(0.3)), 'costUsd')).toMatchObject({ verdict: 'same' })
  })

  test('count turns, refusals and the median time of a turn', () => {
    const took = (...latencies: number[]) =>
      aRun({ output: spoke(latencies.map((latencyMs, index) => aTurn({ index, latencyMs }))) })
    expect(metric(compareRuns(took(10, 30, 20), took(10, 90, 30, 20)), 'turnLatencyP50Ms')).toMatchObject({
      a: 20,
      b: 25,
    })
    const refused = aRun({ output: spoke([aTurn({ refused: true }), aTurn({ index: 1 })]) })
    expect(metric(compareRuns(refused, took(1)), 'refusals')).toMatchObject({ a: 1, b: 0, verdict: 'better' })
  })

  test('that are good in neither direction are shown and not judged', () => {
    const one = aRun({ output: spoke([aTurn()]) })
    expect(metric(compareRuns(aRun(), one), 'turns')).toMatchObject({ a: 2, b: 1, verdict: 'unknown' })
    expect(metric(compareRuns(one, one), 'turns')).toMatchObject({ isNeutral: true, verdict: 'same' })
  })

  test('of a conversation held elsewhere are not known', () => {
    const turns = [aTurn({ usage: { ...noUsage, costUsd: null }, latencyMs: 0 })]
    const trigger = { type: 'import', id: null }
    const imported = aRun({ trigger, usage: { ...noUsage, costUsd: null }, output: spoke(turns) })
    const known = compareRuns(imported, aRun()).metrics.filter(({ a }) => a !== null)

    expect(known.map(({ name }) => name)).toEqual(['turns', 'refusals', 'refusalRate', 'distinct2'])
  })
})

describe('turns', () => {
  test('stand side by side by index, also where one side has none', () => {
    const a = aRun({ output: spoke([aTurn({ text: 'Ship it now' }), aTurn({ index: 2 })]) })
    const b = aRun({ output: spoke([aTurn({ text: 'Ship it later' }), aTurn({ index: 1 })]) })

    expect(
      compareRuns(a, b).turns.map(({ index, a, b, similarity }) => [index, a?.index, b?.index, similarity]),
    ).toEqual([
      [0, 0, 0, 0.5],
      [1, undefined, 1, null],
      [2, 2, undefined, null],
    ])
  })

  const said = (...texts: string[]) =>
    texts.map((text, index) => aTurn({ index, text, startedAt: `2026-01-01T00:00:0${index}.000Z` }))
  const parent = aRun({ output: spoke(said('one', 'two', 'three', 'four')) })
  const forkAt = (run: Run, turn: number, ...texts: string[]): Run => {
    const shared = (run.output as { turns: Turn[] }).turns.slice(0, turn)
    const own = texts.map((text, place) =>
      aTurn({ index: turn + place, text, startedAt: '2026-02-02T00:00:00.000Z' }),
    )
    const forkedFrom = { runId: run.id, turn }
    return aRun({ id: testId<RunId>(), forkedFrom, output: spoke([...shared, ...own]) })
  }

  test.each<[string, Run, Run, number]>([
    ['a fork and its parent share those before the fork', parent, forkAt(parent, 2, 'x'), 2],
    ['forks of one run those before the earlier one', forkAt(parent, 3, 'x'), forkAt(parent, 1, 'y'), 1],
    ['a fork of a fork and the first run too', parent, forkAt(forkAt(parent, 2, 'x'), 3, 'y'), 2],
    ['what a fork says again counts anew', forkAt(parent, 3, 'x'), forkAt(parent, 1, 'two', 'three'), 1],
    ['a fork at the beginning shares nothing', parent, forkAt(parent, 0, 'x'), 0],
    ['a fork and a stranger share nothing', aRun(), forkAt(parent, 2), 0],
    ['strangers share nothing, whatever they say', parent, aRun({ output: parent.output }), 0],
  ])('%s', (_what, a, b, shared) => {
    expect(compareRuns(a, b).sharedTurns).toBe(shared)
    expect(compareRuns(b, a).sharedTurns).toBe(shared)
  })
})

test('settings that differ are named with both values', () => {
  const a = aDebateInput({
    rounds: 2,
    formatOptions: { anonymous: true },
    budget: { maxCalls: 3 },
    participants: [aSeat(0), aSeat(1, { tools: ['x'] })],
  })
  const b = aDebateInput({
    rounds: 3,
    formatOptions: { anonymous: true, blindFirstRound: false },
    participants: [
      aSeat(0, { model: 'openai:gpt', tools: ['search'] }),
      aSeat(1, { tools: ['x'] }),
      aSeat(2),
    ],
    judge: aSeat(9, { name: 'Judge' }),
    collections: ['laws'],
  })

  expect(compareRuns(aRun({ input: a }), aRun({ input: b })).settings).toEqual([
    { path: 'formatOptions.blindFirstRound', a: null, b: false },
    { path: 'rounds', a: 2, b: 3 },
    { path: 'participants.0.model', a: 'simulated:debater', b: 'openai:gpt' },
    { path: 'participants.0.tools', a: [], b: ['search'] },
    { path: 'participants.2', a: null, b: aSeat(2) },
    { path: 'judge', a: null, b: aSeat(9, { name: 'Judge' }) },
    { path: 'collections', a: [], b: ['laws'] },
    { path: 'budget.maxCalls', a: 3, b: null },
  ])
})

describe('figures can not be held against each other', () => {
  const debate = (input: Parameters<typeof aDebateInput>[0]) => aRun({ input: aDebateInput(input) })
  test.each<[string, Run, string]>([
    ['of different kinds', aRun({ kind: 'tool', input: {}, output: {} }), 'different kinds'],
    ['in different formats', debate({ format: 'oxford' }), 'formats differ: panel and oxford'],
    ['on different topics', debate({ topic: 'Five days?' }), 'topics differ'],
    ['among different numbers', debate({ participants: [aSeat(0)] }), 'participants differ: 2 and 1'],
    ['when one goes on', aRun({ status: 'running' }), 'The second of the two has not ended'],
    ['when one failed', aRun({ status: 'failed' }), 'The second of the two failed'],
    ['when one was cancelled', aRun({ status: 'cancelled' }), 'The second of the two was cancelled'],
    ['when one is simulated', aRun({ output: aDebateResult({ simulated: false }) }), 'Simulated models'],
    [
      'when one is a fork',
      aRun({ forkedFrom: { runId: testId<RunId>(), turn: 2 } }),
      'The second of the two took over 2 turns of its parent, which',
    ],
  ])('%s', (_what, b, reason) => {
    const { comparable, reasons } = compareRuns(aRun(), b)
    expect(comparable).toBe(false)
    expect(reasons).toEqual([expect.stringContaining(reason)])
  })

  test('save those of the whole conversation, which is as much the fork’s as its parent’s', () => {
    const fork = aRun({ forkedFrom: { runId: testId<RunId>(), turn: 2 } })
    const comparison = compareRuns(aRun(), fork)
    const isComparable = (name: string) => metric(comparison, name)?.isComparable
    expect(['latencyMs', 'costUsd', 'toolSuccessRate'].map(isComparable)).toEqual([false, false, false])
    expect(['refusalRate', 'distinct2', 'groundedness'].map(isComparable)).toEqual([true, true, true])
  })

  test('but two forks at the same turn can', () => {
    const fork = () => aRun({ forkedFrom: { runId: testId<RunId>(), turn: 2 } })
    expect(compareRuns(fork(), fork())).toMatchObject({ comparable: true, reasons: [] })
  })
})

test('two debates of 60 long turns are compared in a few milliseconds', () => {
  const debate = (seed: number) => aRun({ id: testId<RunId>(), output: aLongDebate(seed).output })
  const [a, b] = [debate(1), debate(2)]
  compareRuns(a, b)
  const startedAt = cpuMs()
  compareRuns(debate(3), debate(4))
  // Generous: machines that run tests are busy. A quadratic comparison takes seconds.
  expect(cpuMs() - startedAt).toBeLessThan(500)
})

test('a run that nobody has taken up yet has figures of its own and no turns', () => {
  const queued = aRun({ status: 'queued', output: null, durationMs: null, usage: noUsage })
  const comparison = Comparison.parse(compareRuns(aRun(), queued))

  expect(metric(comparison, 'turns')).toMatchObject({ a: 2, b: null, verdict: 'unknown' })
  expect(comparison.turns.map(({ b }) => b)).toEqual([null, null])
})
