import type { ComparedMetric, Comparison } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { aMetric } from '../score/testing/a-score.ts'
import { metricCell, metricRows } from './metric-rows.ts'

const metric = (
  unit: ComparedMetric['unit'],
  a: number | null,
  b: number | null,
  changes: Partial<ComparedMetric> = {},
): ComparedMetric => ({
  name: 'latencyMs',
  title: 'Latency',
  unit,
  isNeutral: false,
  a,
  b,
  delta: a === null || b === null ? null : b - a,
  ratio: a === null || b === null || a === 0 ? null : b / a,
  better: 'lower',
  isComparable: true,
  verdict: 'worse',
  ...changes,
})

test.each([
  [metric('ms', 20_000, 16_800), ['17 s', '−3.2 s', '−16 %']],
  [metric('usd', 0.004, 0.0056), ['$0.0056', '+$0.0016', '+40 %']],
  [metric('tokens', 900, 12_000), ['12k', '+11.1k', '×13']],
  [metric('count', 0, 2), ['2', '+2', '']],
  [metric('count', 1000, 1001), ['1,001', '+1', '+<1 %']],
  [metric('ms', 20_000, 50), ['50 ms', '−20 s', '−99.9 %']],
  [metric('count', 4, 4), ['4', '0', '0 %']],
  [metric('usd', null, 1), ['$1.00', '–', '']],
  [metric('share', 0.5, 0.45), ['45 %', '−5 points', '']],
] as const)('%j reads as a figure with a difference', (given, shown) => {
  const { value, delta, percent } = metricCell(given)
  expect([value, delta, percent]).toEqual(shown)
})

test('neither a neutral figure nor one of runs that can not be compared is called better or worse', () => {
  expect(metricCell(metric('ms', 1, 2)).verdict).toBe('worse')
  expect(metricCell(metric('ms', 1, 2, { isComparable: false })).verdict).toBe('different')
  expect(metricCell(metric('ms', 1, 2, { isNeutral: true })).verdict).toBe('different')
  expect(metricCell(metric('ms', 1, 2, { isNeutral: true, verdict: 'unknown' })).verdict).toBe('different')
  expect(metricCell(metric('ms', 1, 1, { verdict: 'same', isComparable: false })).verdict).toBe('same')
})

test.each([
  ['share', 0.5, 0.5004],
  ['share', 0, 0.0004],
  ['number', 0.31, 0.314],
  ['ms', 20_000, 20_090],
  ['usd', 0.004, 0.00401],
  ['tokens', 12_000, 11_950],
] as const)('a difference of %s that rounds to nothing is neither better nor worse', (unit, a, b) => {
  expect(metricCell(metric(unit, a, b)).verdict).toBe('alike')
  expect(metricCell(metric(unit, b, a, { isComparable: false })).verdict).toBe('alike')
})

test.each([
  ['share', 0.5, 0.501],
  ['number', 0.31, 0.32],
  ['ms', 20_000, 20_110],
  ['ms', 0, 0.2],
  ['count', 0, 1],
] as const)('a difference of %s that can be read is told as it is', (unit, a, b) => {
  expect(metricCell(metric(unit, a, b)).verdict).toBe('worse')
})

const comparison = (...metrics: readonly ComparedMetric[]) =>
  ({ metrics, comparable: true }) as unknown as Comparison

test('figures of several runs stand in groups beside those of the first', () => {
  const cost = (b: number) => metric('usd', 1, b, { name: 'costUsd', title: 'Cost' })
  const both = [
    comparison(cost(2), metric('ms', 100, 200)),
    undefined,
    comparison(cost(3), metric('ms', 100, 300)),
  ]
  const described = [aMetric('latencyMs'), aMetric('costUsd', { group: 'cost' })]
  const shown = metricRows(both, described).groups.map(({ title, rows }) => [
    title,
    ...rows.map(({ title, reference, others }) => [title, reference, ...others.map((cell) => cell?.value)]),
  ])
  expect(shown).toEqual([
    ['Time', ['Latency', '100 ms', '200 ms', undefined, '300 ms']],
    ['Cost', ['Cost', '$1.00', '$2.00', undefined, '$3.00']],
  ])
})

test('metrics that nobody described yet stand in one group without a name', () => {
  expect(metricRows([comparison(metric('ms', 1, 2))], []).groups.map(({ title }) => title)).toEqual([''])
})

test('what no run has a figure for is named apart', () => {
  const rows = metricRows([comparison(metric('share', null, null, { title: 'Agreement' }))], [])
  expect(rows).toEqual({ groups: [], unmeasured: ['Agreement'] })
})
