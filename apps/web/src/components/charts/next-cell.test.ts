import { expect, test } from 'vitest'
import { nextCell } from './next-cell.ts'

const rows = [
  [true, false, true],
  [false, false, true],
  [true, true, true],
]
const from = (key: string, row: number, column: number) => {
  const to = nextCell(key, { row, column }, rows)
  return to === null ? null : [to.row, to.column]
}

test('arrows lead to the next cell that can be opened, past those that can not', () => {
  expect(from('ArrowRight', 0, 0)).toEqual([0, 2])
  expect(from('ArrowDown', 0, 0)).toEqual([2, 0])
  expect(from('ArrowLeft', 2, 2)).toEqual([2, 1])
  expect(from('ArrowUp', 2, 2)).toEqual([1, 2])
})

test('nothing lies beyond the edges', () => {
  expect(from('ArrowRight', 0, 2)).toBeNull()
  expect(from('ArrowUp', 2, 1)).toBeNull()
  expect(from('a', 0, 0)).toBeNull()
})

test('Home and End lead to the ends of the row', () => {
  expect(from('End', 0, 0)).toEqual([0, 2])
  expect(from('Home', 1, 2)).toEqual([1, 2])
})
