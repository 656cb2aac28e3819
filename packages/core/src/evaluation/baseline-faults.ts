import type { FieldFault } from '../errors.ts'
import type { RunId, ScenarioId } from '../models/ids.ts'
import type { RunStatus } from '../models/run.ts'

/** What is looked at of a run before it is pinned. */
export interface PinnableRun {
  readonly status: RunStatus
  readonly scenarioId: ScenarioId | null
  readonly isFork: boolean
}

/**
 * What stands against these runs as the baseline of a scenario: only whole, completed runs of it show how it behaves.
 *
 * @param find - undefined when there is no such run.
 */
export function baselineFaults(
  scenarioId: ScenarioId,
  runIds: readonly RunId[],
  find: (id: RunId) => PinnableRun | undefined,
): readonly FieldFault[] {
  return runIds.flatMap((id, index) => {
    const message =
      runIds.indexOf(id) < index ? 'Expected each run once' : problemWith(find(id), id, scenarioId)
    return message === null ? [] : [{ path: ['runIds', index], message }]
  })
}

function problemWith(run: PinnableRun | undefined, id: RunId, scenarioId: ScenarioId): string | null {
  if (run === undefined) return `There is no run with the id "${id}"`
  if (run.scenarioId !== scenarioId) return 'Expected a run of this scenario'
  if (run.isFork) return 'Expected no fork: it shares turns with another run'
  if (run.status !== 'completed') return `Expected a completed run; this one is ${run.status}`
  return null
}
