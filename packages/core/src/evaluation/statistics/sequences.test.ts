import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { cusum } from './cusum.ts'
import { sprt } from './sprt.ts'

const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)))

describe('CUSUM', () => {
  const band = { mean: 0.81, sd: 0.03, harm: 'lower' } as const
  const values = [0.8, 0.82, 0.77, 0.76, 0.75, 0.78, 0.74]

  test('adds up harm and rings above 5', () => {
    const points = cusum(values, band)
    expect(rounded(points.map(({ sum }) => sum))).toEqual([0, 0, 0.8333, 2, 3.5, 4, 5.8333])
    expect(points.map(({ isAlarm }) => isAlarm)).toEqual([false, false, false, false, false, false, true])
  })

  test('starts again after an alarm', () => {
    const points = cusum([...values, 0.78, 0.81], band)
    expect(rounded(points.slice(7).map(({ sum }) => sum))).toEqual([0.5, 0])
  })

  test('hears nothing of what gets better', () => {
    expect(cusum([2, 2, 2, 2], band).every(({ sum }) => sum === 0)).toBe(true)
    expect(cusum([2], { ...band, harm: 'higher' })[0]?.isAlarm).toBe(true)
  })

  test('rings by chance about once in 930 points', () => {
    const random = mulberry32(4)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const points = cusum(Array.from({ length: 200_000 }, normal), { mean: 0, sd: 1, harm: 'higher' })
    const between = 200_000 / points.filter(({ isAlarm }) => isAlarm).length
    expect(between).toBeGreaterThan(750)
    expect(between).toBeLessThan(1150)
  })
})

describe('the sequential test of a pass rate', () => {
  const settings = { p0: 0.9, p1: 0.7, alpha: 0.05, beta: 0.2 }

  test('rejects where the ratio of likelihoods has gone far enough', () => {
    const { path, decision } = sprt([true, true, false, true, false, false, false, true], settings)
    expect(rounded(path)).toEqual([-0.2513, -0.5026, 0.596, 0.3447, 1.4433, 2.5419, 3.6405])
    expect(decision).toBe('reject')
  })

  test('accepts after seven passes', () => {
    const passes = new Array<boolean>(7).fill(true)
    expect(sprt(passes, settings).decision).toBe('accept')
    expect(sprt(passes.slice(1), settings).decision).toBe('go on')
  })
})
