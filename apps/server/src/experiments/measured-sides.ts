import type { MeasuredSide, SideToJudge } from '@workbench/core/evaluation/experiment/measured-side'
import { judgedScores } from '@workbench/core/evaluation/judging/judged-scores'
import type { RunId } from '@workbench/core/models/ids'
import type { Judgement, ScoredRun } from '@workbench/core/models/score'
import type { ExperimentRun, ExperimentSide } from '@workbench/core/ports/experiment-repository'
import type { ServerDeps } from '../deps.ts'
import { freshScores } from './fresh-scores.ts'
import { runsRead } from './runs-read.ts'

/**
 * Everything that the judge of experiments reads, without a transcript.
 *
 * @returns null when some of it is not there yet: scores that are still computed anew, a run that was retried meanwhile.
 */
export async function measuredSides(
  sides: readonly ExperimentSide[],
  deps: Pick<ServerDeps, 'scores' | 'runs' | 'clock' | 'experiments'>,
): Promise<readonly SideToJudge[] | null> {
  const ids = sides.flatMap(({ baselineRunIds, candidateRunIds }) => [...baselineRunIds, ...candidateRunIds])
  const scores = await freshScores(ids, deps)
  if (scores === null) return null
  const runs = await runsRead(ids, deps.experiments)
  const asked = runs.filter(({ input }) => input?.judging !== undefined).map(({ runId }) => runId)
  const judgements = Map.groupBy(
    asked.length === 0 ? [] : await deps.scores.judgements(asked),
    ({ runId }) => runId,
  )
  const measured = new Map<RunId, MeasuredSide>()
  for (const run of runs) {
    const score = scores.get(run.runId)
    if (score !== undefined)
      measured.set(run.runId, measuredSide(run, score, judgements.get(run.runId) ?? []))
  }
  if (ids.some((id) => !measured.has(id))) return null
  const sideOf = (runIds: readonly RunId[]) => runIds.flatMap((id) => measured.get(id) ?? [])
  return sides.map(({ scenarioId, scenarioName, baselineName, baselineRunIds, candidateRunIds }) => ({
    ...{ scenarioId, scenarioName, baselineName },
    baseline: sideOf(baselineRunIds),
    candidate: sideOf(candidateRunIds),
  }))
}

function measuredSide(
  { runId, kind, status, errorCode, attempt, input, simulated }: ExperimentRun,
  { version, metrics }: ScoredRun,
  judgements: readonly Judgement[],
): MeasuredSide {
  const judged = judgedScores({ kind, status, trigger: { type: 'experiment', id: null }, input }, judgements)
  return {
    ...{ runId, status, errorCode, attempt, input, simulated },
    scoreVersion: version,
    metrics,
    judged: Object.fromEntries(
      judged.map(({ metric, value, judge, promptVersion }) => [metric, { value, judge, promptVersion }]),
    ),
  }
}
