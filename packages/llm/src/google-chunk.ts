import { countIn, fieldsOf, knownCounts } from './count-in.ts'
import type { RawSignals } from './stream-reply.ts'

/**
 * What a chunk of Google's `streamGenerateContent` says beyond its text: usage, which comes with most of them. What was
 * ended or blocked for safety is seen by its client.
 */
export function readGoogleChunk(value: unknown): RawSignals | null {
  const counts = fieldsOf(fieldsOf(value).usageMetadata)
  const inputTokens = countIn(counts.promptTokenCount)
  const written = countIn(counts.candidatesTokenCount)
  const reasoningTokens = countIn(counts.thoughtsTokenCount)
  const read = knownCounts({
    inputTokens: inputTokens === null ? null : inputTokens + (countIn(counts.toolUsePromptTokenCount) ?? 0),
    outputTokens:
      written === null && reasoningTokens === null ? null : (written ?? 0) + (reasoningTokens ?? 0),
    cachedInputTokens: countIn(counts.cachedContentTokenCount),
    reasoningTokens,
  })
  return read === null ? null : { usage: read, refused: false }
}
