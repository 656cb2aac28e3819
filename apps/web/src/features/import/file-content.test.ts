import { expect, test } from 'vitest'
import { fileContent } from './file-content.ts'

test('a text goes as it is, without its mark', () => {
  expect(fileContent(new TextEncoder().encode('{"name": "Zoë"}'))).toEqual({ content: '{"name": "Zoë"}' })
  expect(fileContent(new TextEncoder().encode('\ufeff{}'))).toEqual({ content: '{}' })
})

test('pictures, archives and text in another encoding go in base64, however long they are', () => {
  const bytes = Uint8Array.from({ length: 30_001 }, (_, at) => at % 251)
  for (const beginning of [
    [0x89, 0x50, 0x4e, 0x47],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
  ]) {
    bytes.set(beginning)
    const { content, encoding } = fileContent(bytes)
    expect(encoding).toBe('base64')
    expect(Array.from(atob(content), (one) => one.charCodeAt(0))).toEqual(Array.from(bytes))
  }
})
