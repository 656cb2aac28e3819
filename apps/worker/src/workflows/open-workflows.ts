import { randomInt } from 'node:crypto'
import { alarmsOf } from '@workbench/core/evaluation/trends/alarms-of'
import type { Run } from '@workbench/core/models/run'
import type { ApprovalRepository } from '@workbench/core/ports/approval-repository'
import type { Clock } from '@workbench/core/ports/clock'
import type { ModelCatalog } from '@workbench/core/ports/language-model'
import type { Outbound } from '@workbench/core/ports/outbound'
import { createExpressions } from '@workbench/expressions/create-expressions'
import type { Config } from '@workbench/platform/config'
import { newTraceId } from '@workbench/platform/correlation'
import { newId } from '@workbench/platform/ids'
import type { Logger } from '@workbench/platform/logger'
import { createApprovalLinks } from '@workbench/platform/secrets/approval-links'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import { createCronTimes } from '@workbench/postgres/cron-times'
import { createBaselineRepository } from '@workbench/postgres/evaluation/baselines'
import { createScoreRepository } from '@workbench/postgres/evaluation/scores/score-repository'
import { createRunFollowUps } from '@workbench/postgres/follow-ups/run-follow-ups'
import { createPersonaRepository } from '@workbench/postgres/library/persona-repository'
import { createScenarioRepository } from '@workbench/postgres/library/scenario-repository'
import type { OpenPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import type { OnStarted } from '@workbench/postgres/runs/start-runs'
import { startRunsIn } from '@workbench/postgres/runs/start-runs-in'
import { createWorkflowRepository } from '@workbench/postgres/workflows/workflow-repository'
import { seenScore } from '../evaluation/seen-score.ts'
import { patient } from '../tools/patient.ts'
import type { WorkflowUse } from '../work-on-run.ts'
import { type Automation, startAutomation } from './automation.ts'
import { createChildDebates } from './child-debates.ts'

export interface OpenWorkflows {
  readonly use: WorkflowUse
  /** Begins to fire what is due and to follow up on runs that end. */
  automate(): Automation
  close(): Promise<void>
}

export interface OpenWorkflowsDeps {
  readonly postgres: Pick<OpenPostgres, 'db' | 'enqueueIn' | 'bossInserts'>
  readonly catalog: ModelCatalog
  readonly outbound: Outbound
  readonly approvals: Pick<ApprovalRepository, 'find'>
  readonly clock: Clock
  readonly logger: Logger
  /** Told of each run that is queued here. */
  readonly onStarted?: OnStarted | undefined
}

/** Everything that workflows take, on this machine. */
export function openWorkflows(
  config: Pick<Config, 'dataDir' | 'secretKey' | 'publicUrl' | 'host' | 'port'>,
  { postgres, catalog, outbound, approvals, clock, logger, onStarted }: OpenWorkflowsDeps,
): OpenWorkflows {
  const { db, enqueueIn, bossInserts } = postgres
  const options = { newId, now: () => clock.now(), enqueueIn, bossInserts, onStarted }
  const runs = createRunRepository(db, options)
  const expressions = createExpressions()
  const debates = createChildDebates({
    runs,
    scenarios: createScenarioRepository(db, options),
    personas: createPersonaRepository(db, options),
    catalog,
    newSeed: () => randomInt(2 ** 31),
  })
  const workflows = createWorkflowRepository(db, {
    ...options,
    cronTimes: createCronTimes(options.now),
    startRuns: startRunsIn(db, options),
    onError: (error) => logger.error({ eventType: 'Error', error }, error.message),
  })
  const scores = createScoreRepository(db)
  const baselines = createBaselineRepository(db, options)
  const scoreOf = (run: Run) => seenScore(run, { scores, baselines, alarmsOf })
  return {
    use: {
      expressions,
      outbound,
      debates: {
        start: patient(debates.start),
        find: patient(debates.find),
        retry: patient(debates.retry),
        cancel: patient(debates.cancel),
      },
      approvals,
      approvalLinks: createApprovalLinks({ keys: createSecretKeys(config), baseUrl: baseUrlOf(config) }),
    },
    automate: () =>
      startAutomation({
        ...{ workflows, runs, scoreOf, expressions, clock, newId, newTraceId, logger },
        followUps: createRunFollowUps(db, options),
      }),
    close: () => expressions.close(),
  }
}

/** As the server's own links begin. */
const baseUrlOf = ({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
