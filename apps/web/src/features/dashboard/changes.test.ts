import { expect, test } from 'vitest'
import { changeWords, knownCost, noSpendWords, totalsOf } from './changes.ts'
import { someFigures } from './testing/some-figures.ts'

test.each([
  [112, 100, 'count', '+12 %'],
  [50, 100, 'usd', '−50 %'],
  [1_400, 100, 'count', '×14'],
  [1_001, 1_000, 'ms', 'about as before'],
  [7, 7, 'count', 'as before'],
  [0, 7, 'count', '−100 %'],
  [0.05, 0.08, 'share', '−3 points'],
  [0.01, 0, 'share', '+1 point'],
  [7, 0, 'count', null],
  [0, 0, 'share', null],
] as const)('%d after %d %s reads %s', (value, before, unit, words) => {
  expect(changeWords(value, before, unit)).toBe(words)
})

test('figures say what they were before', () => {
  const [runs, failed] = totalsOf(someFigures({ runs: 20, failed: 4 }), someFigures({ runs: 10, failed: 1 }))
  expect(runs).toMatchObject({ name: 'Runs', text: '20', change: '+100 %', before: '10' })
  expect(failed).toMatchObject({ text: '20 %', change: '+10 points', before: '10 %', note: '4 of 20 runs' })
})

test('shares of nothing are nothing, not zero', () => {
  const totals = totalsOf(someFigures({ runs: 0 }), undefined)
  expect(totals.find(({ name }) => name === 'Failed')).toMatchObject({ text: null, note: 'no runs' })
  expect(totals.find(({ name }) => name === 'Failed tool calls')?.text).toBeNull()
})

test('money is unknown when no price is known, and says what is not in it', () => {
  expect(knownCost({ costUsd: 0, unpricedRuns: 2 })).toBeNull()
  expect(knownCost({ costUsd: 0, unpricedRuns: 0 })).toBe(0)
  const spend = totalsOf(someFigures({ costUsd: 3, unpricedRuns: 2 }), undefined)[2]
  expect(spend).toMatchObject({ text: '$3.00', note: '2 runs of unknown price not in it' })
})

test('where nothing was spent that is said, and why there is nothing to draw', () => {
  expect(noSpendWords({ costUsd: 0, unpricedRuns: 0 })).toContain('Nothing was spent')
  expect(noSpendWords({ costUsd: 0, unpricedRuns: 2 })).toContain('known price')
  expect(noSpendWords({ costUsd: 0.01, unpricedRuns: 2 })).toBeNull()
})

const changesOf = (...args: Parameters<typeof totalsOf>) =>
  totalsOf(...args).flatMap(({ change }) => change ?? [])

test('nothing is set against a span in which nothing ended', () => {
  expect(changesOf(someFigures(), someFigures({ runs: 0 }))).toEqual([])
})

test('percentiles of spans that share a day are not set against each other', () => {
  const names = (isFromMidnight: boolean) =>
    totalsOf(someFigures(), someFigures({ p50Ms: 1, p95Ms: 1 }), isFromMidnight)
      .filter(({ change }) => change !== null && change !== 'as before')
      .map(({ name }) => name)
  expect(names(true)).toEqual(['Median time', '95th percentile'])
  expect(names(false)).toEqual([])
})
