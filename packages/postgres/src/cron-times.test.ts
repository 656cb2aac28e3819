import { cpuMs } from '@workbench/core/testing/cpu-ms'
import { describe, expect, test } from 'vitest'
import { createCronTimes } from './cron-times.ts'

const start = Date.parse('2026-01-01T00:00:00Z')
const cron = createCronTimes(() => start)

/** The next fire times, each asked for with the one before, in UTC without seconds. */
function firings(schedule: string, timezone: string, from: string, count: number): string[] {
  const times: string[] = []
  for (let time: number | null = Date.parse(from); times.length < count; ) {
    time = cron.next(schedule, timezone, time)
    if (time === null) break
    times.push(new Date(time).toISOString().replace(/:00\.000Z$/, ''))
  }
  return times
}

describe('schedules fire', () => {
  test.each([
    ['every quarter', '*/15 * * * *', '2026-01-01T10:07:30Z', ['2026-01-01T10:15', '2026-01-01T10:30']],
    ['on weekdays', '0 9 * * 1-5', '2026-01-02T09:00:00Z', ['2026-01-05T09:00', '2026-01-06T09:00']],
    ['on weekdays by name', '0 9 * jan MON-fri', '2026-01-30T09:00:00Z', ['2027-01-01T09:00']],
    ['on Sunday as 7', '0 0 * * 7', '2026-01-01T00:00:00Z', ['2026-01-04T00:00']],
    ['on either of two days', '0 0 13 * 5', '2026-01-09T00:00:00Z', ['2026-01-13T00:00', '2026-01-16T00:00']],
    ['on the last of the month', '0 0 L * *', '2026-01-31T00:00:00Z', ['2026-02-28T00:00']],
    ['on leap days', '0 0 29 2 *', '2026-01-01T00:00:00Z', ['2028-02-29T00:00', '2032-02-29T00:00']],
    ['on leap days past 2100', '0 0 29 2 *', '2096-03-01T00:00:00Z', ['2104-02-29T00:00']],
    ['with blanks to spare', ' 0\t9  * * * ', '2026-01-01T00:00:00Z', ['2026-01-01T09:00']],
  ])('%s', (_, schedule, from, times) => {
    expect(cron.problemWith(schedule, 'UTC')).toBeNull()
    expect(firings(schedule, 'UTC', from, times.length)).toEqual(times)
  })

  test('after the time that is asked with, not at it', () => {
    const nine = Date.parse('2026-01-01T09:00:00Z')
    expect(cron.next('0 9 * * *', 'UTC', nine - 1)).toBe(nine)
    expect(cron.next('0 9 * * *', 'UTC', nine)).toBe(nine + 86_400_000)
    expect(cron.next('0 9 * * *', 'UTC', nine + 59_999)).toBe(nine + 86_400_000)
  })
})

// Berlin: forward on 29 March at 01:00Z, back on 25 October at 01:00Z.
// New York: forward on 8 March at 07:00Z, back on 1 November at 06:00Z.
describe('daylight saving in 2026', () => {
  test.each([
    [
      'a time that is there every day',
      'Europe/Berlin',
      '0 9 * * *',
      '2026-03-28T00:00:00Z',
      ['2026-03-28T08:00', '2026-03-29T07:00', '2026-03-30T07:00'],
    ],
    [
      'a time that is skipped fires when the clock has moved on',
      'Europe/Berlin',
      '30 2 * * *',
      '2026-03-28T00:00:00Z',
      ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30'],
    ],
    [
      'so does its very first minute',
      'Europe/Berlin',
      '0 2 * * *',
      '2026-03-28T00:00:00Z',
      ['2026-03-28T01:00', '2026-03-29T01:00', '2026-03-30T00:00'],
    ],
    [
      'two that meet there fire once',
      'Europe/Berlin',
      '0 2,3 * * *',
      '2026-03-28T12:00:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:00', '2026-03-30T01:00'],
    ],
    [
      'one that is skipped on its only day fires too',
      'Europe/Berlin',
      '30 2 29 3 *',
      '2026-03-01T00:00:00Z',
      ['2026-03-29T01:30', '2027-03-29T00:30'],
    ],
    [
      'a time that comes twice fires once',
      'Europe/Berlin',
      '30 2 * * *',
      '2026-10-24T00:00:00Z',
      ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    ['whenever it is asked', 'Europe/Berlin', '30 2 * * *', '2026-10-25T01:10:00Z', ['2026-10-26T01:30']],
    [
      'several in the hour that comes twice',
      'Europe/Berlin',
      '10,50 2 * * *',
      '2026-10-25T00:00:00Z',
      ['2026-10-25T00:10', '2026-10-25T00:50', '2026-10-26T01:10'],
    ],
    [
      'every hour is every hour',
      'Europe/Berlin',
      '0 * * * *',
      '2026-10-24T23:30:00Z',
      ['2026-10-25T00:00', '2026-10-25T01:00', '2026-10-25T02:00', '2026-10-25T03:00'],
    ],
    [
      'in the second of the two as well',
      'Europe/Berlin',
      '*/20 * * * *',
      '2026-10-25T01:10:00Z',
      ['2026-10-25T01:20', '2026-10-25T01:40', '2026-10-25T02:00'],
    ],
    [
      'every half hour in spring',
      'Europe/Berlin',
      '*/30 * * * *',
      '2026-03-29T00:10:00Z',
      ['2026-03-29T00:30', '2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T02:00'],
    ],
    [
      'skipped in New York',
      'America/New_York',
      '30 2 * * *',
      '2026-03-07T00:00:00Z',
      ['2026-03-07T07:30', '2026-03-08T07:30', '2026-03-09T06:30'],
    ],
    [
      'twice in New York',
      'America/New_York',
      '30 1 * * *',
      '2026-10-31T00:00:00Z',
      ['2026-10-31T05:30', '2026-11-01T05:30', '2026-11-02T06:30'],
    ],
    [
      'whenever it is asked there',
      'America/New_York',
      '30 1 * * *',
      '2026-11-01T06:15:00Z',
      ['2026-11-02T06:30'],
    ],
    [
      'midnight that is skipped',
      'America/Santiago',
      '0 0 * * *',
      '2026-09-05T12:00:00Z',
      ['2026-09-06T04:00', '2026-09-07T03:00'],
    ],
    [
      'an hour before midnight that comes twice',
      'America/Santiago',
      '30 23 * * *',
      '2026-04-05T03:10:00Z',
      ['2026-04-06T03:30'],
    ],
    [
      'a change of half an hour stops nothing',
      'Australia/Lord_Howe',
      '15 2 * * *',
      '2026-04-03T16:00:00Z',
      ['2026-04-05T15:45', '2026-04-06T15:45'],
    ],
  ])('%s (%s)', (_, timezone, schedule, from, times) => {
    expect(firings(schedule, timezone, from, times.length)).toEqual(times)
  })

  test('one call a day makes a year of 365 firings', () => {
    for (const timezone of ['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Asia/Kolkata', 'UTC']) {
      const times = firings('30 2 * * *', timezone, '2026-01-01T12:00:00Z', 365)
      expect(new Set(times).size).toBe(365)
      const [first, last] = [times[0], times.at(-1)].map((time) => Date.parse(`${time}Z`))
      expect(((last ?? 0) - (first ?? 0)) / 86_400_000).toBe(364)
    }
  })
})

describe('what can not be used says why', () => {
  test.each([
    ['0 0 31 2 *', 'never fires'],
    ['0 0 30,31 2 *', 'never fires'],
    ['0 0 31 4,6 *', 'never fires'],
    ['* * * * * *', 'Seconds are not taken'],
    ['* * * *', 'got 4 fields'],
    ['hourly', 'got 1 field.'],
    ['', 'got 0 fields'],
    ['   ', 'got 0 fields'],
    ['@daily', 'write "0 0 * * *"'],
    ['@DAILY', 'write "0 0 * * *"'],
    ['@reboot', 'write the five fields'],
    ['FREQ=DAILY;BYHOUR=9', 'recurrence rule'],
    ['RRULE:FREQ=DAILY a b c d', 'recurrence rule'],
    ['H * * * *', '"H"'],
    ['0 H(9-17) * * *', '"H(9-17)"'],
    ['60 * * * *', 'value 60 expected range 0-59'],
    ['0 24 * * *', 'value 24 expected range 0-23'],
    ['0 0 0 * *', 'value 0 expected range 1-31'],
    ['0 0 * 13 *', 'value 13 expected range 1-12'],
    ['*/0 * * * *', 'cannot repeat'],
    ['5-1 * * * *', 'range'],
    ['a b c d e', "can't be used"],
    ['-1 * * * *', "can't be used"],
    ['1.5 * * * *', '"1.5"'],
    ['0 0 1W * *', "can't be used"],
    ['0 0 * * 1#6', "can't be used"],
    ['0 9 * * *;drop', '"*;drop"'],
  ])('%j', (schedule, why) => {
    expect(cron.problemWith(schedule, 'UTC')).toContain(why)
    expect(cron.next(schedule, 'UTC', start)).toBeNull()
  })

  test.each(['Mars/Base', 'local', 'system', '+02:00', 'UTC+3', '', 'Europe/Berlin '])(
    'the zone %j',
    (zone) => {
      expect(cron.problemWith('0 9 * * *', zone)).toContain(`There is no time zone "${zone}"`)
      expect(cron.next('0 9 * * *', zone, start)).toBeNull()
    },
  )

  test.each(['UTC', 'Europe/Berlin', 'europe/berlin', 'Etc/GMT+5', 'Asia/Kathmandu'])(
    'but not %s',
    (zone) => {
      expect(cron.problemWith('0 9 * * *', zone)).toBeNull()
    },
  )
})

test('thousands that ask for the same moment cost one answer', () => {
  const before = cpuMs()
  for (let asked = 0; asked < 10_000; asked++) cron.next('0 9 * * *', 'Europe/Berlin', start + 7)
  // Each computed anew it would be 2 s.
  expect(cpuMs() - before).toBeLessThan(500)
})
