import { NotFoundError } from '@workbench/core/errors'
import type { RunId } from '@workbench/core/models/ids'
import type { ScoredRun } from '@workbench/core/models/score'
import type { ServerDeps } from '../deps.ts'

const mostPeers = 20

/**
 * What a run's figures are shown among: completed runs of its scenario that ended before it.
 *
 * @throws NotFoundError
 */
export async function earlierScores(
  id: RunId,
  { experiments, scores }: Pick<ServerDeps, 'experiments' | 'scores'>,
): Promise<readonly ScoredRun[]> {
  const [run] = await experiments.runs([id])
  if (run === undefined) throw new NotFoundError('run', id)
  if (run.scenarioId === null) return []
  return scores.recent({ scenarioId: run.scenarioId, limit: mostPeers, before: id, completedOnly: true })
}
