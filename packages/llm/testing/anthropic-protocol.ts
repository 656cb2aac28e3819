import type { ReplyFrames } from './chat-completions-frames.ts'
import type { StreamReply } from './chat-completions-reply.ts'
import type { WireProtocol } from './scripted-server.ts'
import { argumentsText, halves, idOf, type ToolExchange } from './tool-exchange.ts'

interface AnthropicBlock {
  readonly type: string
  readonly text?: string
  readonly signature?: string
  readonly id?: string
  readonly name?: string
  readonly input?: unknown
  readonly tool_use_id?: string
  readonly content?: unknown
  readonly is_error?: boolean
}

/** The body of a call, as far as tests look at it. */
export interface AnthropicBody {
  readonly model: string
  readonly system?: unknown
  readonly messages: readonly { readonly role: string; readonly content: readonly AnthropicBlock[] }[]
  readonly tools?: readonly {
    readonly name: string
    readonly description?: string
    readonly input_schema: unknown
    readonly eager_input_streaming?: boolean
  }[]
  readonly tool_choice?: { readonly type: string }
  readonly stream?: boolean
  readonly temperature?: number
  readonly max_tokens?: number
}

/**
 * Anthropic's messages, streamed.
 *
 * @see https://platform.claude.com/docs/en/build-with-claude/streaming
 */
export const anthropicMessages: WireProtocol<AnthropicBody> = {
  isCall: (path) => path.endsWith('/v1/messages'),
  problemWith: ({ stream, max_tokens: maxTokens }) =>
    stream !== true ? 'Only streams here' : maxTokens === undefined ? 'max_tokens: Field required' : null,
  modelOf: ({ model }) => model,
  framesOf,
  isList: (path) => /\/v1\/models(?:\?|$)/.test(path),
  listOf: (models) => ({
    data: models.map((id) => ({
      type: 'model',
      id,
      display_name: `Scripted ${id}`,
      created_at: '2026-01-01T00:00:00Z',
    })),
    has_more: false,
    first_id: models[0] ?? null,
    last_id: models.at(-1) ?? null,
  }),
  toolsIn,
}

function toolsIn({ messages, tools = [], tool_choice: choice }: AnthropicBody): ToolExchange {
  const blocks = (type: string) =>
    messages.flatMap(({ content }) => content.filter((block) => block.type === type))
  return {
    offered: tools.map(({ name, description, input_schema: schema }) => ({ name, description, schema })),
    choice: choice?.type ?? null,
    calls: blocks('tool_use').map(({ id = null, name = '', input: args }) => ({ id, name, args })),
    results: blocks('tool_result').map(({ tool_use_id: id = null, content, is_error: isError }) => ({
      id,
      content: isError === true ? { error: content } : content,
    })),
    kept: blocks('thinking').flatMap(({ signature }) => (signature === undefined ? [] : [signature])),
  }
}

function framesOf(reply: StreamReply, model: string): ReplyFrames {
  const event = (type: string, fields: Record<string, unknown>): string =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`
  const { breakage, usage } = reply
  const cached = usage?.cachedTokens ?? 0
  const written = usage?.cacheWriteTokens ?? 0
  // What was cached comes on top of what was read in full.
  const inputUsage = {
    input_tokens: (usage?.promptTokens ?? 0) - cached - written,
    cache_read_input_tokens: cached,
    cache_creation_input_tokens: written,
  }
  const message = {
    id: 'msg_scripted',
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...inputUsage, output_tokens: 1 },
  }
  const head = [event('message_start', { message })]
  let index = 0
  const block = (start: Record<string, unknown>, deltas: readonly Record<string, unknown>[]): string => {
    const frames = [
      event('content_block_start', { index, content_block: start }),
      ...deltas.map((delta) => event('content_block_delta', { index, delta })),
      event('content_block_stop', { index }),
    ]
    index += 1
    return frames.join('')
  }
  if (reply.reasoning !== undefined) {
    head.push(
      block({ type: 'thinking', thinking: '', signature: '' }, [
        { type: 'thinking_delta', thinking: reply.reasoning },
        { type: 'signature_delta', signature: reply.signature ?? 'c2lnbmF0dXJl' },
      ]),
    )
  }
  const textIndex = index
  head.push(
    event('content_block_start', { index: textIndex, content_block: { type: 'text', text: '' } }),
    event('ping', {}),
  )
  const shown = breakage === undefined ? reply.deltas : reply.deltas.slice(0, breakage.afterDeltas)
  const deltas = shown.map((text) =>
    event('content_block_delta', { index: textIndex, delta: { type: 'text_delta', text } }),
  )
  if (breakage !== undefined) {
    const error = breakage.error ?? { type: 'api_error', message: 'Scripted error' }
    return {
      head: head.join(''),
      deltas,
      tail: breakage.how === 'error-chunk' ? event('error', { error }) : '',
    }
  }
  index += 1
  const toolCalls = (reply.toolCalls ?? []).map((call, place) =>
    block(
      { type: 'tool_use', id: idOf(call, place) ?? '', name: call.name, input: {} },
      halves(argumentsText(call)).map((json) => ({ type: 'input_json_delta', partial_json: json })),
    ),
  )
  const stopReason = reply.finishReason === 'stop' ? 'end_turn' : reply.finishReason
  const details =
    usage?.reasoningTokens === undefined
      ? {}
      : { output_tokens_details: { thinking_tokens: usage.reasoningTokens } }
  const tail = [
    event('content_block_stop', { index: textIndex }),
    ...toolCalls,
    event('message_delta', {
      delta: { stop_reason: stopReason, stop_sequence: null },
      usage: { ...inputUsage, output_tokens: usage?.completionTokens ?? 0, ...details },
    }),
    event('message_stop', {}),
  ]
  return { head: head.join(''), deltas, tail: tail.join('') }
}
