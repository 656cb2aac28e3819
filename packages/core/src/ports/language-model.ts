import type { Correlation } from '../events/correlation.ts'
import type { FinishReason } from '../models/debate.ts'
import type { ModelPrice } from '../models/price.ts'
import type { TokenDetails } from '../models/tokens.ts'
import type { Tool } from '../models/tool.ts'
import type { Usage } from '../models/usage.ts'

/** A tool as a model is told of it. */
export type OfferedTool = Pick<Tool, 'name' | 'description' | 'inputSchema'>

/** A call that a model asks for. */
export interface RequestedToolCall {
  /** Of the provider, or made up where it gives none; unique within the reply. */
  readonly id: string
  readonly name: string
  /** Parsed; the text as it was written when that is no JSON. */
  readonly args: unknown
  readonly isReadable: boolean
}

export type ModelMessage =
  | { readonly role: 'user'; readonly content: string }
  | {
      readonly role: 'assistant'
      readonly content: string
      readonly toolCalls: readonly RequestedToolCall[]
      /** As the reply had it. */
      readonly providerState: unknown
    }
  /** What came of all calls of the message before, in their order. */
  | {
      readonly role: 'tool'
      readonly results: readonly {
        readonly callId: string
        readonly name: string
        readonly content: string
        readonly isError: boolean
      }[]
    }

export interface ModelRequest {
  /** `provider:model`, split at the first colon. */
  readonly model: string
  readonly system: string
  readonly messages: readonly ModelMessage[]
  /** Those it may call in this reply; none: it has to answer in words. */
  readonly tools: readonly OfferedTool[]
  /** `none`: the tools are only there to explain the calls made before; the answer comes in words. `auto` by default. */
  readonly toolChoice?: 'auto' | 'none'
  /** null leaves it to the provider. */
  readonly temperature: number | null
  readonly maxOutputTokens: number
  /** Passed to providers that take one; it makes the simulated model repeat itself. */
  readonly seed: number
  /**
   * Which answer the prompt asks for, e.g. `turn-with-stance` or `oxford-ballot`. Real models read the prompt
   * and never see this; the simulated one has nothing else to know the expected form by.
   */
  readonly answer: string
  /** Sent along as `x-request-id` and `traceparent`. */
  readonly correlation: Correlation
  /** What the call is counted at; null when the price is unknown, then its cost is too. */
  readonly price: ModelPrice | null
}

export interface ModelReply {
  readonly text: string
  /** Calls it wants made before it goes on; then `finishReason` is `tool-calls`. */
  readonly toolCalls: readonly RequestedToolCall[]
  /** JSON that the provider wants back with the results, e.g. signatures of its thoughts; null when there is none. */
  readonly providerState: unknown
  readonly finishReason: FinishReason
  /** The provider's own refusal signal where it has one, otherwise read from the first words. */
  readonly refused: boolean
  /** `calls` is 1. Tokens are estimated when the provider reports none; then `estimated` is true. */
  readonly usage: Usage
  readonly details: TokenDetails
  readonly estimated: boolean
  /** From sending to the first piece of text; null when no text came. */
  readonly firstTokenMs: number | null
}

/** Every language model, behind one port. */
export interface LanguageModel {
  /**
   * Makes one call, without retries, and streams its text.
   *
   * @param options.onDelta - Called with each new piece of text, in order, as it arrives.
   * @param options.spanId - Of the call in traces, 16 hex digits: stands in `traceparent`. Left out: any.
   * @param options.onGivenUp - Told what an aborted call had reported of its usage, before the signal's reason is thrown;
   *   never of a call that reported nothing, nor of one whose reply or error has a usage.
   * @throws ModelCallError when no usable answer came; the signal's reason when it was aborted.
   */
  stream(
    request: ModelRequest,
    options: {
      readonly signal: AbortSignal
      readonly onDelta: (text: string) => void
      readonly spanId?: string
      readonly onGivenUp?: (usage: Usage) => void
    },
  ): Promise<ModelReply>
}

export interface ModelInfo {
  /** `provider:model`. */
  readonly id: string
  readonly provider: string
  /** What a person should know about it, e.g. that it is simulated. */
  readonly description: string
  readonly simulated: boolean
  /** Tokens; null when unknown. */
  readonly contextWindow: number | null
  /** null when unknown. */
  readonly price: ModelPrice | null
}

export type ProviderState =
  /** Its models can be called, as far as is known. */
  | 'ready'
  /** Not turned on. */
  | 'off'
  /** It refuses the key. */
  | 'unauthorized'
  /** It does not answer, or not as it should. */
  | 'unreachable'

/** How one provider of models is doing. */
export interface ModelProviderInfo {
  /** What stands before the colon of its models. */
  readonly name: string
  readonly state: ProviderState
  /** What is wrong, in words for people, with what mends it; null when it is ready or off. */
  readonly message: string | null
  /** What a person does to turn it on; null when it is on. */
  readonly howToTurnOn: string | null
}

/** Where prices come from. */
export interface PriceSource {
  readonly source: string
  readonly version: string
  /** The day of its release, `YYYY-MM-DD`. */
  readonly date: string
}

/** What can be called right now. */
export interface ModelCatalog {
  /** Model used when nothing names one. */
  readonly defaultModel: string
  /** Usable models, known by name; a provider may take names that are not listed. */
  list(): Promise<readonly ModelInfo[]>
  /** Every provider there is, on or off; asked no more often than `list`. */
  providers(): Promise<readonly ModelProviderInfo[]>
  readonly prices: PriceSource
  /** @returns why a model can't be used and what would be right; null when it can. */
  problemWith(model: string): string | null
  /** @returns the price as of now, null when it is unknown. */
  priceOf(model: string): ModelPrice | null
  /** @returns the tokens of its context, prompt and reply together; null when it is unknown or has no end. */
  contextOf(model: string): number | null
}
