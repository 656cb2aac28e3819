import type { ToolCall } from '../../models/tool.ts'
import type { ModelMessage, RequestedToolCall } from '../../ports/language-model.ts'

/** UTF-16 code units that the results of one round may take in the conversation, all calls together. */
export const mostResultText = 16_384

type Results = Extract<ModelMessage, { role: 'tool' }>['results']

/** What a model is told of its calls. Long results are cut, each to its share, and say so. */
export function toolResultsFor(requested: readonly RequestedToolCall[], calls: readonly ToolCall[]): Results {
  const share = Math.floor(mostResultText / Math.max(1, calls.length))
  return calls.map(({ name, ok, result, error }, place) => ({
    callId: requested[place]?.id ?? '',
    name,
    content: cut(ok ? textOf(result) : `${error?.code}: ${error?.message}`, share),
    isError: !ok,
  }))
}

const textOf = (result: unknown): string =>
  typeof result === 'string' ? result : JSON.stringify(result ?? null)

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const note = `\n[cut: ${text.length} characters in all]`
  return `${text.slice(0, Math.max(0, length - note.length)).toWellFormed()}${note}`
}
