import { expect, test } from 'vitest'
import { argsIn, argsOf, fieldsOf, valuesOf } from './schema-form.ts'

const schema = {
  type: 'object',
  properties: {
    url: { type: 'string', description: 'Where to.' },
    method: { enum: ['GET', 'POST'] },
    times: { type: 'integer' },
    isLoud: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    headers: { type: 'object' },
    either: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  },
  required: ['url'],
}
const fields = fieldsOf(schema)

test('each simple type has a field of its own, the rest is typed as JSON', () => {
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
    ['url', 'text'],
    ['method', 'choice'],
    ['times', 'integer'],
    ['isLoud', 'boolean'],
    ['tags', 'texts'],
    ['headers', 'json'],
    ['either', 'json'],
  ])
  expect(fields[0]).toMatchObject({ description: 'Where to.', isRequired: true })
  expect(fields[1]?.choices).toEqual(['GET', 'POST'])
})

test('what is left empty is left out', () => {
  expect(argsOf(fields, valuesOf(fields, {}))).toEqual({ args: {}, faults: {} })
})

test('a boolean that has to be there is false when it is off', () => {
  const [field] = fieldsOf({ properties: { sure: { type: 'boolean' } }, required: ['sure'] })
  if (field === undefined) throw new Error('There is a field.')
  expect(argsOf([field], { sure: false }).args).toEqual({ sure: false })
})

test('arguments become values and arguments again', () => {
  const args = {
    url: 'https://example.com',
    method: 'POST',
    times: 0,
    isLoud: true,
    tags: ['a'],
    headers: { accept: 'text/plain' },
    either: 3,
  }
  expect(argsOf(fields, valuesOf(fields, args))).toEqual({ args, faults: {} })
})

test('JSON that can not be read is told at its field', () => {
  const { faults } = argsOf(fields, { headers: '{' })
  expect(faults.headers).toMatch(/^This is no JSON/)
})

test('a schema without properties has no fields, whatever it is made of', () => {
  expect(fieldsOf({})).toEqual([])
  expect(fieldsOf({ properties: [] })).toEqual([])
  expect(fieldsOf({ properties: { odd: true } })[0]).toMatchObject({ kind: 'json', description: '' })
})

test('arguments as a whole are an object', () => {
  expect(argsIn('{"a": 1}')).toEqual({ args: { a: 1 } })
  expect(argsIn(' ')).toEqual({ args: {} })
  expect(argsIn('[1]')).toEqual({ fault: 'Arguments are a JSON object: { … }.' })
  expect(argsIn('{')).toEqual({ fault: expect.stringMatching(/^This is no JSON/) })
})
