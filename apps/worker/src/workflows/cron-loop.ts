import type { RunId } from '@workbench/core/models/ids'
import type { Clock } from '@workbench/core/ports/clock'
import type { NewRun, StartedRun } from '@workbench/core/ports/run-repository'
import type { DueWorkflow, WorkflowRepository } from '@workbench/core/ports/workflow-repository'
import { defaultInputs } from '@workbench/core/workflow/default-inputs'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'

/** A firing starts at most this much after its time, plus what starting takes. */
const lookEveryMs = 1_000

export interface CronDeps {
  readonly workflows: Pick<WorkflowRepository, 'fireDue'>
  readonly clock: Clock
  readonly newId: <Id extends string>() => Id
  /** 32 hex digits. */
  readonly newTraceId: () => string
  readonly onFired: (runs: readonly StartedRun[]) => void
  readonly onError: (error: unknown) => void
}

/**
 * Starts what is due, again and again; any number of workers may do so.
 *
 * @returns stops it; resolves when what is under way is through.
 */
export function startCron(deps: CronDeps): () => Promise<void> {
  const over = new AbortController()
  const looking = look(deps, over.signal)
  return async () => {
    over.abort()
    await looking
  }
}

async function look(deps: CronDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const started = await fireDue(deps)
      if (started.length > 0) deps.onFired(started)
    } catch (error) {
      deps.onError(error)
    }
    await deps.clock.sleep(lookEveryMs, signal).catch(() => {})
  }
}

/** Starts a run for each firing that is due now. */
export const fireDue = ({
  workflows,
  clock,
  newId,
  newTraceId,
}: Pick<CronDeps, 'workflows' | 'clock' | 'newId' | 'newTraceId'>): Promise<readonly StartedRun[]> =>
  workflows.fireDue(clock.now(), (due) => cronRun(due, newId, newTraceId))

function cronRun(
  { workflow, scheduledAtMs }: DueWorkflow,
  newId: CronDeps['newId'],
  newTraceId: () => string,
): NewRun {
  const scheduledAt = new Date(scheduledAtMs).toISOString()
  return newWorkflowRun({
    id: newId<RunId>(),
    workflow,
    trigger: { type: 'cron', scheduledAt },
    triggerId: scheduledAt,
    inputs: defaultInputs(workflow.inputs),
    // Nobody asked for it: a request of its own.
    correlation: { requestId: newId(), traceId: newTraceId() },
  })
}
