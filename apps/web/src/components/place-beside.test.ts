import { expect, test } from 'vitest'
import { placeBelow, placeBeside } from './place-beside.ts'

const window = { width: 400, height: 300 }
const size = { width: 100, height: 30 }

test('it floats centred above', () => {
  expect(placeBeside({ left: 180, top: 100, width: 40, height: 20 }, size, window)).toEqual({
    left: 150,
    top: 64,
  })
})

test('it goes below where there is no room above', () => {
  expect(placeBeside({ left: 180, top: 30, width: 40, height: 20 }, size, window).top).toBe(56)
})

test('it stays inside the window', () => {
  expect(placeBeside({ left: 0, top: 100, width: 20, height: 20 }, size, window).left).toBe(8)
  expect(placeBeside({ left: 380, top: 100, width: 20, height: 20 }, size, window).left).toBe(292)
})

test('what is wider than the window begins at its edge', () => {
  expect(
    placeBeside({ left: 180, top: 100, width: 40, height: 20 }, { width: 500, height: 30 }, window).left,
  ).toBe(8)
})

test('a list opens below its button, flush with its right edge', () => {
  expect(placeBelow({ left: 200, top: 50, width: 40, height: 20 }, size, window)).toEqual({
    left: 140,
    top: 76,
  })
})

test('a list opens above where there is no room below, and stays inside where there is room nowhere', () => {
  expect(placeBelow({ left: 200, top: 270, width: 40, height: 20 }, size, window).top).toBe(234)
  expect(
    placeBelow({ left: 0, top: 150, width: 40, height: 20 }, { width: 100, height: 200 }, window),
  ).toEqual({ left: 8, top: 92 })
})
