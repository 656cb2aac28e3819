import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { Workflow } from '@workbench/core/models/workflow'
import type { EndedRun, RunFollowUps } from '@workbench/core/ports/run-follow-ups'
import type { NewRun, RunRepository } from '@workbench/core/ports/run-repository'
import type { WorkflowRepository } from '@workbench/core/ports/workflow-repository'

/** Ends that nobody announced, e.g. while Postgres was away, are found by looking. */
const pollMs = 1_000
const mostAtOnce = 50

export interface FollowUpDeps {
  readonly followUps: RunFollowUps
  readonly workflows: Pick<WorkflowRepository, 'listRunCompleted'>
  readonly runs: Pick<RunRepository, 'get'>
  readonly runsAfter: (
    ended: EndedRun,
    run: Run,
    workflows: readonly Workflow[],
  ) => Promise<readonly NewRun[]>
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
      if ((await followUp(deps)) === mostAtOnce) isWanted = true
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
 * @returns how many there were; at most as many as are looked at at once.
 */
export async function followUp({
  followUps,
  workflows,
  runs,
  runsAfter,
  onError,
}: FollowUpDeps): Promise<number> {
  const pending = await followUps.pending(mostAtOnce)
  if (pending.length === 0) return 0
  const candidates = await workflows.listRunCompleted()
  for (const ended of pending) {
    try {
      const run = candidates.length === 0 ? null : await runs.get(ended.runId as RunId)
      const started = run === null || run.kind === 'tool' ? [] : await runsAfter(ended, run, candidates)
      await followUps.settle(ended.runId, started)
    } catch (error) {
      // It stays pending, and the others do not wait for it.
      onError(error)
    }
  }
  return pending.length
}
