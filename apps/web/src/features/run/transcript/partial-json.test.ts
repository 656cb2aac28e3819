import { expect, test } from 'vitest'
import { partialJson } from './partial-json.ts'

test('an object is read at every length, and never shows what is not there', () => {
  const whole = {
    reasoning: 'It "rains", {a} \\ lot\n[here].',
    list: [{ a: 1 }, { b: 'two' }],
    sure: 0.75,
    ok: true,
  }
  const text = JSON.stringify(whole)
  for (let length = 1; length <= text.length; length++) {
    const read = partialJson(text.slice(0, length))
    expect(read, text.slice(0, length)).toBeTypeOf('object')
    expect(read, text.slice(0, length)).not.toBeNull()
    const { reasoning = '' } = read as { reasoning?: string }
    expect(whole.reasoning.startsWith(reasoning)).toBe(true)
  }
  expect(partialJson(text)).toEqual(whole)
})

test('a character that is cut off half-way is left out', () => {
  expect(partialJson('{"a":"x\\u00')).toEqual({ a: 'x' })
  expect(partialJson('{"a":"x\\')).toEqual({ a: 'x' })
  expect(partialJson('{"a":"x\\\\')).toEqual({ a: 'x\\' })
})

test('what follows the object does not matter, and what is none gives nothing', () => {
  expect(partialJson('{"a":"b"} and so on')).toEqual({ a: 'b' })
  expect(partialJson('}{')).toBeNull()
})
