import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { ServerDeps } from '../deps.ts'

/** Transcripts that are read for one request, one after another: about a second of work. */
const mostRescored = 50
/** Runs that can not be scored are passed by; so many of them, and the request has done enough. */
const mostTried = 200
export const mostCounted = 1000

export interface Rescored {
  readonly rescored: number
  /** Counted up to 1000. */
  readonly left: number
}

/**
 * Computes a batch of scores anew that are missing or of older metrics, from the transcripts, oldest run first. One that can
 * not be scored stands in nobody's way.
 */
export async function rescoreRuns(
  scenarioId: ScenarioId | undefined,
  {
    scores,
    runs,
    clock,
    onFault,
  }: Pick<ServerDeps, 'scores' | 'runs' | 'clock'> & {
    readonly onFault: (runId: RunId, fault: unknown) => void
  },
): Promise<Rescored> {
  let rescored = 0
  let after: RunId | null = null
  for (let tried = 0; tried < mostTried && rescored < mostRescored; ) {
    const ids: readonly RunId[] = await scores.outdated(
      scoreVersion,
      mostRescored - rescored,
      after,
      scenarioId,
    )
    for (const id of ids) {
      try {
        const run = await runs.get(id)
        if (run.finishedAt === null) continue
        const score = scoreRun(measuredRun(run), new Date(clock.now()).toISOString())
        if (await scores.replace({ runId: id, ...score }, run.finishedAt)) rescored += 1
      } catch (fault) {
        onFault(id, fault)
      }
    }
    tried += ids.length
    after = ids.at(-1) ?? null
    if (after === null) break
  }
  const left = await scores.outdated(scoreVersion, mostCounted, null, scenarioId)
  return { rescored, left: left.length }
}
