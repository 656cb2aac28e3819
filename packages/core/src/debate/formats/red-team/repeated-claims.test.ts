import { expect, test } from 'vitest'
import { cpuMs } from '../../../../testing/cpu-ms.ts'
import { createClaims } from './repeated-claims.ts'

/** Which earlier claim each of them repeats, by its place from 0. */
const repeatedIn = (...claims: readonly string[]) => {
  const repeated = createClaims()
  return claims.map((claim, place) => repeated(String(place), claim))
}

test('a claim repeats an earlier one when more than 60 % of their 3-grams are common to both', () => {
  const words = 'one two three four five six seven eight nine ten'
  // Eight 3-grams; six in common, and eight in either but for those: 6 / (8 + 6 − 6) = 0.75 …
  expect(repeatedIn(words, 'one two three four five six seven eight')).toEqual([null, '0'])
  // … five of eight: 0.625 …
  expect(repeatedIn(words, 'one two three four five six seven')).toEqual([null, '0'])
  // … and four of eight: 0.5.
  expect(repeatedIn(words, 'one two three four five six')).toEqual([null, null])
})

test('exactly 60 % is not enough', () => {
  // Three 3-grams in common of five in either.
  expect(repeatedIn('a1 b1 c1 d1 e1 f1', 'a1 b1 c1 d1 e1 x1')).toEqual([null, null])
  expect(repeatedIn('a1 b1 c1 d1 e1 f1 g1', 'a1 b1 c1 d1 e1')).toEqual([null, null])
})

test('case and signs make no difference, and neither does the length of a claim', () => {
  expect(repeatedIn('There is no budget.', 'THERE IS NO BUDGET', 'No budget', 'no budget!')).toEqual([
    null,
    '0',
    null,
    '2',
  ])
  expect(repeatedIn('Budget', 'No budget', 'Budget')).toEqual([null, null, '0'])
})

test('a claim repeats the first of its kind, never a repetition', () => {
  expect(
    repeatedIn('There is no budget', 'Nobody is trained', 'There is no budget', 'There is no budget'),
  ).toEqual([null, null, '0', '0'])
})

test('claims without words repeat nothing', () => {
  expect(repeatedIn('!?', '!?')).toEqual([null, null])
})

test('ten thousand claims are compared in little time', () => {
  const repeated = createClaims()
  const started = cpuMs()
  for (let place = 0; place < 10_000; place += 1) {
    repeated(
      `F${place}`,
      `The plan has no answer to risk number ${place} of the ${place % 97} kinds there are`,
    )
  }
  expect(cpuMs() - started).toBeLessThan(5_000)
})
