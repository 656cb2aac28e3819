import { describe, expect, test } from 'vitest'
import { aMeasuredRun } from '../../../testing/builders-of-measured-runs.ts'
import { aDebateResult, aRun, aTurn } from '../../../testing/builders-of-runs.ts'
import { testId } from '../../../testing/test-id.ts'
import type { AuxiliaryCall } from '../../models/debate.ts'
import type { RunId } from '../../models/ids.ts'
import { personModel } from '../../models/person-model.ts'
import type { ToolCall } from '../../models/tool.ts'
import { noUsage } from '../../models/usage.ts'
import { measuredRun } from '../measured-run.ts'
import { metricsOf } from '../score-run.ts'

const latencies = [820, 900, 950, 1000, 1020, 1100, 1150, 1300, 1500, 4200]

const aToolCall = (id: string, latencyMs: number, ok = true): ToolCall => ({
  id,
  name: 'search',
  args: {},
  ok,
  result: ok ? 'found' : null,
  error: ok ? null : { code: 'timeout', message: 'Took too long' },
  latencyMs,
})

const aCall = (overrides: Partial<AuxiliaryCall> = {}): AuxiliaryCall => {
  const { usage, startedAt, model, finishReason, refused } = aTurn()
  return {
    key: 'phase/judging/round/2/seat/-/call/0',
    role: 'judge',
    round: 2,
    phase: 'judging',
    seat: null,
    afterTurn: 2,
    text: '{}',
    ...{ usage, startedAt, model, finishReason, refused },
    latencyMs: 50,
    firstTokenMs: 5,
    answer: {},
    ...overrides,
  }
}

test('what turns took, as percentiles of the reference latencies', () => {
  const metrics = metricsOf(
    aMeasuredRun(latencies.map((latencyMs) => ({ latencyMs, firstTokenMs: latencyMs / 10 }))),
  )
  expect(metrics).toMatchObject({ turnLatencyP50Ms: 1060, firstTokenMs: 106 })
  expect(metrics.turnLatencyP95Ms).toBeCloseTo(2985, 9)
})

test('duration, queue, calls, tokens and cost are those of the run', () => {
  const run = {
    queuedAt: '2026-01-01T00:00:00.000Z',
    startedAt: '2026-01-01T00:00:02.500Z',
    durationMs: 9000,
    usage: { calls: 3, inputTokens: 300, outputTokens: 70, costUsd: 0.02 },
  }
  expect(metricsOf(aMeasuredRun([{}], { run }))).toMatchObject({
    latencyMs: 9000,
    queueMs: 2500,
    calls: 3,
    inputTokens: 300,
    outputTokens: 70,
    costUsd: 0.02,
    turns: 1,
  })
})

test('an unknown price makes the cost unknown, never 0', () => {
  const run = { usage: { ...noUsage, costUsd: null } }
  expect(metricsOf(aMeasuredRun([{}], { run })).costUsd).toBeNull()
})

test('the time of models leaves out the tools a turn waited for, and takes in all other calls', () => {
  const toolCalls = [aToolCall('0.0.0', 300), aToolCall('0.0.1', 100), aToolCall('0.1.0', 50)]
  const output = aDebateResult({ turns: [aTurn({ latencyMs: 1000, toolCalls })], calls: [aCall()] })
  // Two tools at the same time, then one: the turn waited 300 + 50 ms.
  expect(metricsOf(measuredRun(aRun({ output })))).toMatchObject({ modelMs: 700, toolMs: 450, toolCalls: 3 })
})

describe('a fork', () => {
  const forkedFrom = { runId: testId<RunId>(), turn: 2 }
  const turns = [
    aTurn({ latencyMs: 5000, toolCalls: [aToolCall('0.0.0', 900, false)] }),
    aTurn({ index: 1, latencyMs: 5000, refused: true }),
    aTurn({ index: 2, latencyMs: 100, model: 'openai:a', toolCalls: [aToolCall('2.0.0', 10)] }),
  ]
  const calls = [aCall({ afterTurn: 1, latencyMs: 5000 }), aCall({ afterTurn: 3, latencyMs: 40 })]
  const fork = measuredRun(aRun({ forkedFrom, output: aDebateResult({ turns, calls }) }))

  test('took no time for the turns it took over, and called none of their tools', () => {
    expect(metricsOf(fork)).toMatchObject({
      turnLatencyP50Ms: 100,
      turnLatencyP95Ms: 100,
      modelMs: 130,
      toolMs: 10,
      toolCalls: 1,
      toolSuccessRate: 1,
    })
  })

  test('is a conversation of all its turns', () => {
    expect(metricsOf(fork)).toMatchObject({ turns: 3, refusals: 1, refusalRate: 1 / 3 })
  })
})

describe('a conversation that was held elsewhere', () => {
  const trigger = { type: 'import', id: null }
  const unseen = { ...noUsage, costUsd: null }

  test('has figures of what was said alone when nothing tells what it took', () => {
    const metrics = metricsOf(
      aMeasuredRun([{ usage: unseen, latencyMs: 0 }], { run: { trigger, usage: unseen } }),
    )
    const known = Object.entries(metrics).filter(([, value]) => value !== null)
    expect(known.map(([name]) => name)).toEqual(['turns', 'refusals', 'refusalRate', 'distinct2'])
  })

  test('keeps its times where they were written down', () => {
    const turns = [{ latencyMs: 30 }, { latencyMs: 0, usage: unseen }]
    expect(metricsOf(aMeasuredRun(turns, { run: { trigger } }))).toMatchObject({
      latencyMs: 1000,
      turnLatencyP50Ms: 30,
      modelMs: 30,
    })
  })
})

test('a run that was cancelled in the queue took no calls, and no time that anybody knows of', () => {
  const run = {
    status: 'cancelled',
    startedAt: null,
    durationMs: null,
    usage: noUsage,
    output: null,
  } as const
  const metrics = metricsOf(measuredRun(aRun(run)))
  const known = Object.entries(metrics).filter(([, value]) => value !== null)
  expect(Object.fromEntries(known)).toEqual({
    calls: 0,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    toolCalls: 0,
  })
})

describe('tools', () => {
  test('succeed in the share of calls that brought a result', () => {
    const toolCalls = [aToolCall('0.0.0', 1), aToolCall('0.0.1', 1), aToolCall('0.0.2', 1, false)]
    expect(metricsOf(aMeasuredRun([{ toolCalls }, {}]))).toMatchObject({
      toolCalls: 3,
      toolSuccessRate: 2 / 3,
    })
  })

  test('that nobody called have no rate', () => {
    expect(metricsOf(aMeasuredRun([{}]))).toMatchObject({ toolCalls: 0, toolSuccessRate: null, toolMs: null })
  })

  test('called by hand count as well; the steps of a workflow are no tool calls', () => {
    const output = { ok: false, result: null, error: { code: 'timeout', message: 'Slow' }, latencyMs: 70 }
    const byHand = measuredRun(aRun({ kind: 'tool', input: {}, output }))
    expect(metricsOf(byHand)).toMatchObject({ toolCalls: 1, toolSuccessRate: 0, toolMs: 70, turns: null })

    const workflow = measuredRun(aRun({ kind: 'workflow', input: {}, output: {} }))
    expect(metricsOf(workflow)).toMatchObject({ toolCalls: 0, toolSuccessRate: null, latencyMs: 1000 })
  })
})

test("a person's turn says nothing of models: not their time, nor whether they refuse", () => {
  const person = { model: personModel, by: null, latencyMs: 600_000, firstTokenMs: null, usage: noUsage }
  const ofModels = [{ latencyMs: 100 }, { latencyMs: 300, refused: true }]
  const measured = aMeasuredRun([...ofModels, { ...person, text: "I'm sorry, but I can't help with that." }])

  expect(metricsOf(measured)).toMatchObject({
    ...{ turns: 3, turnLatencyP50Ms: 200, modelMs: 400, refusals: 1, refusalRate: 0.5 },
  })
  expect(metricsOf(aMeasuredRun([person]))).toMatchObject({ turnLatencyP95Ms: null, refusalRate: null })
})
