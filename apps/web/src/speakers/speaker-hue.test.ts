import { expect, test } from 'vitest'
import { initials, speakerHue, speakerHues } from './speaker-hue.ts'

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

test('at one table everybody has a colour of their own, the first comers theirs', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `persona ${index}`)
  const hues = speakerHues(twelve)
  expect(new Set(hues.values()).size).toBe(12)
  expect(hues.get('persona 0')).toBe(speakerHue('persona 0'))
})

test('the same persona in two seats has one colour, and a thirteenth has the one it always has', () => {
  expect(speakerHues(['Ada', 'Ben', 'Ada']).size).toBe(2)
  const many = Array.from({ length: 13 }, (_, index) => `persona ${index}`)
  expect(speakerHues(many).get('persona 12')).toBe(speakerHue('persona 12'))
})
