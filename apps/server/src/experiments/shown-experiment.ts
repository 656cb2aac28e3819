import { alphaOf } from '@workbench/core/evaluation/experiment/alpha-of'
import type { Experiment, ScenarioVerdict } from '@workbench/core/models/experiment'
import { hasEnded } from '@workbench/core/models/run'
import { addUsage, noUsage } from '@workbench/core/models/usage'
import type { ExperimentSide, StoredExperiment } from '@workbench/core/ports/experiment-repository'

/** An experiment as the outside sees it: what was planned, how far its runs are, and how it ended. */
export function shownExperiment({ plan, result, candidates }: StoredExperiment): Experiment {
  // What runs cost that were there before is no cost of the experiment.
  const paid = plan.ownsRuns ? candidates : []
  return {
    id: plan.id,
    name: plan.name,
    status: result?.status ?? 'running',
    scenarioIds: plan.sides.map(({ scenarioId }) => scenarioId),
    baselineRunIds: plan.sides.flatMap(({ baselineRunIds }) => baselineRunIds),
    candidateRunIds: plan.sides.flatMap(({ candidateRunIds }) => candidateRunIds),
    overrides: { ...plan.overrides },
    verdict: result?.verdict ?? null,
    comparable: result?.comparable ?? true,
    reasons: result?.reasons ?? [],
    metrics: result?.metrics ?? [],
    scenarios: result !== null && result.scenarios.length > 0 ? result.scenarios : plan.sides.map(unjudged),
    alpha: alphaOf(plan.looks),
    looks: plan.looks,
    look: plan.look,
    scoreVersion: result?.scoreVersion ?? null,
    progress: {
      runs: candidates.length,
      ended: candidates.filter(({ status }) => hasEnded(status)).length,
      failed: candidates.filter(({ status }) => status === 'failed' || status === 'cancelled').length,
      judging: candidates.filter(({ isBeingJudged }) => isBeingJudged).length,
    },
    usage: paid.map(({ usage }) => usage).reduce(addUsage, noUsage),
    judgingUsage: paid.map(({ judgingUsage }) => judgingUsage).reduce(addUsage, noUsage),
    requestId: plan.requestId,
    createdAt: plan.createdAt,
    finishedAt: result?.finishedAt ?? null,
  }
}

const unjudged = (side: ExperimentSide): ScenarioVerdict => ({
  ...side,
  baselineRunIds: [...side.baselineRunIds],
  candidateRunIds: [...side.candidateRunIds],
  verdict: null,
  comparable: true,
  reasons: [],
  changes: [],
  metrics: [],
})
