import { expect, test } from 'vitest'
import { schemaForModels } from './schema-for-models.ts'

test('a plain schema stays as it is', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    description: 'What to look for.',
    properties: { query: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    required: ['query'],
    additionalProperties: false,
    $defs: { a: { type: 'string' } },
  }
  expect(schemaForModels(schema)).toEqual(schema)
})

test('a tool without arguments has properties all the same', () => {
  expect(schemaForModels({ type: 'object' })).toEqual({ type: 'object', properties: {} })
})

test('alternatives at the top become what may be named', () => {
  const schema = {
    type: 'object',
    properties: { name: { type: 'string' } },
    anyOf: [
      { properties: { minutes: { type: 'integer' } }, required: ['minutes'] },
      { properties: { until: { type: 'string' }, name: { type: 'null' } }, required: ['until'] },
    ],
    allOf: [{ properties: { zone: { type: 'string' } }, required: ['zone', 'name'] }],
    required: ['name'],
    not: { required: ['secret'] },
    if: {},
  }
  expect(schemaForModels(schema)).toEqual({
    type: 'object',
    properties: {
      name: { type: 'string' },
      minutes: { type: 'integer' },
      until: { type: 'string' },
      zone: { type: 'string' },
    },
    required: ['name', 'zone'],
  })
})

test('odd schemas do no harm', () => {
  expect(schemaForModels({ anyOf: 'x', properties: null, required: 5 })).toEqual({
    type: 'object',
    properties: {},
  })
})
