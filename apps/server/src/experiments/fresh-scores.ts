import { NotFoundError } from '@workbench/core/errors'
import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { RunId } from '@workbench/core/models/ids'
import { hasEnded, type Run } from '@workbench/core/models/run'
import type { ScoredRun } from '@workbench/core/models/score'
import type { ServerDeps } from '../deps.ts'

/** Transcripts that are read for one request, one after another: about a second of work. */
const mostRescored = 50

/**
 * Scores of runs, all by the metrics of today: those of before are computed anew from the transcripts, since figures of two
 * versions of a metric can not be held against each other.
 *
 * @returns null while there is more of that to do than one request should: the next one goes on. Runs that are gone, and
 *   those that have not ended, have no score.
 */
export async function freshScores(
  runIds: readonly RunId[],
  { scores, runs, clock }: Pick<ServerDeps, 'scores' | 'runs' | 'clock'>,
): Promise<ReadonlyMap<RunId, ScoredRun> | null> {
  const found = new Map((await scores.ofRuns(runIds)).map((score) => [score.runId, score]))
  const outdated = runIds.filter((id) => found.get(id)?.version !== scoreVersion)
  if (outdated.length === 0) return found

  for (const id of outdated.slice(0, mostRescored)) {
    const run = await runOrNull(runs, id)
    if (run === null || !hasEnded(run.status) || run.finishedAt === null) continue
    const score = scoreRun(measuredRun(run), new Date(clock.now()).toISOString())
    await scores.replace({ runId: id, ...score }, run.finishedAt)
  }
  if (outdated.length > mostRescored) return null
  return new Map((await scores.ofRuns(runIds)).map((score) => [score.runId, score]))
}

async function runOrNull(runs: ServerDeps['runs'], id: RunId): Promise<Run | null> {
  try {
    return await runs.get(id)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
