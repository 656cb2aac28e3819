import type { ReplyFrames } from './chat-completions-frames.ts'
import type { StreamReply } from './chat-completions-reply.ts'
import type { WireProtocol } from './scripted-server.ts'
import { argumentsText, idOf, parsedArguments, type ToolExchange } from './tool-exchange.ts'

/** The body of a call, as far as tests look at it. */
export interface OllamaBody {
  readonly model: string
  readonly messages: readonly {
    readonly role: string
    readonly content: string
    readonly thinking?: string
    readonly tool_name?: string
    readonly tool_call_id?: string
    readonly tool_calls?: readonly {
      readonly id?: string
      readonly function: { readonly name: string; readonly arguments: unknown }
    }[]
  }[]
  readonly tools?: readonly {
    readonly function: { readonly name: string; readonly description?: string; readonly parameters: unknown }
  }[]
  readonly stream?: boolean
  readonly truncate?: boolean
  readonly options?: {
    readonly num_ctx?: number
    readonly num_predict?: number
    readonly temperature?: number
    readonly seed?: number
  }
}

/**
 * Ollama's own chat: a JSON object a line.
 *
 * @see https://docs.ollama.com/api/chat
 */
export const ollamaChat: WireProtocol<OllamaBody> = {
  isCall: (path) => path === '/api/chat',
  // Left out, it streams; told not to, it answers in one piece.
  problemWith: ({ stream, messages }) =>
    stream === false ? 'Only streams here' : messages.length === 0 ? 'No messages' : null,
  modelOf: ({ model }) => model,
  framesOf,
  isList: (path) => path === '/api/tags',
  listOf: (models) => ({ models: models.map((name) => ({ name, model: name, details: {} })) }),
  toolsIn,
}

function toolsIn({ messages, tools = [] }: OllamaBody): ToolExchange {
  return {
    offered: tools.map(({ function: { name, description, parameters: schema } }) => ({
      name,
      description,
      schema,
    })),
    // It knows no choice: what is offered may be called.
    choice: tools.length === 0 ? null : 'auto',
    calls: messages.flatMap(({ tool_calls: calls = [] }) =>
      calls.map(({ id = null, function: { name, arguments: args } }) => ({ id, name, args })),
    ),
    results: messages.flatMap(({ role, tool_call_id: id = null, content }) =>
      role === 'tool' ? [{ id, content }] : [],
    ),
    kept: messages.flatMap(({ thinking }) => (thinking === undefined ? [] : [thinking])),
  }
}

function framesOf(reply: StreamReply, model: string): ReplyFrames {
  const line = (fields: Record<string, unknown>): string =>
    `${JSON.stringify({ model, created_at: '2026-11-23T12:00:00.000000000Z', ...fields })}\n`
  const said = (content: string, more: Record<string, unknown> = {}): string =>
    line({ message: { role: 'assistant', content, ...more }, done: false })
  const { breakage, usage } = reply
  const head = reply.reasoning === undefined ? '' : said('', { thinking: reply.reasoning })
  const shown = breakage === undefined ? reply.deltas : reply.deltas.slice(0, breakage.afterDeltas)
  const deltas = shown.map((text) => said(text))
  if (breakage !== undefined) {
    const error = 'an error was encountered while running the model: CUDA error'
    return { head, deltas, tail: breakage.how === 'error-chunk' ? `${JSON.stringify({ error })}\n` : '' }
  }
  const calls = (reply.toolCalls ?? []).map((call, index) => {
    const id = idOf(call, index)
    const named = { index, name: call.name, arguments: parsedArguments(argumentsText(call)) }
    return said('', { tool_calls: [{ ...(id === null ? {} : { id }), function: named }] })
  })
  const counts =
    usage === null ? {} : { prompt_eval_count: usage.promptTokens, eval_count: usage.completionTokens }
  const end = line({
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: reply.finishReason,
    total_duration: 4_883_583_458,
    ...counts,
  })
  return { head, deltas, tail: calls.join('') + end }
}
