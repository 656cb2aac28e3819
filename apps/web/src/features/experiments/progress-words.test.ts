import { expect, test } from 'vitest'
import { progressWords } from './progress-words.ts'

test.each([
  [{ runs: 10, ended: 10, failed: 0, judging: 0 }, '10 runs'],
  [{ runs: 1, ended: 1, failed: 0, judging: 0 }, '1 run'],
  [{ runs: 10, ended: 3, failed: 0, judging: 0 }, '3 of 10 runs'],
  [{ runs: 10, ended: 4, failed: 2, judging: 0 }, '4 of 10 runs, 2 failed'],
])('%o reads %s', (progress, words) => {
  expect(progressWords(progress)).toBe(words)
})
