import type { RawSignals } from './stream-reply.ts'

// As much of a chat completions chunk as is looked at here; everything may be missing or of another type.
interface Chunk {
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null
  readonly choices?: readonly ({ readonly delta?: { readonly refusal?: unknown } | null } | null)[]
}

/**
 * What a chunk says beyond its text. Some servers report usage with every chunk, so that it is known even when the
 * stream is cut; and a refusal that hits the token limit ends with `length`.
 */
export function readCompatibleChunk(value: unknown): RawSignals | null {
  if (typeof value !== 'object' || value === null) return null
  const { usage, choices } = value as Chunk
  const refusal = Array.isArray(choices) ? (choices as Chunk['choices'])?.[0]?.delta?.refusal : undefined
  const refused = typeof refusal === 'string' && refusal !== ''
  const inputTokens = usage?.prompt_tokens
  const outputTokens = usage?.completion_tokens
  if (!isCount(inputTokens) || !isCount(outputTokens)) return refused ? { usage: null, refused } : null
  return { usage: { inputTokens, outputTokens }, refused }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
