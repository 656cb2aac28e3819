import { expect, test } from 'vitest'
import { chosenFirst, isUnset, variableValue } from './variable-value.ts'

const variable = { name: 'A', value: null, isSecret: false, from: 'default' } as const

test.each([
  [{ value: '4200' }, '4200'],
  [{ isSecret: true, from: 'environment' }, 'set, not shown'],
  [{ isSecret: true }, 'not set'],
  [{ isSecret: true, from: 'environment', value: 'postgres://db/bench' }, 'postgres://db/bench'],
] as const)('a variable with %j reads "%s"', (overrides, text) => {
  expect(variableValue({ ...variable, ...overrides }).text).toBe(text)
})

test('a default is a value; a secret that is set is not unset', () => {
  expect(isUnset(variable)).toBe(true)
  expect(isUnset({ ...variable, value: '4200' })).toBe(false)
  expect(isUnset({ ...variable, isSecret: true, from: 'environment' })).toBe(false)
})

test('what somebody chose stands first', () => {
  const chosen = { ...variable, name: 'B', from: 'environment' } as const
  expect(chosenFirst([variable, chosen]).map(({ name }) => name)).toEqual(['B', 'A'])
})
