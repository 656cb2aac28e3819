import { readCompatibleChunk } from '../compatible-chunk.ts'
import { fieldsOf } from '../count-in.ts'
import type { RawSignals } from '../stream-reply.ts'

/** What a line of Ollama's chat says beyond its text: that it thinks. Chunks of chat completions come from others. */
export function readOllamaChunk(value: unknown): RawSignals | null {
  const { message, choices } = fieldsOf(value)
  if (choices !== undefined) return readCompatibleChunk(value)
  const { thinking } = fieldsOf(message)
  return typeof thinking === 'string' && thinking !== ''
    ? { usage: null, refused: false, takesThoughtsBack: true }
    : null
}
