import { expect, test } from 'vitest'
import { printable, printableJson } from './printable.ts'

test.each([
  ['an escape sequence', '\u001b[2J', '\ufffd[2J'],
  ['a one-byte escape sequence', '\u009b2J', '\ufffd2J'],
  ['a carriage return that overwrites', 'safe\rhidden', 'safe\ufffdhidden'],
  ['a mark that turns text around', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
  ['a zero-width space', 'a\u200bb', 'a\ufffdb'],
  ['delete and backspace', 'a\u0008\u007f', 'a\ufffd\ufffd'],
])('%s loses its power', (_what, text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('every language, emoji, tabs and line feeds stay', () => {
  const text = 'Ünïcödé 日本語 שלום مرحبا 👩‍🔬\tone\ntwo'
  expect(printable(text)).toBe(text)
})

test('in JSON an escape keeps what would steer the terminal', () => {
  const value = { text: 'a\u009b2J\u202e\u2028\ud83d end \u001b 👩‍🔬' }
  const line = printableJson(value)
  for (const control of ['\u009b', '\u202e', '\u2028', '\u001b']) expect(line).not.toContain(control)
  expect(JSON.parse(line)).toEqual(value)
})
