import type { ScriptedToolCall } from './tool-exchange.ts'

/** What the provider says a call used, in its own words. */
export interface ReportedUsage {
  readonly promptTokens: number
  /** Reasoning included, as the protocol has it. */
  readonly completionTokens: number
  /** Part of promptTokens. */
  readonly cachedTokens?: number
  /** Part of promptTokens; not every protocol reports it. */
  readonly cacheWriteTokens?: number
  /** Part of completionTokens. */
  readonly reasoningTokens?: number
}

/** How a stream goes wrong once some of it was sent. */
export type Breakage =
  /** The socket is cut. */
  | 'cut'
  /** The response ends cleanly, but nothing said that the answer was finished. */
  | 'end-without-finish'
  /** The provider sends an `error` chunk and ends. */
  | 'error-chunk'
  /** Nothing more comes and the socket stays open. */
  | 'silence'

export interface StreamReply {
  readonly kind: 'stream'
  readonly deltas: readonly string[]
  /** Sent as `delta.refusal`, after the deltas. */
  readonly refusal?: string
  /** Sent as `delta.reasoning_content`, before the deltas. */
  readonly reasoning?: string
  /** Made after the deltas, all in one reply. */
  readonly toolCalls?: readonly ScriptedToolCall[]
  /**
   * What the protocol has the client bring back with the results: Anthropic's signature of the thoughts, Google's of
   * the first call, OpenAI's encrypted reasoning. Chat completions have none.
   */
  readonly signature?: string
  /** null: none is reported. */
  readonly usage: ReportedUsage | null
  /** The protocol's word, e.g. `length` or `content_filter`; `stop` is a plain end in each of them. */
  readonly finishReason: string
  /** Milliseconds between the request and the first delta; the headers are sent at once. */
  readonly firstDeltaDelayMs?: number
  /** Milliseconds between deltas. Without delays everything goes out in one write. */
  readonly deltaDelayMs?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly breakage?: {
    readonly afterDeltas: number
    readonly how: Breakage
    /** Body of the `error` chunk. */
    readonly error?: Readonly<Record<string, unknown>>
    /** Usage is sent along with the last delta before the breakage. */
    readonly reportUsageBefore?: boolean
  }
}

export interface StatusReply {
  readonly kind: 'status'
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Objects are sent as JSON, strings as they are. */
  readonly body?: unknown
  readonly delayMs?: number
}

/** Takes the request and never answers. */
export interface NoReply {
  readonly kind: 'never'
}

export type Reply = StreamReply | StatusReply | NoReply

const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

/** Streams a text word by word; the provider reports one token a word and 10 for the prompt. */
export function textReply(text: string, options: Partial<Omit<StreamReply, 'kind'>> = {}): StreamReply {
  const deltas = options.deltas ?? wordsOf(text)
  return {
    kind: 'stream',
    deltas,
    finishReason: 'stop',
    usage: { promptTokens: 10, completionTokens: deltas.length },
    ...options,
  }
}

/** Streams the start of a text, then breaks. */
export function brokenReply(
  text: string,
  breakage: NonNullable<StreamReply['breakage']>,
  options: Partial<Omit<StreamReply, 'kind' | 'breakage'>> = {},
): StreamReply {
  return { ...textReply(text, options), breakage }
}

/** Answers with an HTTP status, e.g. `statusReply(429, { headers: { 'retry-after': '2' } })`. */
export function statusReply(status: number, options: Omit<StatusReply, 'kind' | 'status'> = {}): StatusReply {
  return { kind: 'status', status, body: { error: { message: `Scripted status ${status}` } }, ...options }
}

export const noReply: NoReply = { kind: 'never' }
