import { expect, test } from 'vitest'
import { heatColor } from './heat-color.ts'

test('the two directions have colours of their own, and no cell is darker than letters on it allow', () => {
  expect(heatColor(1)).toBe('color-mix(in oklab, var(--color-running) 42%, var(--color-hover))')
  expect(heatColor(-0.5)).toBe('color-mix(in oklab, var(--color-waiting) 21%, var(--color-hover))')
  expect(heatColor(7)).toBe(heatColor(1))
  expect(heatColor(0)).toContain(' 0%')
})

test('a cell that nothing is written on may be as full of colour as there is heat', () => {
  expect(heatColor(1, true)).toContain(' 70%')
})
