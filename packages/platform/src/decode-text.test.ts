import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (text: string, encoding: BufferEncoding, mark: readonly number[] = []) =>
  new Uint8Array([...mark, ...Buffer.from(text, encoding)])

test.each([
  ['UTF-8', bytes('Grüße 😀', 'utf8')],
  ['UTF-8 with a mark', bytes('Grüße 😀', 'utf8', [0xef, 0xbb, 0xbf])],
  ['UTF-16 with a mark', bytes('Grüße 😀', 'utf16le', [0xff, 0xfe])],
  ['UTF-16 the other way round', bytes('Grüße 😀', 'utf16le', [0xff, 0xfe]).map(swapped)],
])('%s is read', (_name, content) => {
  expect(decodeText(content)).toEqual({ text: 'Grüße 😀' })
})

function swapped(_byte: number, index: number, all: Uint8Array): number {
  return all[index ^ 1] ?? 0
}

test.each([
  ['bytes that are no text', new Uint8Array([0xc3, 0x28]), 'save it as UTF-8'],
  ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x3d, 0xd8]), 'no text'],
  ['UTF-16 without a mark', bytes('ä{}', 'utf16le'), 'looks like UTF-16'],
])('%s are told', (_what, content, reason) => {
  expect(decodeText(content)).toEqual({ reason: expect.stringContaining(reason) })
})
