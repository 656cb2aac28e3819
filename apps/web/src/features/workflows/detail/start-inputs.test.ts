import { expect, test } from 'vitest'
import { faultsOfInputs, firstValues, hasFields, inputsOf } from './start-inputs.ts'

const schema = {
  type: 'object',
  required: ['topic'],
  properties: {
    topic: { type: 'string' },
    rounds: { type: 'integer', default: 2 },
    loud: { type: 'boolean', default: true },
    extra: { type: 'object' },
  },
}

test('the fields begin with the defaults of the schema', () => {
  expect(firstValues(schema)).toEqual({ topic: '', rounds: 2, loud: true, extra: '' })
})

test('what is empty is left out, and a no to what is yes by default is said', () => {
  const values = { ...firstValues(schema), topic: 'Tea', loud: false }
  expect(inputsOf(schema, values)).toEqual({ args: { topic: 'Tea', rounds: 2, loud: false }, faults: {} })
})

test('what can be no JSON is told at its field', () => {
  expect(inputsOf(schema, { ...firstValues(schema), extra: '{' }).faults).toHaveProperty('extra')
})

test('faults of the server stand at the fields they name', () => {
  expect(faultsOfInputs({ 'inputs.topic': 'Missing.', 'inputs.list.3': 'Too long.', other: 'x' })).toEqual({
    topic: 'Missing.',
    list: 'Too long.',
  })
})

test('a schema without properties has no fields', () => {
  expect(hasFields(null)).toBe(false)
  expect(hasFields({ type: 'object' })).toBe(false)
  expect(hasFields(schema)).toBe(true)
})
