import { InvalidInputError, NotFoundError } from '../errors.ts'
import type { DebateInput } from '../models/debate.ts'
import type { DebateRequest } from '../models/debate-request.ts'
import type { ScenarioId } from '../models/ids.ts'
import type { Scenario } from '../models/scenario.ts'
import type { ModelCatalog } from '../ports/language-model.ts'
import type { PersonaRepository } from '../ports/persona-repository.ts'
import type { ScenarioRepository } from '../ports/scenario-repository.ts'
import { inlineLimitsFaults } from './request/inline-limits-faults.ts'
import { personaIdsOf } from './request/requested-settings.ts'
import { resolveDebate } from './request/resolve-debate.ts'
import { titleOf } from './request/title-of.ts'

export interface PrepareDebateDeps {
  readonly scenarios: Pick<ScenarioRepository, 'get'>
  readonly personas: Pick<PersonaRepository, 'getMany'>
  readonly catalog: Pick<ModelCatalog, 'defaultModel' | 'problemWith' | 'priceOf' | 'contextOf'>
  /** For a request that names none: an integer from 0 up to, not including, 2³¹. */
  readonly seed: number
}

export interface PreparedDebate {
  readonly input: DebateInput
  /** What lists of runs show. */
  readonly title: string
}

/**
 * Looks up what the request refers to and freezes it into what a run works on.
 *
 * @throws InvalidInputError
 */
export async function prepareDebate(
  request: DebateRequest,
  { scenarios, personas, catalog, seed }: PrepareDebateDeps,
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
    contextOf: (model) => catalog.contextOf(model),
    seed,
  })
  const title = 'title' in request ? request.title : scenario?.name
  return { input, title: title ?? titleOf(input.topic) }
}

/** A missing scenario is a fault of the request, not of its address. */
async function scenarioOrNull(
  scenarios: PrepareDebateDeps['scenarios'],
  id: ScenarioId,
): Promise<Scenario | null> {
  try {
    return await scenarios.get(id)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
