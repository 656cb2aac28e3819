import { framesOf } from './chat-completions-frames.ts'
import {
  type RecordedRequest as Recorded,
  type ScriptedServer,
  type ScriptedServerOptions,
  startScriptedServer,
  type WireProtocol,
} from './scripted-server.ts'
import { parsedArguments, type ToolExchange } from './tool-exchange.ts'

/** The body of a call, as far as tests look at it. */
export interface ChatCompletionsBody {
  readonly model: string
  readonly messages: readonly {
    readonly role: string
    readonly content: string
    readonly reasoning_content?: string
    readonly tool_calls?: readonly {
      readonly id: string
      readonly function: { readonly name: string; readonly arguments: string }
    }[]
    readonly tool_call_id?: string
  }[]
  readonly tools?: readonly {
    readonly function: {
      readonly name: string
      readonly description?: string
      readonly parameters: unknown
    }
  }[]
  readonly tool_choice?: string
  readonly stream?: boolean
  readonly stream_options?: { readonly include_usage?: boolean }
  readonly temperature?: number
  readonly max_tokens?: number
  readonly seed?: number
}

export type RecordedRequest = Recorded<ChatCompletionsBody>

export interface ChatCompletionsServer extends ScriptedServer<ChatCompletionsBody> {
  /** What a client takes as its base URL, e.g. `http://127.0.0.1:41234/v1`. */
  readonly baseUrl: string
  /** Calls of `GET /models` so far. */
  readonly modelListCalls: number
}

export const chatCompletions: WireProtocol<ChatCompletionsBody> = {
  isCall: (path) => path.endsWith('/chat/completions'),
  problemWith: ({ stream }) => (stream === true ? null : 'Only streams here'),
  modelOf: ({ model }) => model,
  framesOf,
  isList: (path) => path.endsWith('/models'),
  listOf: (models) => ({
    object: 'list',
    data: models.map((id) => ({ id, object: 'model', owned_by: 'tests' })),
  }),
  toolsIn,
}

function toolsIn({ messages, tools = [], tool_choice: choice }: ChatCompletionsBody) {
  return {
    offered: tools.map(({ function: { name, description, parameters } }) => ({
      name,
      description,
      schema: parameters,
    })),
    choice: choice ?? null,
    calls: messages.flatMap(({ tool_calls: calls = [] }) =>
      calls.map((call) => ({
        id: call.id,
        name: call.function.name,
        args: parsedArguments(call.function.arguments),
      })),
    ),
    results: messages
      .filter(({ role }) => role === 'tool')
      .map(({ tool_call_id: id = null, content }) => ({ id, content })),
    kept: messages.flatMap(({ reasoning_content: thoughts }) => (thoughts === undefined ? [] : [thoughts])),
  } satisfies ToolExchange
}

/**
 * A server on 127.0.0.1 that speaks OpenAI's streamed chat completions and answers as a script says. It stands in
 * for a real provider in tests and benchmarks, and is light enough for hundreds of streams at a time.
 */
export async function startChatCompletionsServer(
  options: ScriptedServerOptions<ChatCompletionsBody> = {},
): Promise<ChatCompletionsServer> {
  const server = await startScriptedServer(chatCompletions, options)
  // Its figures are read when they are asked for.
  return Object.create(server, {
    baseUrl: { value: `${server.origin}/v1` },
    modelListCalls: { get: () => server.modelListHeaders.length },
  })
}
