import type { JsonObject } from '../workflow-shapes.ts'

/** How a step says which debate it starts. */
export type DebateChoice = 'scenario' | 'inline'

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const debateChoice = (request: unknown): DebateChoice =>
  request === undefined || (isObject(request) && 'scenarioId' in request) ? 'scenario' : 'inline'

/** What a debate that is written here begins with. */
export const inlineExample: JsonObject = {
  topic: '{{ trigger.body.topic }}',
  format: 'panel',
  participants: [
    { name: 'Optimist', instructions: 'Argue for what could go well.' },
    { name: 'Sceptic', instructions: 'Argue for what could go wrong.' },
  ],
  rounds: 2,
}

/** A request for a saved scenario; overrides are left out while there are none. */
export function withScenario(request: unknown, changes: { scenarioId?: string; overrides?: unknown }) {
  const { scenarioId, overrides, ...others } = {
    ...(isObject(request) ? request : {}),
    ...changes,
  } as JsonObject
  return { ...others, scenarioId: scenarioId ?? '', ...(overrides !== undefined && { overrides }) }
}
