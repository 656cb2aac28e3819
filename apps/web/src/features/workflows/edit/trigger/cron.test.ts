import { expect, test } from 'vitest'
import { nextFirings } from './cron-firings.ts'
import { cronWords } from './cron-words.ts'

test.each([
  ['0 9 * * *', 'At 09:00 every day'],
  ['30 7 * * 1-5', 'At 07:30 on Monday to Friday'],
  ['*/15 * * * *', 'Every 15 minutes every day'],
  ['* * * * *', 'Every minute every day'],
  ['0 * * * *', 'Every hour at :00 every day'],
  ['0 */6 * * *', 'At 00:00, 06:00, 12:00 and 18:00 every day'],
  ['0 */2 * * *', 'Every 2 hours at :00 every day'],
  ['*/10 8-18 * * mon-fri', 'Every 10 minutes from 08 to 18 on Monday to Friday'],
  ['0 0 1,22 jan *', 'At 00:00 on the 1st and 22nd in January'],
  ['0 12 13 * 5', 'At 12:00 on the 13th and on Friday'],
  ['0 8 * * 7', 'At 08:00 on Sunday'],
])('%s reads: %s', (schedule, words) => {
  expect(cronWords(schedule)).toBe(words)
})

test.each(['', '* * * *', '60 * * * *', '0 9 * * mo', '1-0 * * * *', '*/0 * * * *', '0 9 * * * *', '@daily'])(
  'what is no schedule has no words: %s',
  (schedule) => {
    expect(cronWords(schedule)).toBeNull()
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
