import { describe, expect, test } from 'vitest'
import { aMeasuredRun } from '../../testing/builders-of-measured-runs.ts'
import { aDebateResult, aRun, aTurn } from '../../testing/builders-of-runs.ts'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { aLongDebate } from '../../testing/long-debate.ts'
import { mulberry32 } from '../debate/plan/seeded-random.ts'
import type { Turn } from '../models/debate.ts'
import { Evidence, MetricDescription, ScoreMetrics, StoredScore } from '../models/score.ts'
import { evidenceOf } from './evidence-of.ts'
import { measuredRun } from './measured-run.ts'
import { metricCatalogue, scoreVersion } from './metrics/catalogue.ts'
import type { MeasuredRun } from './metrics/metric.ts'
import { scoreRun } from './score-run.ts'

const now = '2026-01-01T00:10:00.000Z'

test('a score has every metric, its version and when it was computed', () => {
  const score = scoreRun(aMeasuredRun([{}, {}]), now)
  const runId = aRun().id
  expect(StoredScore.parse({ runId, ...score })).toEqual({ runId, ...score })
  expect(Object.keys(score.metrics)).toEqual(Object.keys(ScoreMetrics.shape))
  expect(score).toMatchObject({ version: scoreVersion, computedAt: now })
})

test('the version of a score is that of all metrics together', () => {
  expect(scoreVersion).toBe(metricCatalogue.reduce((sum, { version }) => sum + version, 0))
})

test('metrics describe themselves, and four decide an experiment', () => {
  for (const { measure: _, evidence: __, ...description } of metricCatalogue)
    MetricDescription.parse(description)
  expect(metricCatalogue.filter(({ primary }) => primary).map(({ name }) => name)).toEqual([
    'latencyMs',
    'costUsd',
    'toolSuccessRate',
    'refusalRate',
  ])
})

test('what models did is told apart', () => {
  const used = (calls: number, costUsd: number | null) => ({
    calls,
    inputTokens: 10,
    outputTokens: 5,
    costUsd,
  })
  const turns = [
    aTurn({ model: 'openai:a', usage: used(1, 0.5) }),
    aTurn({ index: 1, model: 'openai:b', usage: used(2, null) }),
    aTurn({ index: 2, model: 'openai:a', usage: used(1, 0.25) }),
  ]
  expect(scoreRun(measuredRun(aRun({ output: aDebateResult({ turns }) })), now).models).toEqual([
    { model: 'openai:a', calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0.75 },
    { model: 'openai:b', calls: 2, inputTokens: 10, outputTokens: 5, costUsd: null },
  ])
})

test('of a run that is no debate what it took is measured, and nothing that was said', () => {
  const { metrics, models } = scoreRun(measuredRun(aRun({ kind: 'workflow', input: {}, output: {} })), now)
  expect(metrics).toMatchObject({
    latencyMs: 1000,
    calls: 2,
    turns: null,
    refusalRate: null,
    groundedness: null,
  })
  expect(models).toEqual([])
})

test('evidence names turns, is short enough to be shown, and never more than 200', () => {
  const turns = Array.from({ length: 120 }, (_, index) => ({
    refused: index % 2 === 0,
    text: `Repeated word for word, and longer than anybody wants to see. ${'again and '.repeat(200)}`,
    toolCalls: [
      {
        id: '1',
        name: 'x'.repeat(900),
        args: {},
        ok: false,
        result: null,
        error: { code: 'failed', message: 'm' },
        latencyMs: 1,
      },
    ],
    stance: index % 3 === 0 ? null : 0.5,
  }))
  const evidence = evidenceOf(aMeasuredRun(turns, { input: { context: 'Something was given here.' } }))
  for (const one of evidence) Evidence.parse(one)
  expect(evidence.length).toBeLessThanOrEqual(200)
  expect(evidence.filter(({ metric }) => metric === 'refusalRate')).toHaveLength(50)
})

const bounds: Readonly<Record<string, readonly [number, number]>> = { share: [0, 1], number: [-Infinity, 1] }

function expectSound(measured: MeasuredRun): void {
  const { metrics } = scoreRun(measured, now)
  for (const { name, unit } of metricCatalogue) {
    const value = metrics[name]
    if (value === null) continue
    const [least, most] = bounds[unit] ?? [0, Number.MAX_VALUE]
    expect(Number.isFinite(value) && value >= least && value <= most, `${name} is ${value}`).toBe(true)
  }
  for (const one of evidenceOf(measured)) Evidence.parse(one)
}

const pieces = [
  ...[
    'yes',
    'costs',
    "don't",
    'Ünïcode',
    '我们',
    'नमस्ते',
    '🎉',
    '\ud800',
    '‮',
    '3,5',
    '1,000.5',
    '[1]',
    '12 %',
  ],
  ...['.', '?', '。', '\n', '"', "'", '’', ' ', '…', '{"answer":', '}', '[stance: 0.4, confidence: 1]'],
  ...[
    'I cannot',
    'help with',
    'sorry, ',
    'never mention',
    'avoid',
    'always cite',
    'focus on',
    'and',
    'because',
  ],
]

function aRandomRun(seed: number): MeasuredRun {
  const random = mulberry32(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const maybe = <Value>(value: Value): Value | null => (random() < 0.3 ? null : value)
  const text = () =>
    Array.from({ length: upTo(60) }, () => pieces[upTo(pieces.length - 1)]).join(random() < 0.5 ? ' ' : '')
  const turns = Array.from(
    { length: upTo(8) },
    (_, index): Partial<Turn> => ({
      seat: upTo(3),
      text: text(),
      stance: maybe(random() * 2 - 1),
      refused: random() < 0.1,
      visibleTurns: maybe(upTo(index)),
      latencyMs: upTo(1e6),
      firstTokenMs: maybe(upTo(1e6)),
      usage: { calls: upTo(2), inputTokens: upTo(9), outputTokens: upTo(9), costUsd: maybe(random()) },
      toolCalls: Array.from({ length: upTo(2) }, (_, place) => ({
        id: random() < 0.5 ? `${index}.0.${place}` : text(),
        name: 'x',
        args: null,
        ok: random() < 0.5,
        result: [{ a: { b: [text(), null, random()] } }, text()][upTo(1)],
        error: maybe({ code: text(), message: text() }),
        latencyMs: upTo(2e6),
      })),
      citations: [{ marker: '[1]', documentId: null, chunkId: null, text: maybe(text()) }],
    }),
  )
  const kind = (['debate', 'tool', 'workflow', 'ingest'] as const)[random() < 0.9 ? 0 : upTo(3)] ?? 'debate'
  const { input, output } = aMeasuredRun(turns, { input: { context: text() } })
  const told = input && { ...input, format: (['panel', 'single', 'oxford'] as const)[upTo(2)] ?? 'panel' }
  const participants = (told?.participants ?? []).map((seat) => ({ ...seat, instructions: text() }))
  return measuredRun(
    aRun({
      kind,
      input: maybe({ ...told, participants }),
      output: maybe(output),
      trigger: { type: random() < 0.3 ? 'import' : 'api', id: null },
      forkedFrom: random() < 0.3 ? { runId: aRun().id, turn: upTo(9) } : null,
      startedAt: maybe('2025-12-31T00:00:00.000Z'),
      durationMs: maybe(upTo(1e9)),
      usage: { calls: upTo(1), inputTokens: upTo(9), outputTokens: upTo(9), costUsd: maybe(random()) },
    }),
  )
}

test('whatever was said, no metric throws and every figure is a number within its bounds', () => {
  for (let seed = 0; seed < 400; seed += 1) expectSound(aRandomRun(seed))
})

describe('texts that nobody writes are measured in bounded time:', () => {
  test.each<[string, string]>([
    ['a million characters', 'The committee spends 12 % of everything on Reform. '.repeat(20_000)],
    ['a million letters without a space', 'x'.repeat(1_000_000)],
    ['10 000 lines', 'never mention anything but costs\n'.repeat(10_000)],
    ['only pictures', '🎉👨‍👩‍👧‍👦'.repeat(20_000)],
    ['lone punctuation', '.!?"’ '.repeat(100_000)],
    ['quotation marks', '"'.repeat(300_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['numbers', '1,000,000.5,'.repeat(50_000)],
    ['an avoided list', `avoid ${'a, '.repeat(100_000)}`],
    ['a word without spaces between', '我'.repeat(300_000)],
    ['capitals', 'and The '.repeat(100_000)],
  ])('%s', (_what, text) => {
    const participants = [0, 1].map((seat) => ({ seat, instructions: text.slice(0, 100_000) }))
    const { input } = aMeasuredRun([])
    const seats = input?.participants.map((seat, index) => ({ ...seat, ...participants[index] })) ?? []
    const measured = aMeasuredRun(
      Array.from({ length: 6 }, () => ({ text })),
      { input: { context: text.slice(0, 100_000), participants: seats } },
    )
    const startedAt = cpuMs()
    expectSound(measured)
    expect(cpuMs() - startedAt).toBeLessThan(5000)
  })
})

test('60 long turns against a context of 100 000 characters stay quick', () => {
  const { run, input, output, otherToolCalls } = aLongDebate(1)
  const turns = output.turns.map((turn) => ({ ...turn, text: turn.text.repeat(6) }))
  const context = output.turns
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 100_000)
  const measured = {
    run,
    otherToolCalls,
    input: input && { ...input, context },
    output: { ...output, turns },
  }
  const startedAt = cpuMs()
  expectSound(measured)
  expect(cpuMs() - startedAt).toBeLessThan(3000)
})
