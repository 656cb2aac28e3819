import { expect, test } from 'vitest'
import { documentKind, endOf } from './document-kind.ts'

test.each([
  ['application/pdf', 'a.txt', 'PDF'],
  ['text/plain; charset=utf-8', 'a', 'Text'],
  ['application/octet-stream', 'Notes.MD', 'Markdown'],
  ['', 'table.csv', 'Table'],
  ['image/png', 'picture.png', 'File'],
  ['application/octet-stream', 'nothing.', 'File'],
])('%s called %s is %s', (mediaType, title, word) => {
  expect(documentKind({ mediaType, title }).word).toBe(word)
})

test('a name that only begins with a dot has no end', () => {
  expect(endOf('.env')).toBeNull()
  expect(endOf('a.tar.GZ')).toBe('gz')
})
