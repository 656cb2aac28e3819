import { expect, test } from 'vitest'
import { checkSecret } from './check-secret.ts'

test.each([
  ['TOKEN', '12345678', []],
  ['', '12345678', ['name']],
  ['1TOKEN', '12345678', ['name']],
  ['MY-TOKEN', '1234567', ['name', 'value']],
])('%s with %s has faults at %j', (name, value, fields) => {
  expect(Object.keys(checkSecret({ name, value }))).toEqual(fields)
})
