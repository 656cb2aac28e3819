import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { Workflow } from '@workbench/core/models/workflow'
import type { EndedRun, RunFollowUps } from '@workbench/core/ports/run-follow-ups'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { WorkflowRepository } from '@workbench/core/ports/workflow-repository'
import { type FollowingRun, maxFollowers, withinFamily } from '@workbench/core/workflow/within-family'

/** Ends that nobody announced, e.g. while Postgres was away, are found by looking. */
const pollMs = 1_000
const mostAtOnce = 50
/** What fails so often would stand in the way of what comes after it. */
const mostFailures = 5

export interface FollowUpDeps {
  readonly followUps: RunFollowUps
  readonly workflows: Pick<WorkflowRepository, 'listRunCompleted'>
  readonly runs: Pick<RunRepository, 'get'>
  readonly runsAfter: (
    ended: EndedRun,
    run: Run,
    workflows: readonly Workflow[],
  ) => Promise<readonly FollowingRun[]>
  readonly onError: (error: unknown) => void
}

export interface FollowUpLoop {
  /** A run may have ended. */
  wake(): void
  /** Resolves when what is under way is through. */
  stop(): Promise<void>
}

/** Does what follows from the end of runs: wakes runs that wait for them, and starts workflows. */
export function createFollowUpLoop(deps: FollowUpDeps): FollowUpLoop {
  const failures = new Map<string, number>()
  let working: Promise<void> | null = null
  let isWanted = false
  let isStopped = false

  function wake(): void {
    isWanted = true
    if (working !== null || isStopped) return
    working = workOff()
      .catch(deps.onError)
      .finally(() => {
        working = null
      })
  }

  async function workOff(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false
      if ((await followUp(deps, failures)) === mostAtOnce) isWanted = true
    }
  }

  const poll = setInterval(wake, pollMs)
  return {
    wake,
    async stop() {
      isStopped = true
      clearInterval(poll)
      await working
    },
  }
}

/**
 * Follows up on the runs that have ended by now.
 *
 * @param failures - How often following up on a run failed; kept up to date.
 * @returns how many it is done with; at most as many as are looked at at once.
 */
export async function followUp(deps: FollowUpDeps, failures = new Map<string, number>()): Promise<number> {
  const { followUps, workflows, onError } = deps
  const pending = await followUps.pending(mostAtOnce)
  if (pending.length === 0) return 0
  const candidates = await workflows.listRunCompleted()
  let done = 0
  for (const ended of pending) {
    const { runId } = ended
    try {
      const hasFailed = (failures.get(runId) ?? 0) >= mostFailures
      await followUps.settle(runId, hasFailed ? [] : await runsAfterIt(ended, candidates, deps))
      failures.delete(runId)
      done += 1
    } catch (error) {
      // It stays pending, and the others do not wait for it.
      failures.set(runId, (failures.get(runId) ?? 0) + 1)
      onError(error)
    }
  }
  return done
}

async function runsAfterIt(
  ended: EndedRun,
  candidates: readonly Workflow[],
  { runs, runsAfter, followUps }: FollowUpDeps,
): Promise<readonly FollowingRun[]> {
  if (candidates.length === 0) return []
  const run = await runs.get(ended.runId as RunId)
  const next = run.kind === 'tool' ? [] : await runsAfter(ended, run, candidates)
  if (next.length === 0) return []
  // Room for all of them, and for the one that says that there is none, is what decides.
  return withinFamily(next, await followUps.followers(ended.runId, maxFollowers + 1))
}
