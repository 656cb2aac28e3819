import { expect, test } from 'vitest'
import { cutMiddle } from './cut-middle.ts'
import { textWidth } from './text-width.ts'

test('what fits stays', () => {
  expect(cutMiddle('Four days', 9)).toBe('Four days')
})

test('what is too long keeps its beginning and its end', () => {
  expect(cutMiddle('Should we rewrite billing?', 11)).toBe('Shoul…ling?')
})

test.each([
  '四日間働くべきだろうか、それとも五日間か',
  '👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦 of 👩‍👩‍👧‍👦 emoji',
  'e\u0301'.repeat(30),
])('wide, joined and combined characters of %s count as a terminal counts them', (text) => {
  for (const columns of [2, 9, 10, 15]) {
    const cut = cutMiddle(text, columns)
    expect(textWidth(cut)).toBeLessThanOrEqual(columns)
    expect(cut).toContain('…')
    expect(cut).not.toContain('\ufffd')
  }
})
