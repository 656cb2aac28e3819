import { expect, test } from 'vitest'
import { isOpenIn, isOpenText, openIds, openText } from './open-ids.ts'

test('what is unfolded stands in the address, and comes back from it', () => {
  const one = openText(openIds(undefined), '17', true, [])
  const two = openText(openIds(one), '3', true, [])
  expect(two).toBe('17.3')
  expect(['3', '17', '31'].map((id) => isOpenIn(openIds(two), id))).toEqual([true, true, false])
  expect(openText(openIds(two), '17', false, [])).toBe('3')
  expect(openText(openIds('3'), '3', false, [])).toBeUndefined()
})

test('all stays all as rows are added, and is a list once one of them is folded', () => {
  expect(isOpenIn(openIds('all'), '99')).toBe(true)
  expect(openText(openIds('all'), '99', true, ['3', '9'])).toBe('all')
  expect(openText(openIds('all'), '3', false, ['3', '9', '12'])).toBe('9.12')
})

test('an address has an end: of too many the oldest fold', () => {
  const many = Array.from({ length: 500 }, (_, index) => String(index)).join('.')
  const after = openText(openIds(many), '900', true, [])
  expect(after?.startsWith('1.2.')).toBe(true)
  expect(after?.endsWith('.499.900')).toBe(true)
  expect(isOpenText(after ?? '')).toBe(true)
  expect(isOpenText(`${many}.900`)).toBe(false)
})

test.each(['', 'some', '3.', '-3', '3..4', '<b>'])('%j is no such address', (text) => {
  expect(isOpenText(text)).toBe(false)
})
