import { ConflictError } from '@workbench/core/errors'
import { evidenceOf } from '@workbench/core/evaluation/evidence-of'
import { judgedScores, judgingUsage } from '@workbench/core/evaluation/judging/judged-scores'
import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { RunId } from '@workbench/core/models/ids'
import { hasEnded } from '@workbench/core/models/run'
import type { Score } from '@workbench/core/models/score'
import type { ServerDeps } from '../deps.ts'

type ScoreDeps = Pick<ServerDeps, 'runs' | 'scores' | 'clock'>

/**
 * What was stored with the run's end; for one that ended before scores were kept it is computed here and not stored, which
 * is the worker's in the background.
 *
 * @throws NotFoundError
 * @throws ConflictError until the run has ended.
 */
export async function scoreOf(id: RunId, deps: ScoreDeps): Promise<Score> {
  const [run, stored, judgements] = await Promise.all([
    deps.runs.get(id),
    deps.scores.get(id),
    deps.scores.judgements([id]),
  ])
  if (!hasEnded(run.status)) {
    throw new ConflictError(`This run is ${run.status}: there is a score once it has ended.`)
  }
  const measured = measuredRun(run)
  const score = stored ?? { runId: id, ...scoreRun(measured, new Date(deps.clock.now()).toISOString()) }
  return {
    ...score,
    evidence: evidenceOf(measured),
    judged: [...judgedScores(run, judgements)],
    judgingUsage: judgingUsage(judgements),
  }
}
