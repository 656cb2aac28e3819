import type { Event, Usage } from '@workbench/client/models'

// What events carry differs by type and grows with versions, so it is read leniently: a field that is missing is a
// gap on the screen, no error. docs/execution lists the fields.

const field = ({ data }: Event, name: string): unknown => data[name]

/** A text of an event; "" when it is not there. */
export const textOf = (event: Event, name: string): string => {
  const value = field(event, name)
  return typeof value === 'string' ? value : ''
}

/** A number of an event; null when it is not there. */
export const numberOf = (event: Event, name: string): number | null => {
  const value = field(event, name)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Whether an event says that something is so. */
export const isMarked = (event: Event, name: string): boolean => field(event, name) === true

/** A group of fields of an event; null when it is not there. */
export const groupOf = (event: Event, name: string): Readonly<Record<string, unknown>> | null => {
  const value = field(event, name)
  return isGroup(value) ? value : null
}

/** What a model call or a whole run used. */
export function usageOf(event: Event): Usage | null {
  const usage = groupOf(event, 'usage')
  if (usage === null) return null
  const { calls, inputTokens, outputTokens, costUsd } = usage
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return null
  return {
    calls: typeof calls === 'number' ? calls : 1,
    inputTokens,
    outputTokens,
    costUsd: typeof costUsd === 'number' ? costUsd : null,
  }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
