import { expect, test } from 'vitest'
import { aFile, partsOf } from '../../testing/a-file.ts'
import { readText } from './read-text.ts'

const texts = async (pieces: readonly string[]) =>
  (await partsOf(readText, aFile({ pieces }))).map(({ text }) => text)

test('blank lines part paragraphs, however the text is cut into pieces', async () => {
  const text = 'One\nstill one\n\n  \n\nTwo, indented:\n  a\n\nThree\fFour\n'
  const expected = ['One\nstill one', 'Two, indented:\n  a', 'Three', 'Four']
  expect(await texts([text])).toEqual(expected)
  expect(await texts([...text])).toEqual(expected)
})

test('a text without blank lines comes in pieces that end with a line', async () => {
  const line = `${'word '.repeat(20).trim()}\n`
  const parts = await texts([line.repeat(3_000)])
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.every((text) => text.endsWith('word'))).toBe(true)
  expect(parts.join('\n')).toBe(line.repeat(3_000).trimEnd())
})

test('a run of spaces without end takes no time', async () => {
  expect(await texts([`a${' '.repeat(500_000)}b`])).toEqual(['a', expect.stringMatching(/b$/)])
})
