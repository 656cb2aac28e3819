import { expect, test } from 'vitest'
import { pickedAfter } from './picker-keys.ts'

const texts = ['Panel', 'Oxford debate', 'Consensus', 'Delphi', 'Council']

test('up and down walk through both columns and stop at the ends', () => {
  expect(pickedAfter('ArrowDown', 2, texts)).toBe(3)
  expect(pickedAfter('ArrowDown', 4, texts)).toBe(4)
  expect(pickedAfter('ArrowUp', 0, texts)).toBe(0)
})

test('left and right change the column', () => {
  expect(pickedAfter('ArrowRight', 0, texts)).toBe(3)
  expect(pickedAfter('ArrowRight', 2, texts)).toBe(4)
  expect(pickedAfter('ArrowLeft', 4, texts)).toBe(1)
  expect(pickedAfter('ArrowLeft', 1, texts)).toBe(1)
})

test('a letter leads to the next entry that begins with it, other keys nowhere', () => {
  expect(pickedAfter('c', 2, texts)).toBe(4)
  expect(pickedAfter('o', 0, texts)).toBe(1)
  expect(pickedAfter('F5', 0, texts)).toBeUndefined()
})
