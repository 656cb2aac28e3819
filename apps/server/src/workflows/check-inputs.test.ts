import { InvalidInputError } from '@workbench/core/errors'
import { cpuMs } from '@workbench/core/testing/cpu-ms'
import { expect, test } from 'vitest'
import { checkInputs, problemWithSchema } from './check-inputs.ts'

const inputs = {
  type: 'object',
  required: ['topic'],
  additionalProperties: false,
  properties: {
    topic: { type: 'string', minLength: 1 },
    rounds: { type: 'integer', default: 2 },
    tone: { enum: ['calm', 'heated'] },
    tags: { type: 'array', items: { type: 'string' } },
  },
}

function faultsOf(given: Record<string, never> | object, schema: object | null = inputs): string[] {
  try {
    checkInputs({ inputs: schema as never }, given as never)
    return []
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return error.faults.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
}

test('inputs that fit come back with the defaults of what was left out', () => {
  expect(checkInputs({ inputs: inputs as never }, { topic: 'Tea' })).toEqual({ topic: 'Tea', rounds: 2 })
  expect(checkInputs({ inputs: inputs as never }, { topic: 'Tea', rounds: 5 })).toMatchObject({ rounds: 5 })
})

test('every field that does not fit is named', () => {
  expect(faultsOf({ rounds: 'two', tone: 'odd', tags: ['a', 1], extra: true })).toEqual(
    expect.arrayContaining([
      'inputs.topic: Required',
      'inputs.rounds: must be integer',
      'inputs.tone: must be equal to one of the allowed values: ["calm","heated"]',
      'inputs.tags.1: must be string',
      'inputs.extra: Unknown field',
    ]),
  )
})

test('a workflow without a schema takes no inputs', () => {
  expect(checkInputs({ inputs: null })).toEqual({})
  expect(faultsOf({ topic: 'Tea' }, null)).toEqual(['inputs.topic: This workflow takes no inputs'])
})

test('a schema that would take years is given up', () => {
  const slow = {
    type: 'object',
    properties: { a: { type: 'string', pattern: '^(a+)+$' } },
  }
  expect(checkInputs({ inputs: slow as never }, { a: 'a' })).toEqual({ a: 'a' })
  const started = cpuMs()
  expect(faultsOf({ a: `${'a'.repeat(40)}!` }, slow)).toHaveLength(1)
  expect(cpuMs() - started).toBeLessThan(10_000)
})

test('what is no schema is told when it is saved', () => {
  expect(problemWithSchema(inputs as never)).toBeNull()
  expect(problemWithSchema({ type: 'thing' })).toMatch(/type/)
})
