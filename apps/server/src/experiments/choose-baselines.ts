import type { FieldFault } from '@workbench/core/errors'
import type { ExperimentRequest } from '@workbench/core/models/experiment'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { ServerDeps } from '../deps.ts'
import { runsOfScenarios } from './runs-of-scenarios.ts'

interface Side {
  readonly name: string | null
  readonly runIds: readonly RunId[]
}

interface ChosenBaselines {
  readonly of: (id: ScenarioId) => Side
  readonly faults: readonly FieldFault[]
}

const none: Side = { name: null, runIds: [] }
const mostNames = 20

/**
 * What each scenario is held against: the runs that are named, its baseline of the name that is given, else its newest.
 * One without any is allowed: its runs say nothing yet, and can be made its first baseline.
 */
export async function chooseBaselines(
  { baseline, baselineRunIds }: ExperimentRequest,
  scenarios: readonly Scenario[],
  { baselines, experiments }: Pick<ServerDeps, 'baselines' | 'experiments'>,
): Promise<ChosenBaselines> {
  if (baselineRunIds !== undefined) {
    const { byScenario, faults } = await runsOfScenarios(
      'baselineRunIds',
      baselineRunIds,
      scenarios,
      experiments,
    )
    return { of: (id) => ({ name: null, runIds: byScenario.get(id) ?? [] }), faults }
  }
  const sides = new Map<ScenarioId, Side>()
  const faults: FieldFault[] = []
  for (const { id, name } of scenarios) {
    const found = await (baseline === undefined ? baselines.newest(id) : baselines.find(id, baseline))
    if (found !== null) sides.set(id, found)
    else if (baseline !== undefined) {
      const { items } = await baselines.list(id, { limit: mostNames })
      faults.push({
        path: ['baseline'],
        message: `The scenario "${name}" has no baseline of this name. ${thoseOf(items)}`,
      })
    }
  }
  return { of: (id) => sides.get(id) ?? none, faults }
}

const thoseOf = (items: readonly { readonly name: string }[]): string =>
  items.length === 0
    ? 'It has none yet: pin one with POST /scenarios/:id/baselines.'
    : `It has ${items.map(({ name }) => `"${name}"`).join(', ')}.`
