import { expect, test } from 'vitest'
import { inputSchemaFaults } from './input-schema-faults.ts'

test('a schema as people write it has no fault', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      url: { type: 'string', format: 'uri', pattern: '^https://' },
      size: { type: ['integer', 'null'], minimum: 0 },
      place: { $ref: '#/$defs/place' },
      tags: { type: 'array', items: { enum: ['a', 1, null] } },
      pair: { type: 'array', items: [{ type: 'string' }, true] },
      anything: true,
    },
    required: ['url'],
    additionalProperties: false,
    anyOf: [{ required: ['url'] }],
    $defs: { place: { type: 'object', properties: { type: { type: 'string' } } } },
  }
  expect(inputSchemaFaults(schema)).toEqual([])
  expect(inputSchemaFaults({ type: 'object' })).toEqual([])
})

test.each([
  ['no type', {}, 'type'],
  ['a type that is none of an object', { type: 'array' }, 'type'],
  ['several types', { type: ['object', 'null'] }, 'type'],
  ['properties in a list', { type: 'object', properties: [] }, 'properties'],
  ['a property that is a word', { type: 'object', properties: { a: 'string' } }, 'properties.a'],
  ['an unknown type', { type: 'object', properties: { a: { type: 'text' } } }, 'properties.a.type'],
  [
    'required as in draft 3',
    { type: 'object', properties: { a: { required: true } } },
    'properties.a.required',
  ],
  ['an enum that is no list', { type: 'object', properties: { a: { enum: 'x' } } }, 'properties.a.enum'],
  ['a broken pattern', { type: 'object', properties: { a: { pattern: '(' } } }, 'properties.a.pattern'],
  ['a reference to the outside', { type: 'object', $ref: 'https://x.example/s.json' }, '$ref'],
  ['an empty choice', { type: 'object', oneOf: [] }, 'oneOf'],
  ['a fault in a list', { type: 'object', allOf: [{}, { items: 1 }] }, 'allOf.1.items'],
])('%s is named where it stands', (_what, schema, path) => {
  expect(inputSchemaFaults(schema).map((fault) => fault.path.join('.'))).toEqual([path])
})
