import { ConflictError, NotFoundError } from '@workbench/core/errors'
import { isInterrupted } from '@workbench/core/evaluation/experiment/hard-gates'
import { problemWithExtending, problemWithReopening } from '@workbench/core/evaluation/experiment-states'
import type { Correlation } from '@workbench/core/events/correlation'
import type { ExperimentId, Outcome } from '@workbench/core/models/experiment'
import type { RunId } from '@workbench/core/models/ids'
import { hasEnded } from '@workbench/core/models/run'
import type { ExperimentSide, StoredExperiment } from '@workbench/core/ports/experiment-repository'
import type { IdempotencyKey, NewRun } from '@workbench/core/ports/run-repository'
import { metrics } from '@workbench/platform/metrics/definitions'
import type { ServerDeps } from '../deps.ts'
import { candidateRuns } from './candidate-runs.ts'
import { unjudged } from './settle-experiment.ts'

type SteerDeps = Pick<ServerDeps, 'experiments' | 'runs' | 'clock' | 'totals' | 'newId'>

/**
 * Ends an experiment without a verdict, and with it the runs it has started. Asked again it stops what the first time
 * left going, should the server have died between.
 *
 * @throws ConflictError when it has ended.
 */
export async function cancelExperiment(stored: StoredExperiment, deps: SteerDeps): Promise<void> {
  const { plan, result, candidates } = stored
  const open = plan.ownsRuns ? candidates.filter(({ status }) => !hasEnded(status)) : []
  if (result !== null && (result.status !== 'cancelled' || open.length === 0)) {
    throw new ConflictError(`This experiment has ended: ${result.verdict ?? result.status}.`)
  }
  // First, so that nobody takes the runs that end now for a candidate that could not be run.
  if (result === null) {
    const finishedAt = new Date(deps.clock.now()).toISOString()
    const reasons = ['It was cancelled before it could be judged.']
    await deps.experiments.finish(
      plan.id,
      { ...unjudged, status: 'cancelled', reasons, finishedAt },
      plan.look,
    )
  }
  await each(open, async ({ runId }) => {
    const { kind, status } = await deps.runs.cancel(runId)
    // A running one is counted by its worker, once it has stopped.
    if (status === 'cancelled') deps.totals.count(metrics.runsEnded, { kind, status })
  })
}

/**
 * Goes on with an experiment that failed or was cancelled: its runs that were interrupted are queued again and continue
 * from their last finished step; those that failed by their own doing stay as they are. One that goes on already goes on.
 *
 * @throws ConflictError when it was judged, and while its cancelled runs are being stopped.
 */
export async function resumeExperiment(
  { plan, result, candidates }: StoredExperiment,
  key: IdempotencyKey | undefined,
  deps: SteerDeps,
): Promise<void> {
  const problem = problemWithReopening({ status: result?.status ?? null })
  if (problem !== null) throw problem
  if (result?.status === 'cancelled' && candidates.some(({ status }) => status === 'running')) {
    throw new ConflictError('Runs of this experiment are still being stopped.', {
      hint: 'Try again in a moment.',
    })
  }
  // First, so that nobody who looks meanwhile finds an experiment that has failed once more.
  if (plan.ownsRuns) {
    await each(candidates.filter(isInterrupted), ({ runId }) => deps.runs.retry(runId, 'RUN_DEBATE'))
  }
  // Also where there is nothing to open: the key has to stand for this answer later on.
  if (result !== null || key !== undefined) await deps.experiments.reopen(plan.id, key)
}

const undecided: ReadonlySet<Outcome> = new Set(['insufficient', 'suspect', 'inconclusive'])

/**
 * The second look: as many runs again, of the same snapshot, so that a scenario that was changed meanwhile changes nothing
 * here.
 *
 * @throws ConflictError unless it was meant to be looked at twice, has been judged once, and is undecided.
 */
export async function extendExperiment(
  { plan, result }: StoredExperiment,
  { correlation, key }: { readonly correlation: Correlation; readonly key: IdempotencyKey | undefined },
  deps: SteerDeps,
): Promise<void> {
  const problem = problemWithExtending({ ...plan, status: result?.status ?? null })
  if (problem !== null) throw problem
  const verdict = result?.verdict ?? null
  if (verdict === null || !undecided.has(verdict)) {
    throw new ConflictError(`More runs decide nothing here: ${verdict ?? 'not comparable'}.`)
  }
  const runs: NewRun[] = []
  const sides: ExperimentSide[] = []
  const count = plan.sides.reduce((sum, { candidateRunIds }) => sum + candidateRunIds.length, 0)
  for (const side of plan.sides) {
    const more = await moreRunsOf(side, plan.id, count + runs.length, correlation, deps)
    runs.push(...more)
    sides.push({ ...side, candidateRunIds: [...side.candidateRunIds, ...more.map(({ id }) => id)] })
  }
  await deps.experiments.extend(plan.id, sides, runs, key)
}

async function moreRunsOf(
  { candidateRunIds, scenarioName: title }: ExperimentSide,
  id: ExperimentId,
  from: number,
  correlation: Correlation,
  { experiments, newId }: SteerDeps,
): Promise<readonly NewRun[]> {
  const [first] = candidateRunIds
  const [run] = first === undefined ? [] : await experiments.runs([first])
  if (!run?.input) throw new NotFoundError('run', first ?? '')
  const runs = candidateRunIds.length
  return candidateRuns({ ...{ id, title, runs, from, correlation, newId }, input: run.input })
}

const atOnce = 8

/** For many runs, a few at a time; one whose state has changed meanwhile needs nothing more. */
async function each<Item extends { readonly runId: RunId }>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce) {
    await Promise.all(
      items.slice(at, at + atOnce).map(async (item) => {
        try {
          await act(item)
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error
        }
      }),
    )
  }
}
