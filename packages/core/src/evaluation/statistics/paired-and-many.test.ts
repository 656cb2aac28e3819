import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { benjaminiHochberg, holm } from './adjust-for-many.ts'
import { signFlipTest } from './sign-flip-test.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const differences = [-0.05, -0.02, 0.01, -0.08, -0.03, -0.04]

describe('flipping signs', () => {
  test('looks at all patterns', () => {
    const result = signFlipTest(differences)
    expect(result.pLess).toBe(2 / 64)
    expect(result.pTwoSided).toBe(4 / 64)
    expect(result.smallest).toBe(1 / 64)
    expect(signFlipTest(differences.map((one) => -one)).pGreater).toBe(2 / 64)
  })

  test('agrees with patterns written as bit masks', () => {
    const random = mulberry32(9)
    const many = Array.from({ length: 11 }, () => random() - 0.4)
    const sumOf = (mask: number) =>
      many.reduce((sum, one, index) => sum + ((mask >> index) & 1 ? -one : one), 0)
    const sums = Array.from({ length: 2 ** 11 }, (_, mask) => sumOf(mask))
    expect(signFlipTest(many).pGreater).toBe(sums.filter((sum) => sum >= sumOf(0) - 1e-12).length / 2 ** 11)
  })

  test('draws patterns of more than 16 differences, and never says 0', () => {
    const result = signFlipTest(new Array<number>(20).fill(1))
    expect(result.pGreater).toBeCloseTo(1 / 10_000, 12)
    expect(result.smallest).toBe(1 / 10_000)
  })

  test('finds nothing in zeros', () => {
    expect(signFlipTest([0, 0, 0])).toMatchObject({ pGreater: 1, pLess: 1, pTwoSided: 1 })
  })
})

test('Wilcoxon ranks the magnitudes', () => {
  expect(wilcoxonSignedRank(differences)).toEqual({ w: 1, pTwoSided: 0.0625 })
  expect(wilcoxonSignedRank([0, 0])).toEqual({ w: 0, pTwoSided: 1 })
})

describe('many questions at once', () => {
  const ps = [0.001, 0.012, 0.021, 0.04, 0.3]
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(3)))

  test('after Holm', () => {
    expect(rounded(holm(ps))).toEqual([0.005, 0.048, 0.063, 0.08, 0.3])
  })

  test('after Benjamini and Hochberg', () => {
    expect(rounded(benjaminiHochberg(ps))).toEqual([0.005, 0.03, 0.035, 0.05, 0.3])
  })

  test('keep their order', () => {
    const shuffled = [0.3, 0.021, 0.001, 0.04, 0.012]
    expect(rounded(holm(shuffled))).toEqual([0.3, 0.063, 0.005, 0.08, 0.048])
    expect(rounded(benjaminiHochberg(shuffled))).toEqual([0.3, 0.035, 0.005, 0.05, 0.03])
    expect(holm([])).toEqual([])
  })
})
