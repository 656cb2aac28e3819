import { ModelCallError } from '@workbench/core/errors'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import type { ModelsConfig } from '../src/models.ts'
import type { WireProtocol } from './scripted-server.ts'

export const traceId = '0af7651916cd43dd8448eb211c80319c'
export const apiKey = 'sk-secret-key'

/** What tells one provider from another in the suites that hold for all of them. */
export interface ProviderCase {
  readonly name: string
  readonly protocol: WireProtocol<unknown>
  readonly config: (origin: string) => Partial<ModelsConfig>
  readonly model: string
  readonly path: RegExp
  /** The header that carries the key; null where there is none. */
  readonly key: readonly [string, string] | null
  /** The protocol's words; null: it has none for that. */
  readonly words: { readonly length: string; readonly filtered: string | null; readonly tool: string }
  readonly body: Readonly<Record<string, unknown>>
  readonly keyVariable: string
  readonly addressVariable: string
  /** Whether it tells cached tokens and thoughts from the others. Default true. */
  readonly reportsDetails?: boolean
  /** Tokens that this protocol can tell of. */
  readonly reportsCacheWrites: boolean
  /** What is known of a stream that breaks once the usage of its start was sent. */
  readonly knowsUsageEarly: boolean
  /** null: an error within a stream is words alone. */
  readonly errorChunk: {
    readonly limited: Readonly<Record<string, unknown>>
    readonly overloaded: Readonly<Record<string, unknown>>
  } | null
}

export const openaiKey = ['authorization', `Bearer ${apiKey}`] as const

/** Of a case that speaks chat completions. */
export const chatCase = {
  words: { length: 'length', filtered: 'content_filter', tool: 'tool_calls' },
  body: {
    model: 'm-1',
    stream: true,
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: 'Should cities ban cars?' },
    ],
    max_tokens: 100,
    temperature: 0.5,
    stream_options: { include_usage: true },
    seed: 7,
  },
  reportsCacheWrites: false,
  knowsUsageEarly: true,
  errorChunk: {
    limited: { message: 'Slow down', code: 429 },
    overloaded: { message: 'Overloaded', code: 503 },
  },
} as const

export const aRequest = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  model: 'openai:m-1',
  system: 'You are terse.',
  messages: [{ role: 'user', content: 'Should cities ban cars?' }],
  tools: [],
  temperature: 0.5,
  maxOutputTokens: 100,
  seed: 7,
  answer: 'text',
  correlation: { requestId: 'request-1', traceId },
  price: null,
  ...changes,
})

export async function failureOf(promise: Promise<unknown>): Promise<ModelCallError> {
  const error = await promise.then(
    () => new Error('Expected a failure'),
    (reason: unknown) => reason,
  )
  if (error instanceof ModelCallError) return error
  throw error
}

/** A protocol whose bodies are read as they come. */
export const anyBody = <Body>(protocol: WireProtocol<Body>) => protocol as WireProtocol<unknown>
