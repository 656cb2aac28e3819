import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import { normalisedAnswer, plurality, tiedAnswers } from './plurality.ts'

const votes = (...pairs: readonly (readonly [string, number | null])[]) =>
  pairs.map(([answer, confidence]) => ({ answer, confidence }))

describe('a plurality', () => {
  test('goes to the most frequent answer, however it is spelled', () => {
    const { winner } = plurality(votes(['Paris.', 0.1], ['Rome', 1], [' the  PARIS', 0.2]))
    expect(winner).toMatchObject({ answer: ' the  PARIS', confidence: 0.30000000000000004 })
  })

  test('of equal votes goes to the higher summed confidence', () => {
    expect(plurality(votes(['a1', 0.6], ['b1', 0.7])).winner?.answer).toBe('b1')
    expect(plurality(votes(['a1', null], ['b1', 0.1])).winner?.answer).toBe('b1')
  })

  test('that is still equal stays a tie, also when decimals add up askew', () => {
    const result = plurality(votes(['x', 0.1], ['y', 0.3], ['x', 0.2], ['y', 0]))
    expect(result.winner).toBeNull()
    expect(tiedAnswers(result)).toEqual(['x', 'y'])
  })

  test('of nobody is nobody’s', () => {
    expect(plurality([]).winner).toBeNull()
  })
})

test.each([
  ['1,000.0', '1000'],
  ['"42"', '42'],
  ['An apple!', 'apple'],
  ['A', 'a'],
  ['１２', '12'],
  ['3.14 m', '3.14 m'],
])('"%s" counts as "%s"', (answer, normalised) => {
  expect(normalisedAnswer(answer)).toBe(normalised)
})

test('a long row of dots is compared quickly', () => {
  const started = cpuMs()
  normalisedAnswer(`${'.'.repeat(200_000)}x`)
  expect(cpuMs() - started).toBeLessThan(500)
})
