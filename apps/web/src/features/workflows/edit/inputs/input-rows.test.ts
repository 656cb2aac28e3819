import { expect, test } from 'vitest'
import { inputRows, schemaOfRows, withType } from './input-rows.ts'

const schema = {
  type: 'object',
  properties: {
    topic: { type: 'string', description: 'What about.' },
    rounds: { type: 'integer', default: 2 },
    tone: { type: 'string', enum: ['calm', 'harsh'], default: 'calm' },
  },
  required: ['topic'],
  additionalProperties: false,
}

test('a plain schema is a table, and the table is the schema again', () => {
  const rows = inputRows(schema)
  expect(rows?.map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual([
    ['topic', 'string', true],
    ['rounds', 'integer', false],
    ['tone', 'choice', false],
  ])
  expect(schemaOfRows(rows ?? [], schema)).toEqual(schema)
})

test('no inputs are no schema', () => {
  expect(inputRows(null)).toEqual([])
  expect(schemaOfRows([], schema)).toBeNull()
})

test('a schema that allows others goes on to', () => {
  const open = { ...schema, additionalProperties: true }
  expect(schemaOfRows(inputRows(open) ?? [], open)).toEqual(open)
})

test.each([
  { type: 'array' },
  { ...schema, oneOf: [] },
  { type: 'object', properties: { list: { type: 'array', items: { type: 'string' } } } },
  { type: 'object', properties: { count: { type: 'integer', minimum: 1 } } },
  { type: 'object', properties: { count: { type: 'integer', default: 'many' } } },
  { type: 'object', properties: { one: { enum: [1, 2] } } },
  { type: 'object', properties: {}, required: ['gone'] },
])('what rows can not say stays a schema: %j', (rich) => {
  expect(inputRows(rich)).toBeNull()
})

test('a row of another type forgets a default that does not fit', () => {
  const [topic, rounds] = inputRows(schema) ?? []
  if (topic === undefined || rounds === undefined) throw new Error('they are there')
  expect(withType(rounds, 'number').preset).toBe(2)
  expect(withType(rounds, 'string').preset).toBeNull()
  expect(withType({ ...topic, preset: 'tea' }, 'choice').preset).toBe('tea')
})
