import type { Clock } from '@workbench/core/ports/clock'
import type { Expressions } from '@workbench/core/ports/expressions'
import type { RunFollowUps } from '@workbench/core/ports/run-follow-ups'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { WorkflowRepository } from '@workbench/core/ports/workflow-repository'
import { type RunsAfterDeps, runsAfter } from '@workbench/core/workflow/runs-after'
import type { Logger } from '@workbench/platform/logger'
import { startCron } from './cron-loop.ts'
import { createFollowUpLoop } from './follow-up-loop.ts'
import { restingFilters } from './resting-filters.ts'

export interface AutomationDeps {
  readonly workflows: Pick<WorkflowRepository, 'fireDue' | 'listRunCompleted'>
  readonly followUps: RunFollowUps
  readonly runs: Pick<RunRepository, 'get'>
  readonly scoreOf: RunsAfterDeps['scoreOf']
  readonly expressions: Pick<Expressions, 'evaluate'>
  readonly clock: Clock
  readonly newId: <Id extends string>() => Id
  readonly newTraceId: () => string
  readonly logger: Logger
}

/** What starts runs without anybody asking. */
export interface Automation {
  /** A run may have ended. */
  wake(): void
  stop(): Promise<void>
}

/** Fires what is due and follows up on runs that end, until it is stopped. Any number of workers may do so. */
export function startAutomation(deps: AutomationDeps): Automation {
  const { workflows, followUps, runs, scoreOf, expressions, clock, newId, newTraceId, logger } = deps
  const onError = (error: unknown) =>
    logger.warn({ eventType: 'Error', error }, 'Could not start what is due; will try again')
  const filters = restingFilters(expressions, clock)
  const loop = createFollowUpLoop({
    followUps,
    workflows,
    runs,
    runsAfter: (ended, run, candidates) =>
      runsAfter(ended, run, candidates, {
        expressions: filters,
        newId,
        scoreOf,
        onFault: (workflow, { id: runId }, message) =>
          logger.warn(
            { eventType: 'WorkflowNotStarted', workflowId: workflow.id, runId },
            `"${workflow.name}" was not started by the end of a run: ${message}`,
          ),
      }),
    onError,
  })
  const stopCron = startCron({
    ...{ workflows, clock, newId, newTraceId, onError },
    onFired: (fired) => logger.debug({ eventType: 'CronFired', runs: fired.length }, 'Started what was due'),
  })
  return {
    wake: loop.wake,
    async stop() {
      await Promise.all([stopCron(), loop.stop()])
    },
  }
}
