import type { FieldFault } from '@workbench/core/errors'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { ExperimentRepository, ExperimentRun } from '@workbench/core/ports/experiment-repository'

interface Sorted {
  readonly byScenario: ReadonlyMap<ScenarioId, readonly RunId[]>
  readonly faults: readonly FieldFault[]
}

/**
 * Runs that somebody names, by the scenario that they are runs of.
 *
 * @param field - Where they stand in the request. Those of a baseline have to be completed; a candidate that failed is
 *   something to be judged, and one that goes on is waited for.
 */
export async function runsOfScenarios(
  field: 'baselineRunIds' | 'candidateRunIds',
  runIds: readonly RunId[],
  scenarios: readonly Scenario[],
  experiments: Pick<ExperimentRepository, 'runs'>,
): Promise<Sorted> {
  const found = await inBatches(runIds, (ids) => experiments.runs(ids))
  const byId = new Map(found.map((run) => [run.runId, run]))
  const wanted = new Set(scenarios.map(({ id }) => id))
  const byScenario = new Map<ScenarioId, RunId[]>()
  const faults: FieldFault[] = []
  for (const [place, id] of runIds.entries()) {
    const run = byId.get(id)
    const fault = faultOf(run, field === 'baselineRunIds', wanted)
    if (fault !== null) faults.push({ path: [field, place], message: fault })
    else if (run?.scenarioId) byScenario.set(run.scenarioId, [...(byScenario.get(run.scenarioId) ?? []), id])
  }
  return { byScenario, faults }
}

function faultOf(
  run: Known | undefined,
  hasToBeCompleted: boolean,
  wanted: ReadonlySet<ScenarioId>,
): string | null {
  if (run === undefined) return 'There is no run with this id.'
  if (run.kind !== 'debate') return 'Only debates can be compared.'
  if (run.scenarioId === null || !wanted.has(run.scenarioId)) {
    return wanted.size === 1 ? 'It is no run of this scenario.' : 'It is no run of these scenarios.'
  }
  if (run.isFork) return 'It is a fork, which shares turns with another run.'
  return hasToBeCompleted && run.status !== 'completed' ? `It is ${run.status}, not completed.` : null
}

type Known = Omit<ExperimentRun, 'input'>

/** Inputs can be large, and here none is kept. */
async function inBatches(
  runIds: readonly RunId[],
  read: (ids: readonly RunId[]) => Promise<readonly ExperimentRun[]>,
): Promise<readonly Known[]> {
  const found: Known[] = []
  for (let at = 0; at < runIds.length; at += 50) {
    const runs = await read(runIds.slice(at, at + 50))
    found.push(...runs.map(({ input, ...run }) => run))
  }
  return found
}
