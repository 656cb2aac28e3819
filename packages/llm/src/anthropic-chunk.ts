import { countIn, fieldsOf, knownCounts } from './count-in.ts'
import type { RawSignals } from './stream-reply.ts'

/**
 * What an event of Anthropic's messages says beyond its text: `message_start` what was read, `message_delta` what was
 * written. Cached tokens come on top of `input_tokens`. A refusal is seen by its client.
 */
export function readAnthropicChunk(value: unknown): RawSignals | null {
  const { type, message, usage } = fieldsOf(value)
  if (type !== 'message_start' && type !== 'message_delta') return null
  const counts = fieldsOf(type === 'message_start' ? fieldsOf(message).usage : usage)
  const uncached = countIn(counts.input_tokens)
  const cachedInputTokens = countIn(counts.cache_read_input_tokens)
  const cacheWriteTokens = countIn(counts.cache_creation_input_tokens)
  const read = knownCounts({
    inputTokens: uncached === null ? null : uncached + (cachedInputTokens ?? 0) + (cacheWriteTokens ?? 0),
    outputTokens: countIn(counts.output_tokens),
    cachedInputTokens,
    cacheWriteTokens,
    reasoningTokens: countIn(fieldsOf(counts.output_tokens_details).thinking_tokens),
  })
  return read === null ? null : { usage: read, refused: false }
}
