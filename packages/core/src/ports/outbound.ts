import type { Correlation } from '../events/correlation.ts'
import type { ToolAudit, ToolLimits } from '../models/tool.ts'
import type { ChannelName, MessageAction } from './message-channels.ts'

/** What a step wants to send outside. Strings may hold marks of secrets, made with `secretMarks`. */
export type OutgoingEffect = OutgoingHttp | OutgoingMessage

interface Outgoing {
  readonly runId: string
  readonly correlation: Correlation
  /** The same on every try and attempt; sent as `Idempotency-Key`. */
  readonly idempotencyKey: string
  /** Each narrows the policy of the built-in tool further. */
  readonly limits: readonly ToolLimits[]
  /** A person approved this very effect, where the policy asks for that. */
  readonly isApproved: boolean
  readonly secretMarks: string
  /** At most as long as the policy allows. */
  readonly timeoutMs: number | null
}

export interface OutgoingHttp extends Outgoing {
  readonly kind: 'httpRequest'
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Text goes as it is, anything else as JSON; undefined: none. */
  readonly body: unknown
}

export interface OutgoingMessage extends Outgoing {
  readonly kind: 'sendMessage'
  readonly channel: ChannelName
  /** null: the address in the secret that is usual for the channel; see webhookSecrets. */
  readonly to: string | null
  readonly text: string
  /** Links that people choose from, e.g. of an approval. */
  readonly actions: readonly MessageAction[]
}

/** Decided: it may be sent. Nothing has left yet. */
export interface PreparedEffect {
  /** Where it goes, redacted, e.g. `POST https://host/path`. */
  readonly target: string
  /** What goes there, redacted and shortened, for the ledger. */
  readonly request: unknown
  /** Sends it, once. Never rejects but with the signal's reason. */
  send(options: { readonly signal: AbortSignal }): Promise<EffectOutcome>
}

export interface RefusedEffect {
  /** As of tool calls: `denied_net`, `denied_secret`, `disabled`, `needs_approval`, `invalid_args`. */
  readonly code: string
  readonly message: string
  readonly target: string
  readonly request: unknown
}

export type EffectOutcome =
  | {
      readonly isSent: true
      /** Of httpRequest {status, headers, body}, any status; of sendMessage {channel, shortened}. Redacted. */
      readonly output: unknown
      readonly latencyMs: number
      readonly hosts: ToolAudit['hosts']
    }
  | {
      readonly isSent: false
      /** It may have arrived all the same. */
      readonly isUnknown: boolean
      readonly code: string
      readonly message: string
      /** Worth another try by itself: network, 408, 425, 429, 5xx of a channel. */
      readonly isTransient: boolean
      readonly latencyMs: number
      readonly hosts: ToolAudit['hosts']
    }

/** The way out for steps of workflows: the policies of the tools http_request and send_message, and their egress. */
export interface Outbound {
  prepare(effect: OutgoingEffect): Promise<PreparedEffect | RefusedEffect>
}
