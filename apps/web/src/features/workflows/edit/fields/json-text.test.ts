import { expect, test } from 'vitest'
import { jsonIn, jsonText } from './json-text.ts'

test.each([
  ['{"a": 1}', { a: 1 }],
  ['{{ trigger.body }}', '{{ trigger.body }}'],
  ['Hello {{ inputs.name }}', 'Hello {{ inputs.name }}'],
  ['42', 42],
  ['"42"', '42'],
  ['null', null],
  ['  ', undefined],
])('%s is read', (text, value) => {
  expect(jsonIn(text)).toEqual({ isRight: true, value })
})

test.each(['{"a": 1', '[1,', '"open', '{ a: 1 }'])('%s is no JSON yet', (text) => {
  expect(jsonIn(text)).toEqual({ isRight: false })
})

test.each([[{ a: [1] }], ['plain words'], ['42'], ['true'], ['"quoted"'], ['[1]'], [''], [null], [7]])(
  'what is shown of %j reads as the same',
  (value) => {
    expect(jsonIn(jsonText(value))).toEqual({ isRight: true, value })
  },
)
