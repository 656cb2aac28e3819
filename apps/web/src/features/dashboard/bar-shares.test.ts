import { expect, test } from 'vitest'
import { barShares } from './bar-shares.ts'

test('the greatest amount has the whole length, what is not known or nothing has none; of nothing there are no bars', () => {
  expect(barShares([4, 1, 0, null])).toEqual([1, 0.25, 0, 0])
  expect(barShares([0, null])).toEqual([null, null])
  expect(barShares([])).toEqual([])
})
