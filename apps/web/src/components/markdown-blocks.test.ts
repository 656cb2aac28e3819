import { expect, test } from 'vitest'
import { isTameMarkdown, markdownBlocks } from './markdown-blocks.ts'

const cut = (text: string) => markdownBlocks(text).map((block) => block.text)

test('a text is cut at empty lines, and nothing of it is lost', () => {
  const text = 'One\ntwo\n\n\n- three\n\nfour'
  expect(cut(text)).toEqual(['One\ntwo\n\n', '- three\n\n', 'four'])
})

test('a fenced block is never cut, closed or not', () => {
  expect(cut('```js\na\n\nb\n```\n\nafter')).toEqual(['```js\na\n\nb\n```\n\n', 'after'])
  expect(cut('before\n\n~~~\na\n\nb')).toEqual(['before\n\n', '~~~\na\n\nb'])
})

test('all blocks but the last stay the same while the text grows', () => {
  const text = 'One.\n\nTwo *is* `here`.\n\n```\ncode\n\nmore\n```\n\nEnd.'
  for (let length = 1; length < text.length; length += 1) {
    const finished = markdownBlocks(text.slice(0, length)).slice(0, -1)
    const same = markdownBlocks(text).slice(0, finished.length)
    expect(same.map(({ at }) => at)).toEqual(finished.map(({ at }) => at))
    expect(same.map((block) => block.text.trim())).toEqual(finished.map((block) => block.text.trim()))
  }
})

test('texts made to choke a parser are told', () => {
  expect(isTameMarkdown('> > quoted twice\n\n- a\n  - b **c** [d](https://e.f)')).toBe(true)
  expect(isTameMarkdown('>'.repeat(5000))).toBe(false)
  expect(isTameMarkdown(`${'- '.repeat(500)}x`)).toBe(false)
  expect(isTameMarkdown('*a_b'.repeat(4500))).toBe(false)
  expect(isTameMarkdown(`text ${'['.repeat(5000)}`)).toBe(false)
})
