import { expect, test } from 'vitest'
import { parseFrame } from './parse-frame.ts'

const part = { kind: 'paragraph', text: 'a', level: null, page: null }
const parsed = (value: unknown) => parseFrame(JSON.stringify(value))

test('frames are taken, and nothing beside what they have to have', () => {
  expect(parsed({ open: { mediaType: 'text/plain', more: 1 } })).toEqual({
    open: { mediaType: 'text/plain' },
  })
  expect(parsed({ parts: [{ ...part, more: 1 }] })).toEqual({ parts: [part] })
  expect(parsed({ end: { pages: 3, notes: ['a'] } })).toEqual({ end: { pages: 3, notes: ['a'] } })
})

test('words of a fault are one line', () => {
  expect(parsed({ fault: { code: 'document_type', reason: 'a\n\u0000b', hint: 'c' } })).toEqual({
    fault: { code: 'document_type', reason: 'a b', hint: 'c' },
  })
})

test.each([
  ['no JSON', 'oops'],
  ['a list', '[]'],
  ['a part of no kind', JSON.stringify({ parts: [{ ...part, kind: 'x' }] })],
  ['a heading without a level', JSON.stringify({ parts: [{ ...part, kind: 'heading' }] })],
  ['a page that is none', JSON.stringify({ parts: [{ ...part, page: 0 }] })],
  ['a text with NUL', JSON.stringify({ parts: [{ ...part, text: 'a\0' }] })],
  ['half a character', '{"parts":[{"kind":"paragraph","text":"\\ud800","level":null,"page":null}]}'],
  [
    'a code of another part of the house',
    JSON.stringify({ fault: { code: 'internal', reason: '', hint: '' } }),
  ],
])('%s is no frame', (_what, line) => {
  expect(parseFrame(line)).toBeNull()
})
