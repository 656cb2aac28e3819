import { expect, test } from 'vitest'
import { scheduleWords } from './schedule-words.ts'

test.each([
  ['0 9 * * *', 'At 09:00 every day'],
  ['30 7 * * 1-5', 'At 07:30 on Monday to Friday'],
  ['*/15 * * * *', 'Every 15 minutes every day'],
  ['0 */2 * * *', 'Every 2 hours at :00 every day'],
  ['*/10 8-18 * * mon-fri', 'Every 10 minutes from 08 to 18 on Monday to Friday'],
  ['5,35 8-18 * * *', 'At :05 and :35 of the hours 08 to 18 every day'],
  ['0 0 1,22 jan *', 'At 00:00 on the 1st and 22nd in January'],
  ['0 12 13 * 5', 'At 12:00 on the 13th and on Friday'],
  ['0 8 * * 7', 'At 08:00 on Sunday'],
])('%s reads: %s', (schedule, words) => {
  expect(scheduleWords(schedule)).toBe(words)
})

test.each(['', '* * * *', '60 * * * *', '@daily'])('what is no schedule has no words: %s', (schedule) => {
  expect(scheduleWords(schedule)).toBeNull()
})
