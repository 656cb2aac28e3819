import { expect, test } from 'vitest'
import { cronWords } from './cron-words.ts'

test.each([
  ['0 9 * * *', 'every day at 09:00'],
  ['30 8 * * 1-5', 'Monday to Friday at 08:30'],
  ['30 8 * * MON-FRI', 'Monday to Friday at 08:30'],
  ['0 9,17 * * *', 'every day at 09:00 and 17:00'],
  ['0 6 * * 1', 'every Monday at 06:00'],
  ['0 6 * * 7', 'every Sunday at 06:00'],
  ['0 6 * * 1,3,5', 'Monday, Wednesday and Friday at 06:00'],
  ['0 0 1 * *', 'on the 1st of every month at 00:00'],
  ['0 0 1,15 * *', 'on the 1st and 15th of every month at 00:00'],
  ['* * * * *', 'every minute'],
  ['*/15 * * * *', 'every 15 minutes'],
  ['0 * * * *', 'every hour'],
  ['5 * * * *', 'every hour at :05'],
  ['0 */6 * * *', 'every 6 hours'],
  ['*/10 * * * 1-5', 'every 10 minutes, Monday to Friday'],
])('%s reads %s', (schedule, words) => {
  expect(cronWords(schedule)).toBe(words)
})

test.each(['*/7 * * * *', '0 9 1 * 1', '0 9 * 6 *', '0 9 * * 1#2', '1-5 9 * * *', 'daily', ''])(
  '%s is better read as it is',
  (schedule) => {
    expect(cronWords(schedule)).toBeNull()
  },
)
