import { expect, test } from 'vitest'
import { createTrailerHold } from './hold-trailer.ts'

const heard = (
  pieces: readonly string[],
  answer: Parameters<typeof createTrailerHold>[0] = 'turn-with-stance',
) => {
  const hold = createTrailerHold(answer)
  return pieces.map(hold).join('')
}

test.each([
  [['I am for it.', '\n[stance: 0.7, confidence: 0.8]']],
  [['I am ', 'for it.', '\n', '\n[', 'stan', 'ce: 0.7, con', 'fidence: 0.8]', '\n']],
  [[...'I am for it.\n[stance: 0.7, confidence: 0.8]']],
])('the line that states a stance is not spoken: %j', (pieces) => {
  expect(heard(pieces)).toBe('I am for it.')
})

test('what only looks like it is spoken as soon as that is clear', () => {
  expect(heard(['First.\n', '[sta', 'rt] of a list\nSecond.', ' Third'])).toBe(
    'First.\n[start] of a list\nSecond. Third',
  )
  expect(heard(['Said [stance: 1] in passing, and went on.'])).toBe(
    'Said [stance: 1] in passing, and went on.',
  )
})

test('answers without such a line pass as they are', () => {
  expect(heard(['Text\n[stance: 1'], 'text')).toBe('Text\n[stance: 1')
})
