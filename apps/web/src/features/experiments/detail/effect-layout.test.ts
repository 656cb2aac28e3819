import { expect, test } from 'vitest'
import { band, effectLayout, nothing } from './effect-layout.ts'

const time = { scale: 'ratio', better: 'lower' } as const
const score = { scale: 'difference', better: 'higher' } as const

test('no change stands in the middle', () => {
  expect(effectLayout(time, { effect: 1, interval: [1, 1], mid: 1.2 }).point).toBe(nothing)
  expect(effectLayout(score, { effect: 0, interval: null, mid: 0.05 }).point).toBe(nothing)
})

test('just as much as matters stands at the edge of the band, worse to the left', () => {
  expect(effectLayout(time, { effect: 1.2, interval: null, mid: 1.2 }).point).toBeCloseTo(band.from)
  expect(effectLayout(time, { effect: 1 / 1.2, interval: null, mid: 1.2 }).point).toBeCloseTo(band.to)
  expect(effectLayout(score, { effect: 0.05, interval: null, mid: 0.05 }).point).toBeCloseTo(band.to)
})

test('an interval goes from left to right whatever is good', () => {
  const { interval } = effectLayout(time, { effect: 1.1, interval: [1, 1.2], mid: 1.2 })
  expect(interval?.from).toBeCloseTo(band.from)
  expect(interval?.to).toBeCloseTo(nothing)
})

test('what lies beyond the line is cut, and is said to be', () => {
  const far = effectLayout(time, { effect: 3, interval: [1, 9], mid: 1.2 })
  expect(far).toMatchObject({ point: 0, isCutLeft: true, isCutRight: false })
  // A ratio of 0 has no logarithm that is a number.
  expect(effectLayout(time, { effect: 0, interval: [0, 0.5], mid: 1.2 })).toMatchObject({
    point: 100,
    isCutRight: true,
  })
})

test('without a figure there is nothing to draw', () => {
  expect(effectLayout(time, { effect: null, interval: null, mid: 1.2 })).toEqual({
    point: null,
    interval: null,
    isCutLeft: false,
    isCutRight: false,
  })
})
