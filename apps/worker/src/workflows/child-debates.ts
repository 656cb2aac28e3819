import { type PrepareDebateDeps, prepareDebate } from '@workbench/core/debate/prepare-debate'
import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { DebateInput } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { ToolLimits } from '@workbench/core/models/tool'
import type { ChildDebates } from '@workbench/core/ports/child-debates'
import type { RunRepository } from '@workbench/core/ports/run-repository'

export interface ChildDebatesDeps extends Omit<PrepareDebateDeps, 'seed'> {
  readonly runs: Pick<RunRepository, 'start' | 'get' | 'retry' | 'cancel'>
  /** An integer from 0 up to, not including, 2³¹. */
  readonly newSeed: () => number
}

/** Debates as runs of their own, which know who started them. */
export function createChildDebates({ runs, newSeed, ...lookups }: ChildDebatesDeps): ChildDebates {
  async function find(runId: RunId) {
    try {
      return await runs.get(runId)
    } catch (error) {
      if (error instanceof NotFoundError) return null
      throw error
    }
  }

  return {
    async start({ runId, parentRunId, depth, correlation, request, limits }) {
      const id = runId as RunId
      if ((await find(id)) !== null) return
      const { input: prepared, title } = await prepareDebate(request, { ...lookups, seed: newSeed() })
      const input = narrowed(prepared, limits)
      const { scenarioId } = input
      const trigger = { type: 'workflow', id: parentRunId }
      await runs.start(
        {
          ...{ id, kind: 'debate', title, scenarioId, workflowId: null, depth },
          ...{ parentRunId: parentRunId as RunId, trigger, correlation, input },
        },
        'RUN_DEBATE',
        // A frozen worker can wake up and start what the next attempt starts at the same moment.
        { scope: 'runDebate', key: runId, bodyHash: runId },
      )
    },
    async find(runId) {
      const run = await find(runId as RunId)
      if (run === null) return null
      const { status, output, error, finishedAt } = run
      return { status, output, error, finishedAt }
    },
    retry: (runId) => unlessConflict(runs.retry(runId as RunId, 'RUN_DEBATE')),
    cancel: (runId) => unlessConflict(runs.cancel(runId as RunId)),
  }
}

/** Somebody was faster: it is retried, or has ended, already. */
async function unlessConflict(change: Promise<unknown>): Promise<void> {
  try {
    await change
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
  }
}

/** What the workflow does not allow, nobody in its debates may do. */
function narrowed(input: DebateInput, limits: readonly ToolLimits[]): DebateInput {
  const own = limits.filter((limit) => Object.keys(limit).length > 0)
  if (own.length === 0) return input
  return {
    ...input,
    participants: input.participants.map((seat) => ({
      ...seat,
      toolLimits: [...(seat.toolLimits ?? []), ...own],
    })),
  }
}
