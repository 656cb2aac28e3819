import { ScenarioId } from '../models/ids.ts'
import { nestingFields, stepsIn } from './expansion.ts'
import type { Step } from './steps/step.ts'

/**
 * The scenarios that steps name as they are written, nested ones included. What an expression will give is not known
 * before it runs.
 *
 * @returns each once, lower-case, in the order of the steps.
 */
export function scenarioIdsOf(steps: readonly Step[]): ScenarioId[] {
  const found = steps.flatMap((step): ScenarioId[] => {
    const nested = nestingFields(step).flatMap(({ name }) => scenarioIdsOf(stepsIn(step, name)))
    return step.type === 'runDebate' ? [...idIn(step.request), ...nested] : nested
  })
  return [...new Set(found)]
}

function idIn(request: unknown): ScenarioId[] {
  if (typeof request !== 'object' || request === null || !('scenarioId' in request)) return []
  const { scenarioId } = request
  const parsed = ScenarioId.safeParse(typeof scenarioId === 'string' ? scenarioId.toLowerCase() : scenarioId)
  return parsed.success ? [parsed.data] : []
}
