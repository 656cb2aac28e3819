import { expect, test } from 'vitest'
import { defaultInputs } from './default-inputs.ts'

test('a start without inputs brings the defaults of the fields that have one', () => {
  const schema = {
    type: 'object',
    properties: {
      rounds: { type: 'integer', default: 2 },
      topic: { type: 'string' },
      tag: { default: null },
    },
  }
  expect(defaultInputs(schema)).toEqual({ rounds: 2, tag: null })
})

test('a workflow that takes no inputs, or whose schema says nothing of fields, has none', () => {
  expect(defaultInputs(null)).toEqual({})
  expect(defaultInputs({ type: 'object' })).toEqual({})
  expect(defaultInputs({ properties: ['odd'] })).toEqual({})
})
