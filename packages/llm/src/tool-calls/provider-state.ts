import type { SharedV4ProviderOptions } from '@ai-sdk/provider'
import { fieldsOf } from '../count-in.ts'

/** A part of a reply, in its place among the others, with what its provider hung on it. */
export type StatePart =
  | {
      readonly type: 'text' | 'reasoning'
      readonly text: string
      readonly options: SharedV4ProviderOptions | null
    }
  | {
      readonly type: 'tool-call'
      readonly callId: string
      readonly options: SharedV4ProviderOptions | null
    }

/**
 * What `ModelReply.providerState` holds: the parts of a reply that calls tools, as its provider wants them back with
 * the results. Anthropic signs its thoughts, Google its calls, OpenAI seals what it thought, and each looks at their
 * order. It is JSON, kept in the journal, and may be read by a later version of this file.
 */
export interface ProviderState {
  /** `provider:model`; no other can make use of it. */
  readonly model: string
  readonly parts: readonly StatePart[]
}

/** UTF-16 code units as JSON; ten times what a long chain of thought takes. */
const largest = 512 * 1024

/** @returns null when the provider wants nothing back, or when it is too much to keep. */
export function providerStateOf(state: ProviderState): ProviderState | null {
  const isNeeded = state.parts.some(({ type, options }) => type === 'reasoning' || options !== null)
  return isNeeded && JSON.stringify(state).length <= largest ? state : null
}

/** @returns the parts that a reply of this model was made of; null when none were kept, or another model's. */
export function statePartsOf(value: unknown, model: string): readonly StatePart[] | null {
  const { model: owner, parts } = fieldsOf(value)
  if (owner !== model || !Array.isArray(parts)) return null
  return parts.every(isPart) ? parts : null
}

function isPart(value: unknown): value is StatePart {
  const { type, text, callId, options } = fieldsOf(value)
  if (options !== null && typeof options !== 'object') return false
  if (type === 'tool-call') return typeof callId === 'string'
  return (type === 'text' || type === 'reasoning') && typeof text === 'string'
}
