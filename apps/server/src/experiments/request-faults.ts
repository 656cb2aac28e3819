import type { FieldFault } from '@workbench/core/errors'
import type { ExperimentRequest } from '@workbench/core/models/experiment'
import type { ScenarioId } from '@workbench/core/models/ids'

/** Of one experiment, all scenarios together: more is read and judged at once than a page can show. */
export const mostRuns = 1000

/** What of a request goes together and what does not, before anything is looked up. */
export function requestFaults(request: ExperimentRequest): readonly FieldFault[] {
  const { scenarioId, scenarioIds, baseline, baselineRunIds, runs, candidateRunIds } = request
  const faults: FieldFault[] = []
  const add = (field: keyof ExperimentRequest, message: string) => faults.push({ path: [field], message })

  if (scenarioId === undefined && scenarioIds === undefined) {
    add('scenarioId', 'Required: a scenario, or several in scenarioIds.')
  }
  if (scenarioId !== undefined && scenarioIds !== undefined) {
    add('scenarioIds', 'Either scenarioId or scenarioIds, not both.')
  }
  if (baseline !== undefined && baselineRunIds !== undefined) {
    add('baselineRunIds', 'Either baseline or baselineRunIds, not both.')
  }
  if (runs === undefined && candidateRunIds === undefined) {
    add('runs', 'Required: how often each scenario is run, or runs that are there in candidateRunIds.')
  }
  if (runs !== undefined && candidateRunIds !== undefined) {
    add('candidateRunIds', 'Either runs or candidateRunIds, not both.')
  }
  const scenarios = scenariosOf(request)
  if (runs !== undefined && runs * scenarios.length > mostRuns) {
    add('runs', `Expected at most ${mostRuns} runs in all; ${scenarios.length} scenarios take ${runs} each.`)
  }
  if (candidateRunIds !== undefined && Object.keys(request.overrides ?? {}).length > 0) {
    add('overrides', 'Only new runs can be given other settings: leave it out, or name `runs` instead.')
  }
  if (candidateRunIds !== undefined && request.looks === 2) {
    add('looks', 'Only new runs can be looked at twice: leave it out, or name `runs` instead.')
  }
  return [
    ...faults,
    ...twice('scenarioIds', scenarioIds),
    ...twice('baselineRunIds', baselineRunIds),
    ...twice('candidateRunIds', candidateRunIds),
  ]
}

export const scenariosOf = ({ scenarioId, scenarioIds }: ExperimentRequest): readonly ScenarioId[] =>
  scenarioIds ?? (scenarioId === undefined ? [] : [scenarioId])

function twice(field: keyof ExperimentRequest, ids: readonly string[] = []): readonly FieldFault[] {
  const known = new Set<string>()
  return ids.flatMap((id, place) => {
    if (known.has(id)) return [{ path: [field, place], message: 'It is in the list already.' }]
    known.add(id)
    return []
  })
}
