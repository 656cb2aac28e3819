import { expect, test } from 'vitest'
import { chunksOf, decodeTextMessage, encodeTextMessage, mostChunkBytes } from './text-message.ts'

const delta = { turn: 3, attempt: 2, offset: 10, text: 'He said: "no"\n😀' }

test('a piece of text comes out as it went in', () => {
  expect(decodeTextMessage(encodeTextMessage('run-1', delta))).toEqual({ runId: 'run-1', delta })
  expect(decodeTextMessage('not ours')).toBeNull()
})

test.each(['a'.repeat(20_000), '"\n'.repeat(5_000), '😀'.repeat(5_000), 'é漢'.repeat(4_000), ''])(
  'chunks fit into a notification, and together are the text: %#',
  (text) => {
    const chunks = [...chunksOf(text)]
    expect(chunks.map((chunk) => chunk.text).join('')).toBe(text)
    let end = 0
    for (const chunk of chunks) {
      expect(chunk.start).toBe(end)
      end += chunk.text.length
      expect(chunk.text.isWellFormed()).toBe(true)
      const payload = encodeTextMessage('0'.repeat(36), { ...delta, text: chunk.text })
      expect(Buffer.byteLength(payload)).toBeLessThan(mostChunkBytes + 200)
    }
  },
)
