import type { AuxiliaryCall, Event, ToolCall, Turn, Usage } from '@workbench/client/models'

// What the events of a debate carry, read leniently: a field that is missing is a gap on the page, no error.
// The fields are described in docs/execution.

/** A turn, or a call that is no turn, that has begun. */
export interface CallStart {
  /** Place in the journal, the same on every try. */
  readonly key: string
  /** Index of the turn; null for a call that is no turn. */
  readonly turn: number | null
  /** How many turns had been spoken before it, its own stage's left out when that is parallel. */
  readonly afterTurn: number
  readonly round: number
  readonly phase: string
  readonly seat: number | null
  readonly speaker: string
  readonly personaId: string | null
  readonly role: string | null
  readonly model: string
  readonly startedAt: string
}

export function callStart({ type, data, at }: Event): CallStart | null {
  const key = textOf(data.key)
  if ((type !== 'TurnStarted' && type !== 'StepStarted') || key === null) return null
  const turn = type === 'TurnStarted' ? numberOf(data.turn) : null
  return {
    key,
    turn,
    afterTurn: turn ?? numberOf(data.afterTurn) ?? 0,
    round: numberOf(data.round) ?? 1,
    phase: textOf(data.phase) ?? '',
    seat: numberOf(data.seat),
    speaker: textOf(data.speaker) ?? 'Somebody',
    personaId: textOf(data.personaId),
    role: textOf(data.role),
    model: textOf(data.model) ?? '',
    startedAt: at,
  }
}

export function finishedTurn({ type, data: { result } }: Event): Turn | null {
  const turn = type === 'TurnFinished' && isObject(result) ? result : null
  return turn !== null && typeof turn.index === 'number' && typeof turn.text === 'string'
    ? (turn as unknown as Turn)
    : null
}

export function finishedCall({ type, data: { result } }: Event): AuxiliaryCall | null {
  const call = type === 'StepFinished' && isObject(result) ? result : null
  return call !== null && typeof call.key === 'string' && typeof call.text === 'string'
    ? (call as unknown as AuxiliaryCall)
    : null
}

/** A model call that failed and is tried again. */
export const retryOf = ({ data, error }: Event): { readonly message: string } | null =>
  error !== null && typeof data.retryInMs === 'number' ? { message: error.message } : null

/** Which try of a call it is, from 1. */
export const tryOf = ({ data }: Event): number => numberOf(data.try) ?? 1

/** The key of the turn, or of another call, that a model reply or a tool call within it belongs to. */
export const ownerKey = (key: string): string => key.replace(/\/(?:model\/\d+|tool\/\d+\.\d+)$/, '')

/** A call of a tool that has begun, and how it ended once it has. */
export interface LiveToolCall extends Pick<ToolCall, 'id' | 'name' | 'args' | 'error'> {
  readonly turn: number | null
  /** Milliseconds; null while it goes on. */
  readonly latencyMs: number | null
}

export function toolCallIn({ type, data, error, latencyMs }: Event): LiveToolCall | null {
  const id = textOf(data.callId)
  if ((type !== 'ToolInvoked' && type !== 'ToolFinished') || id === null) return null
  return {
    id,
    name: textOf(data.tool) ?? 'a tool',
    args: data.args,
    error: type === 'ToolFinished' ? error : null,
    turn: numberOf(data.turn),
    latencyMs: type === 'ToolFinished' ? (latencyMs ?? 0) : null,
  }
}

export function usageOf(value: unknown): Usage | null {
  if (!isObject(value)) return null
  const { calls, inputTokens, outputTokens, costUsd } = value
  if (typeof calls !== 'number' || typeof inputTokens !== 'number' || typeof outputTokens !== 'number')
    return null
  return { calls, inputTokens, outputTokens, costUsd: typeof costUsd === 'number' ? costUsd : null }
}

/** The cost of a sum is unknown as soon as one price is. */
export const addUsage = (a: Usage, b: Usage): Usage => ({
  calls: a.calls + b.calls,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  costUsd: a.costUsd === null || b.costUsd === null ? null : a.costUsd + b.costUsd,
})

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
