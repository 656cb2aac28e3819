import { isInterrupted } from '@workbench/core/evaluation/experiment/hard-gates'
import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import type { ExperimentId } from '@workbench/core/models/experiment'
import { hasEnded } from '@workbench/core/models/run'
import type { ExperimentResult, StoredExperiment } from '@workbench/core/ports/experiment-repository'
import type { ServerDeps } from '../deps.ts'
import { measuredSides } from './measured-sides.ts'

type SettleDeps = Pick<ServerDeps, 'experiments' | 'scores' | 'runs' | 'clock' | 'judgeExperiments'>

export interface ExperimentReader {
  /** The experiment as it is now, judged when there was nothing left to wait for. @throws NotFoundError */
  read(id: ExperimentId): Promise<StoredExperiment>
}

/**
 * An experiment has no process of its own: whoever looks at it when its runs have ended has it judged, and what is judged
 * then stays. Several looks at a time share one verdict, within this process because they wait for the same one, else
 * because the first to be stored stays.
 */
export function createExperimentReader(deps: SettleDeps): ExperimentReader {
  const underWay = new Map<ExperimentId, Promise<StoredExperiment>>()

  async function settled(id: ExperimentId): Promise<StoredExperiment> {
    const stored = await deps.experiments.get(id)
    if (!isDue(stored)) return stored
    const result = await resultOf(stored, deps)
    if (result === null) return stored
    await deps.experiments.finish(id, result, stored.plan.look)
    return deps.experiments.get(id)
  }

  return {
    read(id) {
      const first = underWay.get(id)
      if (first !== undefined) return first
      const reading = settled(id).finally(() => underWay.delete(id))
      underWay.set(id, reading)
      return reading
    },
  }
}

/** Everything it waits for has come. */
const isDue = ({ result, candidates }: StoredExperiment): boolean =>
  result === null && candidates.every(({ status, isBeingJudged }) => hasEnded(status) && !isBeingJudged)

async function resultOf(
  { plan, candidates }: StoredExperiment,
  deps: SettleDeps,
): Promise<ExperimentResult | null> {
  const finishedAt = new Date(deps.clock.now()).toISOString()
  const interrupted = candidates.filter(isInterrupted)
  if (interrupted.length > 0) {
    const reasons = interruptionReasons(interrupted)
    return { ...unjudged, status: 'failed', reasons, finishedAt }
  }
  const sides = await measuredSides(plan.sides, deps)
  if (sides === null) return null
  const judged = await deps.judgeExperiments({ sides, look: plan.look, looks: plan.looks })
  return { ...judged, status: 'completed', scoreVersion, finishedAt }
}

/** How an experiment ends that nobody judges. */
export const unjudged: Omit<ExperimentResult, 'status' | 'reasons' | 'finishedAt'> = {
  verdict: null,
  comparable: true,
  metrics: [],
  scenarios: [],
  scoreVersion: null,
}

const mostNamed = 5

function interruptionReasons(runs: StoredExperiment['candidates']): string[] {
  const named = runs.slice(0, mostNamed).map(({ runId, status, errorCode }) => {
    const why = status === 'cancelled' ? 'was cancelled' : `failed (${errorCode ?? 'internal'})`
    return `The run ${runId} ${why}.`
  })
  const more = runs.length - named.length
  return [
    `${runs.length} of the candidate's runs did not come to an end of their own: nothing can be said of them. Resume the experiment once the cause is put right.`,
    ...named,
    ...(more > 0 ? [`And ${more} more.`] : []),
  ]
}
