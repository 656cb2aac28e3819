import { expect, test } from 'vitest'
import { dotStripLayout } from './dot-strip-layout.ts'

test('the least stands at the left and the greatest at the right, with room for a dot', () => {
  const { dots, own } = dotStripLayout([10, 20], 0)
  expect(dots.map(({ at }) => at)).toEqual([50, 95])
  expect(own).toBe(5)
})

test('the band holds the middle half, and the median is marked', () => {
  const { band, median } = dotStripLayout([0, 25, 50, 75, 100], null)
  expect(band).toEqual({ from: 27.5, to: 72.5 })
  expect(median).toBe(50)
})

test('a few values have no band', () => {
  expect(dotStripLayout([1, 2, 3], 2)).toMatchObject({ band: null, median: 50 })
  expect(dotStripLayout([1], null)).toMatchObject({ band: null, median: null })
  expect(dotStripLayout([], 3)).toEqual({ dots: [], band: null, median: null, own: 50 })
})

test('values that are all the same stand in the middle, beside each other', () => {
  const { dots } = dotStripLayout([7, 7, 7], 7)
  expect(dots.map(({ at }) => at)).toEqual([50, 50, 50])
  expect(new Set(dots.map(({ lift }) => lift)).size).toBe(3)
})

test('a line that spans more than the values can be shared by several', () => {
  expect(dotStripLayout([5], 20, [0, 10])).toMatchObject({ dots: [{ at: 50 }], own: 95 })
})
