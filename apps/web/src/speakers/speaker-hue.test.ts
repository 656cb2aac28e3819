import { expect, test } from 'vitest'
import { initials, speakerHue } from './speaker-hue.ts'

test('the same key has the same hue, and different ones spread', () => {
  expect(speakerHue('Ada')).toBe(speakerHue('Ada'))
  const hues = new Set(Array.from({ length: 100 }, (_, index) => speakerHue(`persona ${index}`)))
  expect(hues.size).toBe(12)
})

test.each([
  ['Ada Lovelace', 'AL'],
  ['Ada', 'A'],
  ['  the "old" Judge ', 'TJ'],
  ['李 雷', '李雷'],
  ['😀', '?'],
  ['', '?'],
])('%j is shortened to %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
