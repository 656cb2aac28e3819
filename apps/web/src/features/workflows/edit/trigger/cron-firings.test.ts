import { expect, test } from 'vitest'
import { nextFirings } from './cron-firings.ts'

test.each(['', '* * * *', '60 * * * *', '0 9 * * mo', '1-0 * * * *', '*/0 * * * *', '0 9 * * * *', '@daily'])(
  'what is no schedule never fires: %s',
  (schedule) => {
    expect(nextFirings(schedule, 'UTC', 0, 5)).toEqual([])
  },
)

const firings = (schedule: string, timezone: string, after: string, count: number) =>
  nextFirings(schedule, timezone, Date.parse(after), count).map((at) => new Date(at).toISOString())

test('the next firings come after now, in the time zone', () => {
  expect(firings('0 9 * * 1-5', 'Europe/Berlin', '2026-01-09T08:00:00Z', 3)).toEqual([
    '2026-01-12T08:00:00.000Z',
    '2026-01-13T08:00:00.000Z',
    '2026-01-14T08:00:00.000Z',
  ])
})

test('a time that daylight saving skips fires when the clock has moved on', () => {
  expect(firings('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
    '2026-03-29T01:00:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ])
})

test('a time that comes twice fires once', () => {
  expect(firings('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ])
})

test('days of month and week that are both named count alone', () => {
  expect(firings('0 0 13 * 5', 'UTC', '2026-11-09T00:00:00Z', 3)).toEqual([
    '2026-11-13T00:00:00.000Z',
    '2026-11-20T00:00:00.000Z',
    '2026-11-27T00:00:00.000Z',
  ])
})

test('leap days are found, days that never come are not', () => {
  expect(firings('0 0 29 2 *', 'UTC', '2026-01-01T00:00:00Z', 1)).toEqual(['2028-02-29T00:00:00.000Z'])
  expect(firings('0 0 30 2 *', 'UTC', '2026-01-01T00:00:00Z', 1)).toEqual([])
  expect(firings('0 0 * * *', 'Mars/Phobos', '2026-01-01T00:00:00Z', 1)).toEqual([])
})
