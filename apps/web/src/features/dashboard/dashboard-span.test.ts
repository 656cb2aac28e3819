import { expect, test } from 'vitest'
import { readDashboardSearch } from './dashboard-search.ts'
import { daysIn, spanBefore, spanOf, wordsBefore } from './dashboard-span.ts'

const now = Date.parse('2026-11-23T12:34:56.000Z')

test('a day is the last 24 hours, the present one with them', () => {
  const span = spanOf({ range: '24h' }, now)
  expect(span).toEqual({ from: '2026-11-22T13:00:00.000Z', to: '2026-11-23T13:00:00.000Z' })
  expect(wordsBefore(span)).toBe('the 24 hours before')
})

test('a week is seven days of UTC, today with them', () => {
  const span = spanOf({ range: '7d' }, now)
  expect(span).toEqual({ from: '2026-11-17T00:00:00.000Z', to: '2026-11-23T13:00:00.000Z' })
  expect(daysIn(span)).toHaveLength(7)
  expect(wordsBefore(span)).toBe('the 7 days before')
})

test('thirty days are meant where nothing is said', () => {
  expect(spanOf({}, now)).toEqual(spanOf({ range: '30d' }, now))
  expect(daysIn(spanOf({}, now))).toHaveLength(30)
})

test('own days are whole, as far as they have come', () => {
  expect(spanOf({ from: '2026-11-01', to: '2026-11-02' }, now).to).toBe('2026-11-03T00:00:00.000Z')
  expect(spanOf({ from: '2026-11-20', to: '2026-11-30' }, now).to).toBe('2026-11-23T13:00:00.000Z')
  expect(spanOf({ from: '2027-01-01', to: '2027-01-02' }, now).to).toBe('2027-01-03T00:00:00.000Z')
})

test('the span before is as long and ends where this one begins', () => {
  expect(spanBefore({ from: '2026-11-22T13:00:00.000Z', to: '2026-11-23T13:00:00.000Z' })).toEqual({
    from: '2026-11-21T13:00:00.000Z',
    to: '2026-11-22T13:00:00.000Z',
  })
})

test('an address says a range or two days, and a scenario', () => {
  expect(readDashboardSearch({ range: '7d', scenarioId: 's' })).toEqual({ range: '7d', scenarioId: 's' })
  expect(readDashboardSearch({ range: '7d', from: '2026-11-01', to: '2026-11-02' })).toEqual({
    from: '2026-11-01',
    to: '2026-11-02',
  })
})

test.each([
  [{ range: 'year' }],
  [{ range: '30d' }],
  [{ from: '2026-11-02' }],
  [{ from: '2026-11-02', to: '2026-11-01' }],
  [{ from: '2026-02-31', to: '2026-03-01' }],
  [{ from: '2024-01-01', to: '2026-01-01' }],
  [{ from: 'yesterday', to: 'today' }],
])('%o means what is usual', (search) => {
  expect(readDashboardSearch(search)).toEqual({})
})
