import type { ExperimentRequest } from '@workbench/client/models'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { overridesOf } from '../debate/override-values.ts'
import { startOnce } from '../start-once.ts'
import { UsageError } from '../usage-error.ts'
import { refuseMissingFolders } from './report-files.ts'
import { resumeEval } from './resume-eval.ts'
import { type GateOptions, seeToEnd } from './see-to-end.ts'

export interface EvalOptions extends GateOptions {
  /** Of each scenario. */
  readonly runs?: number | undefined
  /** Name; left out, the newest baseline of each scenario. */
  readonly baseline?: string | undefined
  readonly name?: string | undefined
  readonly override: readonly string[]
  readonly looks?: 1 | 2 | undefined
  /** The experiment to go on with, instead of a new one. */
  readonly resume?: string | undefined
}

/**
 * The gate: runs scenarios again and says whether they have got worse.
 *
 * @returns 0 equivalent or improved, 1 regressed, 2 undecided, 3 could not be run or compared, 130 interrupted.
 */
export async function runEval(
  scenarios: readonly string[],
  options: EvalOptions,
  context: CommandContext,
): Promise<number> {
  const { resume, runs } = options
  if (resume !== undefined) {
    refuseSettings(scenarios, options)
    return resumeEval(resume, options, context)
  }
  if (scenarios.length === 0) {
    throw new UsageError('There is nothing to evaluate.', {
      hint: 'Name a scenario, or an experiment with --resume. --help shows examples.',
    })
  }
  if (runs === undefined) {
    throw new UsageError('How often is it to be run?', {
      hint: 'Say so with --runs; a verdict takes 5 or more.',
    })
  }
  await refuseMissingFolders(options)
  const request = await requestOf(scenarios, { ...options, runs }, context)
  const { client } = context
  const { experimentId } = await startOnce(
    (once) => client.experiments.start(request, once),
    'eval list',
    context,
  )
  return seeToEnd(experimentId, options, context)
}

/** What is decided when an experiment is started can not be changed when it goes on. */
function refuseSettings(
  scenarios: readonly string[],
  { runs, baseline, name, override, looks }: EvalOptions,
): void {
  const given = [runs, baseline, name, looks].some((one) => one !== undefined)
  if (!given && scenarios.length === 0 && override.length === 0) return
  throw new UsageError('--resume goes on with an experiment as it was started.', {
    hint: 'Leave out the scenario, --runs, --baseline, --name, --override and --looks.',
  })
}

async function requestOf(
  wanted: readonly string[],
  { runs, baseline, name, override, looks }: EvalOptions & { readonly runs: number },
  { client }: CommandContext,
): Promise<ExperimentRequest> {
  const scenarios = await Promise.all(wanted.map((one) => findByName('scenario', one, client.scenarios)))
  const overrides = await overridesOf(override, scenarios)
  const [first] = scenarios
  return {
    ...(scenarios.length === 1 && first !== undefined
      ? { scenarioId: first.id }
      : { scenarioIds: scenarios.map(({ id }) => id) }),
    runs,
    ...(baseline !== undefined && { baseline }),
    ...(name !== undefined && { name }),
    ...(looks !== undefined && { looks }),
    ...(overrides !== undefined && { overrides }),
  }
}
