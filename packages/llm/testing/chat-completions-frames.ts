import type { ReportedUsage, StreamReply } from './chat-completions-reply.ts'
import { argumentsText, halves, idOf } from './tool-exchange.ts'

/** The server-sent events of one streamed reply, ready to be written. */
export interface ReplyFrames {
  /** What comes before the first delta: the role, and reasoning where there is any. */
  readonly head: string
  /** One frame a delta, up to the breakage where there is one. */
  readonly deltas: readonly string[]
  /** Finish reason, usage and `[DONE]`; for a broken reply what is left of it. */
  readonly tail: string
}

/**
 * Writes a reply in the wire format of OpenAI's streamed chat completions.
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function framesOf(reply: StreamReply, model: string): ReplyFrames {
  const frame = (fields: Record<string, unknown>): string =>
    `data: ${JSON.stringify({ id: 'chatcmpl-scripted', object: 'chat.completion.chunk', created: 1_700_000_000, model, ...fields })}\n\n`
  const delta = (content: Record<string, unknown>, finishReason: string | null = null): string =>
    frame({ choices: [{ index: 0, delta: content, finish_reason: finishReason }] })

  const head = [delta({ role: 'assistant', content: '' })]
  if (reply.reasoning !== undefined) head.push(delta({ reasoning_content: reply.reasoning }))

  const { breakage } = reply
  const shown = breakage === undefined ? reply.deltas : reply.deltas.slice(0, breakage.afterDeltas)
  const deltas = shown.map((content) => delta({ content }))

  const usage = reply.usage === null ? '' : frame({ choices: [], usage: wireUsage(reply.usage) })
  if (breakage !== undefined) {
    const errorFrame =
      breakage.how === 'error-chunk'
        ? `data: ${JSON.stringify({ error: breakage.error ?? { message: 'Scripted error' } })}\n\n`
        : ''
    return {
      head: head.join(''),
      deltas,
      tail: (breakage.reportUsageBefore === true ? usage : '') + errorFrame,
    }
  }
  const toolCalls = (reply.toolCalls ?? []).flatMap((call, index) => {
    const [start, rest] = halves(argumentsText(call))
    const id = idOf(call, index)
    const named = { index, type: 'function', ...(id === null ? {} : { id }) }
    return [
      delta({ tool_calls: [{ ...named, function: { name: call.name, arguments: start } }] }),
      delta({ tool_calls: [{ index, function: { arguments: rest } }] }),
    ]
  })
  const refusal = reply.refusal === undefined ? '' : delta({ refusal: reply.refusal })
  const finish = delta({}, reply.finishReason)
  return {
    head: head.join(''),
    deltas,
    tail: `${refusal}${toolCalls.join('')}${finish}${usage}data: [DONE]\n\n`,
  }
}

const wireUsage = (usage: ReportedUsage) => ({
  prompt_tokens: usage.promptTokens,
  completion_tokens: usage.completionTokens,
  total_tokens: usage.promptTokens + usage.completionTokens,
  prompt_tokens_details: { cached_tokens: usage.cachedTokens ?? 0 },
  completion_tokens_details: { reasoning_tokens: usage.reasoningTokens ?? 0 },
})
