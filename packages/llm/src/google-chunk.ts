import { countIn, fieldsOf, knownCounts } from './count-in.ts'
import type { RawSignals } from './stream-reply.ts'

/** Reasons by which Google itself ended an answer for what is in it. */
const safetyReasons: ReadonlySet<unknown> = new Set([
  'SAFETY',
  'PROHIBITED_CONTENT',
  'BLOCKLIST',
  'SPII',
  'RECITATION',
  'LANGUAGE',
])
const noBlock: ReadonlySet<unknown> = new Set([undefined, null, '', 'BLOCK_REASON_UNSPECIFIED'])

/** What a chunk of Google's `streamGenerateContent` says beyond its text; usage comes with most of them. */
export function readGoogleChunk(value: unknown): RawSignals | null {
  const { usageMetadata, promptFeedback, candidates } = fieldsOf(value)
  const { finishReason } = fieldsOf(Array.isArray(candidates) ? candidates[0] : null)
  const refused = safetyReasons.has(finishReason) || !noBlock.has(fieldsOf(promptFeedback).blockReason)
  const counts = fieldsOf(usageMetadata)
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
  return read === null && !refused ? null : { usage: read, refused }
}
