import { expect, test } from 'vitest'
import { clamp, formatNumber, parseNumber, stepped } from './number-text.ts'

test.each([
  ['7', 7],
  [' 1,024 ', 1024],
  ['1 024', 1024],
  ['1,048,576.5', 1048576.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['3.', 3],
  ['-2', -2],
])('%j is a number', (text, number) => {
  expect(parseNumber(text)).toBe(number)
})

test.each(['', '-', 'three', '1.2.3', '1e9', '0x10', 'Infinity'])('%j is none', (text) => {
  expect(parseNumber(text)).toBeUndefined()
})

test('numbers are grouped, and nothing is nothing', () => {
  expect(formatNumber(1048576)).toBe('1,048,576')
  expect(formatNumber(0.1)).toBe('0.1')
  expect(formatNumber(null)).toBe('')
})

test('what a field shows is read as the same number', () => {
  for (const number of [0, 0.0005, 999, 1000, 123456789])
    expect(parseNumber(formatNumber(number))).toBe(number)
})

test('a step stays within the limits', () => {
  expect(stepped(5, 10, { max: 9 })).toBe(9)
  expect(stepped(1, -1, { min: 1 })).toBe(1)
  expect(clamp(12, {})).toBe(12)
})

test('the first step from an empty field leads to its smallest value', () => {
  expect(stepped(null, 256, { min: 1, max: 10 })).toBe(1)
  expect(stepped(null, -1, {})).toBe(0)
})

test('steps of a tenth add up to tenths', () => {
  expect(stepped(0.2, 0.1, {})).toBe(0.3)
  expect(stepped(0.3, -0.1, {})).toBe(0.2)
})
