import { countIn, fieldsOf, knownCounts } from './count-in.ts'
import type { RawSignals } from './stream-reply.ts'

/**
 * What a chat completions chunk says beyond its text. Some servers report usage with every chunk, so that it is known
 * even when the stream is cut; and a refusal that hits the token limit ends with `length`.
 */
export function readCompatibleChunk(value: unknown): RawSignals | null {
  const { usage, choices } = fieldsOf(value)
  const { refusal, reasoning_content: thoughts } = fieldsOf(
    fieldsOf(Array.isArray(choices) ? choices[0] : null).delta,
  )
  const refused = isText(refusal)
  const counts = usage === undefined || usage === null ? null : countsOf(fieldsOf(usage))
  // DeepSeek refuses results without the thoughts before the calls. Groq refuses thoughts, and calls them `reasoning`.
  if (isText(thoughts)) return { usage: counts, refused, takesThoughtsBack: true }
  return counts === null && !refused ? null : { usage: counts, refused }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

function countsOf(usage: Readonly<Record<string, unknown>>) {
  const inputTokens = countIn(usage.prompt_tokens)
  const outputTokens = countIn(usage.completion_tokens)
  if (inputTokens === null || outputTokens === null) return null
  return knownCounts({
    inputTokens,
    outputTokens,
    cachedInputTokens: countIn(fieldsOf(usage.prompt_tokens_details).cached_tokens),
    reasoningTokens: countIn(fieldsOf(usage.completion_tokens_details).reasoning_tokens),
  })
}
