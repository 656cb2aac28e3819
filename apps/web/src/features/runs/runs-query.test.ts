import { expect, test } from 'vitest'
import { runningFor, runsQuery } from './runs-query.ts'

const now = new Date(2026, 10, 22, 15, 30)

test('today begins at midnight of the reader, seven days six days before', () => {
  expect(runsQuery({ range: 'today' }, now).from).toBe(new Date(2026, 10, 22).toISOString())
  expect(runsQuery({ range: 'week' }, now).from).toBe(new Date(2026, 10, 16).toISOString())
})

test('a range wins over a day in the address, and the other filters pass', () => {
  expect(runsQuery({ range: 'today', from: '2026-01-01', status: ['failed'], q: 'tea' }, now)).toEqual({
    ...{ from: new Date(2026, 10, 22).toISOString(), status: ['failed'], q: 'tea' },
  })
})

test('days are whole days of the reader, the last one too; moments and what is neither pass', () => {
  expect(runsQuery({ from: '2026-01-01', to: '2026-01-31' }, now)).toEqual({
    from: new Date(2026, 0, 1).toISOString(),
    to: new Date(2026, 1, 1).toISOString(),
  })
  const from = '2026-01-01T12:00:00.000Z'
  expect(runsQuery({ from, to: 'Tuesday', workflowId: 'w' }, now)).toEqual({
    ...{ from, to: 'Tuesday', workflowId: 'w' },
  })
})

test('a run takes as long as it took, or as it has been going', () => {
  const startedAt = new Date(1000).toISOString()
  expect(runningFor({ startedAt, durationMs: 42 }, 9000)).toBe(42)
  expect(runningFor({ startedAt, durationMs: null }, 9000)).toBe(8000)
  expect(runningFor({ startedAt: null, durationMs: null }, 9000)).toBeNull()
})
