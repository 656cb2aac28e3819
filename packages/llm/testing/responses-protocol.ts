import type { ReplyFrames } from './chat-completions-frames.ts'
import type { ReportedUsage, StreamReply } from './chat-completions-reply.ts'
import { chatCompletions } from './chat-completions-server.ts'
import type { WireProtocol } from './scripted-server.ts'
import { argumentsText, halves, idOf, parsedArguments, type ToolExchange } from './tool-exchange.ts'

/** The body of a call, as far as tests look at it. */
export interface ResponsesBody {
  readonly model: string
  readonly input: readonly {
    readonly role: string
    readonly content: unknown
    readonly type?: string
    readonly call_id?: string
    readonly name?: string
    readonly arguments?: string
    readonly output?: unknown
    readonly encrypted_content?: string
  }[]
  readonly tools?: readonly {
    readonly name: string
    readonly description?: string
    readonly parameters: unknown
  }[]
  readonly tool_choice?: string
  readonly include?: readonly string[]
  readonly stream?: boolean
  readonly store?: boolean
  readonly temperature?: number
  readonly max_output_tokens?: number
  readonly reasoning?: { readonly effort?: string }
}

/**
 * OpenAI's responses, streamed.
 *
 * @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export const openaiResponses: WireProtocol<ResponsesBody> = {
  isCall: (path) => path.endsWith('/v1/responses'),
  problemWith: ({ stream }) => (stream === true ? null : 'Only streams here'),
  modelOf: ({ model }) => model,
  framesOf,
  isList: chatCompletions.isList,
  listOf: chatCompletions.listOf,
  toolsIn,
}

function toolsIn({ input, tools = [], tool_choice: choice }: ResponsesBody): ToolExchange {
  const items = (type: string) => input.filter((item) => item.type === type)
  return {
    offered: tools.map(({ name, description, parameters }) => ({ name, description, schema: parameters })),
    choice: choice ?? null,
    calls: items('function_call').map(({ call_id: id = null, name = '', arguments: args = '' }) => ({
      id,
      name,
      args: parsedArguments(args),
    })),
    results: items('function_call_output').map(({ call_id: id = null, output }) => ({ id, content: output })),
    kept: items('reasoning').flatMap(({ encrypted_content: sealed }) =>
      sealed === undefined ? [] : [sealed],
    ),
  }
}

function framesOf(reply: StreamReply, model: string): ReplyFrames {
  let sequence = 0
  const event = (type: string, fields: Record<string, unknown>): string => {
    const data = JSON.stringify({ type, sequence_number: sequence, ...fields })
    sequence += 1
    return `event: ${type}\ndata: ${data}\n\n`
  }
  const response = (fields: Record<string, unknown> = {}) => ({
    response: {
      id: 'resp_scripted',
      object: 'response',
      created_at: 1_700_000_000,
      model,
      status: 'in_progress',
      output: [],
      usage: null,
      incomplete_details: null,
      error: null,
      ...fields,
    },
  })
  const message = (status: string) => ({
    item: { id: 'msg_1', type: 'message', status, role: 'assistant', content: [] },
  })
  const place = { item_id: 'msg_1', output_index: 1, content_index: 0 }
  const reasoning = { id: 'rs_1', type: 'reasoning', summary: [] }
  const sealed =
    reply.signature === undefined ? reasoning : { ...reasoning, encrypted_content: reply.signature }

  const head = [event('response.created', response()), event('response.in_progress', response())]
  if (reply.reasoning !== undefined) {
    const part = { item_id: 'rs_1', output_index: 0, summary_index: 0 }
    head.push(
      event('response.output_item.added', { output_index: 0, item: reasoning }),
      event('response.reasoning_summary_part.added', { ...part, part: { type: 'summary_text', text: '' } }),
      event('response.reasoning_summary_text.delta', { ...part, delta: reply.reasoning }),
      event('response.output_item.done', { output_index: 0, item: sealed }),
    )
  }
  head.push(event('response.output_item.added', { output_index: 1, ...message('in_progress') }))
  const { breakage } = reply
  const shown = breakage === undefined ? reply.deltas : reply.deltas.slice(0, breakage.afterDeltas)
  const deltas = shown.map((delta) => event('response.output_text.delta', { ...place, delta, logprobs: [] }))

  const usage = reply.usage === null ? null : wireUsage(reply.usage)
  if (breakage !== undefined) {
    const error = breakage.error ?? { code: 'server_error', message: 'Scripted error', param: null }
    return {
      head: head.join(''),
      deltas,
      tail: breakage.how === 'error-chunk' ? event('error', error) : '',
    }
  }
  const tail: string[] = []
  if (reply.refusal !== undefined) {
    tail.push(
      event('response.refusal.delta', { ...place, delta: reply.refusal }),
      event('response.refusal.done', { ...place, refusal: reply.refusal }),
    )
  }
  tail.push(event('response.output_item.done', { output_index: 1, ...message('completed') }))
  for (const [place, call] of (reply.toolCalls ?? []).entries()) {
    const args = argumentsText(call)
    const item = {
      id: `fc_${place + 1}`,
      type: 'function_call',
      call_id: idOf(call, place) ?? '',
      name: call.name,
    }
    const where = { output_index: 2 + place }
    tail.push(
      event('response.output_item.added', { ...where, item: { ...item, arguments: '' } }),
      ...halves(args).map((delta) =>
        event('response.function_call_arguments.delta', { ...where, item_id: item.id, delta }),
      ),
      event('response.output_item.done', {
        ...where,
        item: { ...item, arguments: args, status: 'completed' },
      }),
    )
  }
  const isWhole = reply.finishReason === 'stop'
  tail.push(
    isWhole
      ? event('response.completed', response({ status: 'completed', usage }))
      : event(
          'response.incomplete',
          response({ status: 'incomplete', incomplete_details: { reason: reply.finishReason }, usage }),
        ),
  )
  return { head: head.join(''), deltas, tail: tail.join('') }
}

const wireUsage = (usage: ReportedUsage) => ({
  input_tokens: usage.promptTokens,
  input_tokens_details: {
    cached_tokens: usage.cachedTokens ?? 0,
    ...(usage.cacheWriteTokens === undefined ? {} : { cache_write_tokens: usage.cacheWriteTokens }),
  },
  output_tokens: usage.completionTokens,
  output_tokens_details: { reasoning_tokens: usage.reasoningTokens ?? 0 },
  total_tokens: usage.promptTokens + usage.completionTokens,
})
