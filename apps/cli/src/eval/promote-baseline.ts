import type { Experiment } from '@workbench/client/models'
import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName, NameError } from '../debate/find-by-name.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknown } from '../or-unknown.ts'
import { findRun } from '../runs/find-run.ts'
import { UsageError } from '../usage-error.ts'
import { findExperiment } from './find-experiment.ts'

/** Which runs are accepted; one of them is given. */
export interface AcceptedRuns {
  readonly runs?: readonly string[] | undefined
  /** So many completed runs, from the newest. */
  readonly last?: number | undefined
  /** Its candidate runs of the scenario. */
  readonly experiment?: string | undefined
}

interface PromoteOptions extends AcceptedRuns {
  readonly name: string
  readonly note: string
  readonly json: boolean
}

/** As many scores as a server gives at a time. */
export const mostLast = 200

/** Pins accepted runs of a scenario under a name, for ever. */
export async function promoteBaseline(
  scenario: string,
  { name, note, json, ...accepted }: PromoteOptions,
  context: CommandContext,
): Promise<number> {
  const { client, terminal } = context
  if (Object.values(accepted).filter((one) => one !== undefined).length !== 1) {
    throw new UsageError('Which runs are accepted?', {
      hint: 'Say so with one of --runs, --last and --experiment.',
    })
  }
  const { id } = await findByName('scenario', scenario, client.scenarios)
  const runIds = [...new Set(await acceptedRuns(id, accepted, context))]
  const baseline = await client.scenarios.pinBaseline(id, { name, note, runIds })
  terminal.write(
    json
      ? `${printableJson(baseline)}\n`
      : `${printable(baseline.name)}: ${runIds.length} ${runIds.length === 1 ? 'run' : 'runs'} pinned\n`,
  )
  return exitCodes.done
}

async function acceptedRuns(
  scenarioId: string,
  { runs, last, experiment }: AcceptedRuns,
  { client }: CommandContext,
): Promise<readonly string[]> {
  if (runs !== undefined) return Promise.all(runs.map((run) => findRun(run, client)))
  if (experiment !== undefined) {
    const id = await findExperiment(experiment, client)
    const found = client.experiments.get(id)
    return candidatesOf(
      scenarioId,
      await orUnknown(found, { what: 'experiment', name: experiment, list: 'eval list' }),
    )
  }
  const { items } = await client.scenarios.scores(scenarioId, { limit: mostLast })
  const completed = items.filter(({ status }) => status === 'completed').map(({ runId }) => runId)
  const wanted = last ?? 0
  if (completed.length < wanted) {
    throw new WantedRunsError(
      `Among its last ${mostLast} runs there are ${completed.length} that are completed, no forks, and of the scenario as it is.`,
      { hint: 'Run it more often first, or pin fewer.' },
    )
  }
  return completed.slice(0, wanted)
}

/** Fewer runs than are to be pinned. */
class WantedRunsError extends WorkbenchError {
  readonly code = 'too_few_runs'
}

function candidatesOf(scenarioId: string, { id, scenarios }: Experiment): readonly string[] {
  const own = scenarios.find((one) => one.scenarioId === scenarioId)
  if (own === undefined) throw new NameError(`The experiment ${id} is not about this scenario.`)
  return own.candidateRunIds
}
