import { expect, test } from 'vitest'
import { chosenFirst, variableValue } from './variable-value.ts'

const variable = { name: 'A', value: null, isSecret: false, from: 'default' } as const

test.each([
  [{ value: '4200' }, '4200'],
  [{ isSecret: true, from: 'environment' }, 'set, not shown'],
  [{ isSecret: true }, 'not set'],
  [{ isSecret: true, from: 'environment', value: 'postgres://db/bench' }, 'postgres://db/bench'],
] as const)('a variable with %j reads "%s"', (overrides, text) => {
  expect(variableValue({ ...variable, ...overrides }).text).toBe(text)
})

test('what somebody chose stands first', () => {
  const chosen = { ...variable, name: 'B', from: 'environment' } as const
  expect(chosenFirst([variable, chosen]).map(({ name }) => name)).toEqual(['B', 'A'])
})
