import { expect, test } from 'vitest'
import { fileContent } from './file-content.ts'

test('a text goes as it is, what is no text not at all', () => {
  expect(fileContent(new TextEncoder().encode('{"name": "Zoë"}'))).toEqual({ content: '{"name": "Zoë"}' })
  expect(() => fileContent(new Uint8Array([0xff, 0xd8]))).toThrow(TypeError)
})

test('pictures and archives go in base64, however long they are', () => {
  const bytes = Uint8Array.from({ length: 30_001 }, (_, at) => at % 251)
  for (const beginning of [
    [0x89, 0x50, 0x4e, 0x47],
    [0x50, 0x4b, 3, 4],
  ]) {
    bytes.set(beginning)
    const { content, encoding } = fileContent(bytes)
    expect(encoding).toBe('base64')
    expect(Array.from(atob(content), (one) => one.charCodeAt(0))).toEqual(Array.from(bytes))
  }
})
