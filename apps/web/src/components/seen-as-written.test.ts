import { expect, test } from 'vitest'
import { seenAsWritten } from './seen-as-written.ts'

test('signs that turn text about, or that nobody sees, are shown', () => {
  expect(seenAsWritten('https://a.com/\u202Egpj.exe')).toBe('https://a.com/\\u202Egpj.exe')
  expect(seenAsWritten('pay\u200Bpal')).toBe('pay\\u200Bpal')
})

test('letters of every script, line breaks and pictures stay', () => {
  const text = 'שלום مرحبا\n你好 👋🏽 naïve'
  expect(seenAsWritten(text)).toBe(text)
})

test('escapes within JSON mean the same', () => {
  const value = { url: 'a\u202Eb' }
  expect(JSON.parse(seenAsWritten(JSON.stringify(value)))).toEqual(value)
})
