import { personaIdsOf } from '@workbench/core/debate/request/requested-settings'
import { resolveDebate } from '@workbench/core/debate/request/resolve-debate'
import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { InlineDebateRequest } from '@workbench/core/models/debate-request'
import type { ScenarioDraft } from '@workbench/core/models/scenario'
import type { ResolvedScenarioDraft } from '@workbench/core/ports/scenario-repository'
import { toolLimitsFaults } from '@workbench/core/tools/tool-limits-faults'
import type { ServerDeps } from '../deps.ts'

/**
 * A scenario is sound when a debate could be made of it, so that is how it is checked, and where its rounds come
 * from. Whether its models can be called is not asked: keys come and go, and a run asks again.
 *
 * @throws InvalidInputError
 */
export async function resolveScenarioDraft(
  draft: ScenarioDraft,
  { personas, catalog }: Pick<ServerDeps, 'personas' | 'catalog'>,
): Promise<ResolvedScenarioDraft> {
  const { name, ...settings } = draft
  const request = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as unknown as InlineDebateRequest
  const found = await personas.getMany(personaIdsOf(request, null))
  const byId = new Map(found.map((persona) => [persona.id, persona]))

  const missing: FieldFault[] = (['moderatorId', 'judgeId'] as const).flatMap((field) => {
    const id = draft[field]
    if (id === null || byId.has(id)) return []
    return [{ path: [field], message: `There is no persona with the id "${id}".` }]
  })
  const faults = [...missing, ...toolLimitsFaults(draft.toolLimits)]
  if (faults.length > 0) throw new InvalidInputError(faults)

  const { rounds } = resolveDebate(request, {
    scenario: null,
    personas: byId,
    defaultModel: catalog.defaultModel,
    problemWithModel: () => null,
    priceOf: (model) => catalog.priceOf(model),
    // Which window it needs is asked by the run, as its models are then.
    contextOf: () => null,
    seed: 0,
  })
  return { ...draft, rounds }
}
