import type { Comparison, Run } from '@workbench/client/models'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { compareRuns } from './compare-runs.ts'

let close = async () => {}
afterEach(() => close())

const a = aRun()
const b = aRun({ title: 'Fo\u001burth day', forkedFrom: { runId: a.id, turn: 1 } })

function aShownTurn(speaker = 'Ada') {
  const { sees: _sees, summarised: _summarised, answer: _answer, by: _by, ...turn } = aTurn({ speaker })
  return { ...turn, citations: [], passages: [] }
}

const metric = {
  better: 'lower',
  verdict: 'better',
  isNeutral: false,
  isComparable: true,
  unit: 'ms',
} as const
const unknown = { delta: null, ratio: null, verdict: 'unknown' } as const
const worse = { a: 0, b: 1, delta: 1, ratio: null, verdict: 'worse' } as const
const moved = {
  a: 0.5,
  b: -0.123,
  delta: -0.623,
  ratio: -0.246,
  isNeutral: true,
  verdict: 'unknown',
} as const
const comparison: Comparison = {
  a,
  b,
  metrics: [
    { ...metric, name: 'latencyMs', title: 'Duration', a: 2000, b: 1500, delta: -500, ratio: 0.75 },
    { ...metric, name: 'costUsd', title: 'Cost', unit: 'usd', a: null, b: 0.002, ...unknown },
    { ...metric, name: 'toolMs', title: 'Tool time', a: null, b: null, ...unknown },
    { ...metric, name: 'refusals', title: 'Refusals', unit: 'count', ...worse },
    {
      ...metric,
      name: 'refusalRate',
      title: 'Refusal rate',
      unit: 'share',
      ...worse,
      b: 0.125,
      delta: 0.125,
    },
    { ...metric, name: 'convergence', title: 'Convergence', unit: 'number', ...moved },
    {
      ...metric,
      name: 'calls',
      title: 'Model calls',
      unit: 'count',
      a: 4,
      b: 4,
      delta: 0,
      ratio: 1,
      verdict: 'same',
    },
  ],
  turns: [
    { index: 0, a: aShownTurn(), b: aShownTurn(), similarity: 1 },
    { index: 1, a: aShownTurn('Grace'), b: aShownTurn('Edsger'), similarity: 0.256 },
    { index: 2, a: null, b: aShownTurn(), similarity: null },
  ],
  sharedTurns: 1,
  settings: [
    { path: 'participants.0.instructions', a: `Speak ${'very '.repeat(50)}long`, b: 'Be\u001b short.' },
  ],
  comparable: true,
  reasons: [],
}

async function compare(
  {
    second,
    shown = comparison,
    runs = [b, a],
  }: { second?: string; shown?: Comparison; runs?: readonly Run[] } = {},
  on: { isInteractive?: boolean; columns?: number } = {},
) {
  const server = await startFakeWorkbench({ runs, comparison: shown })
  close = server.close
  const wanted = { a: 'latest', b: second }
  const result = await runCommand(server.url, (context) => compareRuns(wanted, { json: false }, context), on)
  return { ...result, paths: server.requests.map(({ path }) => path) }
}

test('figures, settings and turns are set beside each other', async () => {
  const { out } = await compare()
  expect(out).toContain(`                  A        B           CHANGE
Duration      2.0 s    1.5 s  −500 ms (−25 %)  better
Cost              —  $0.0020
Refusals          0        1               +1  worse
Refusal rate    0 %   12.5 %     +12.5 points  worse
Convergence     0.5    −0.12            −0.62
Model calls       4        4
`)
  expect(out).toMatch(/participants\.0\.instructions {2}Speak very .+…very .+long {2}Be\ufffd short\.\n/)
  expect(out).toContain(`TURN  SPEAKER          ALIKE
   1  Ada             shared
   2  Grace / Edsger    26 %
   3  — / Ada              —
`)
  expect(out).not.toContain('\u001b')
})

test('where figures cannot be held against each other, none is called better', async () => {
  const metrics = comparison.metrics.map((metric) => ({ ...metric, isComparable: false }))
  const shown = { ...comparison, metrics, comparable: false, reasons: ['The formats differ.'] }
  const { out } = await compare({ shown })
  expect(out).toContain('\nNot comparable: The formats differ.\n')
  expect(out).not.toMatch(/better|worse/)
})

test('a terminal of 60 columns is enough', async () => {
  const { out } = await compare({}, { isInteractive: true, columns: 60 })
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

test('one run alone is judged by the one it was forked from', async () => {
  expect((await compare()).paths.at(-1)).toBe(`/runs/compare?a=${a.id}&b=${b.id}`)
  await close()
  expect((await compare({ second: a.id })).paths.at(-1)).toBe(`/runs/compare?a=${b.id}&b=${a.id}`)
})

test('one run alone that is no fork is wrong usage', async () => {
  expect(await compare({ runs: [a] })).toMatchObject({ code: 2, out: '' })
})
