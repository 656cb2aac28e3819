import { randomInt } from 'node:crypto'
import { personaIdsOf, resolveDebate } from '@workbench/core/debate/resolve-debate'
import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { DebateInput } from '@workbench/core/models/debate'
import type { DebateRequest } from '@workbench/core/models/debate-request'
import type { ScenarioId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { ServerDeps } from '../deps.ts'
import { inlineLimitsFaults } from './inline-limits-faults.ts'

export interface PreparedDebate {
  readonly input: DebateInput
  readonly scenario: Scenario | null
}

/**
 * Looks up what the request refers to and freezes it into what a run works on.
 *
 * @throws InvalidInputError
 */
export async function prepareDebate(
  request: DebateRequest,
  { scenarios, personas, catalog }: Pick<ServerDeps, 'scenarios' | 'personas' | 'catalog'>,
): Promise<PreparedDebate> {
  const faults = inlineLimitsFaults(request)
  if (faults.length > 0) throw new InvalidInputError(faults)
  const scenario = 'scenarioId' in request ? await scenarioOrNull(scenarios, request.scenarioId) : null
  const ids = personaIdsOf(request, scenario)
  const found = ids.length === 0 ? [] : await personas.getMany(ids)
  const input = resolveDebate(request, {
    scenario,
    personas: new Map(found.map((persona) => [persona.id, persona])),
    defaultModel: catalog.defaultModel,
    problemWithModel: (model) => catalog.problemWith(model),
    priceOf: (model) => catalog.priceOf(model),
    seed: randomInt(2 ** 31),
  })
  return { input, scenario }
}

/** A missing scenario is a fault of the request, not of its address. */
async function scenarioOrNull(scenarios: ServerDeps['scenarios'], id: ScenarioId): Promise<Scenario | null> {
  try {
    return await scenarios.get(id)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
