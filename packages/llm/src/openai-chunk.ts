import { readCompatibleChunk } from './compatible-chunk.ts'
import { countIn, fieldsOf, knownCounts } from './count-in.ts'
import type { RawSignals } from './stream-reply.ts'

/** What an event of OpenAI's responses says beyond its text; chunks of chat completions come from some gateways. */
export function readOpenaiChunk(value: unknown): RawSignals | null {
  const { type, response } = fieldsOf(value)
  if (typeof type !== 'string') return readCompatibleChunk(value)
  if (type.startsWith('response.refusal.')) return { usage: null, refused: true }
  const { usage } = fieldsOf(response)
  if (usage === undefined || usage === null) return null
  const counts = fieldsOf(usage)
  const input = fieldsOf(counts.input_tokens_details)
  const read = knownCounts({
    inputTokens: countIn(counts.input_tokens),
    outputTokens: countIn(counts.output_tokens),
    cachedInputTokens: countIn(input.cached_tokens),
    cacheWriteTokens: countIn(input.cache_write_tokens),
    reasoningTokens: countIn(fieldsOf(counts.output_tokens_details).reasoning_tokens),
  })
  return read === null ? null : { usage: read, refused: false }
}
