import type { ScenarioDraft } from '@workbench/core/models/scenario'
import type { Clock } from '@workbench/core/ports/clock'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { ResolvedScenarioDraft, ScenarioRepository } from '@workbench/core/ports/scenario-repository'
import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { Found, InFile } from '../found/found.ts'
import type { ImportNote } from '../found/import-result.ts'

export interface ImportDependencies {
  readonly personas: PersonaRepository
  readonly scenarios: ScenarioRepository
  readonly runs: RunRepository
  readonly tools: Pick<ToolRepository, 'find' | 'create'>
  /** Fills in the defaults of the scenario's format. @throws InvalidInputError when the format refuses it. */
  readonly resolveScenario: (draft: ScenarioDraft) => Promise<ResolvedScenarioDraft>
  /** `provider:model` that the seats of an imported transcript speak with when it is forked. */
  readonly defaultModel: string
  readonly newId: <Id extends string>() => Id
  readonly clock: Clock
}

export const noteOf = (found: InFile<Found>, item: string | null, reason: string): ImportNote => ({
  name: found.file,
  place: found.place,
  item,
  reason: found.place === '' ? reason : `${found.place}: ${reason}`,
})
