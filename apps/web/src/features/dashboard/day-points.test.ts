import { expect, test } from 'vitest'
import { dayCharts } from './day-points.ts'
import { someFigures } from './testing/some-figures.ts'

const span = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-23T13:00:00.000Z' }
const at = '2026-11-22T00:00:00.000Z'

test('days on which nothing ended are there: no runs, and no times or shares', () => {
  const { runs, spend, latency, failures } = dayCharts({ days: [{ at, ...someFigures() }] }, span)
  expect(runs.map(({ values }) => values)).toEqual([
    [0, 0, 0],
    [10, 0, 0],
    [0, 0, 0],
  ])
  expect(spend.map(({ values }) => values[0])).toEqual([0, 0.5, 0])
  expect(latency[0]?.values).toEqual([null, null, null])
  expect(failures.map(({ values }) => values[0])).toEqual([null, 0, null])
})

test('a day without a known price has no amount, and says why', () => {
  const day = { at, ...someFigures({ costUsd: 0, unpricedRuns: 10 }) }
  expect(dayCharts({ days: [day] }, span).spend[1]).toMatchObject({
    values: [null],
    note: '10 runs of unknown price not in it',
  })
})

test('a day leads to its runs, of the chosen scenario', () => {
  expect(dayCharts({ days: [] }, span, 's1').runs[1]).toMatchObject({
    name: 'Sun, 22 Nov 2026',
    tick: '22 Nov',
    href: '/runs?from=2026-11-22T00%3A00%3A00.000Z&to=2026-11-23T00%3A00%3A00.000Z&scenarioId=s1',
  })
})
