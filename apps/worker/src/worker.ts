import type { Clock } from '@workbench/core/ports/clock'
import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import { allObservers, type RunObserver } from '@workbench/core/ports/run-observer'
import type { WorkerState } from '@workbench/core/ports/worker-state'
import { CancelRequested, HandedBack } from '@workbench/core/runs/run-interruptions'
import type { RunSession } from '@workbench/core/runs/run-session'
import type { Logger } from '@workbench/platform/logger'
import { createMetricTotals } from '@workbench/platform/metrics/metric-totals'
import { createRunMetrics } from '@workbench/platform/metrics/run-metrics'
import { storeMetrics } from '@workbench/platform/metrics/store-metrics'
import { sweepBlobs } from '@workbench/postgres/blobs/sweep-blobs'
import type { Database } from '@workbench/postgres/database'
import { ensureEventPartitions } from '@workbench/postgres/event-partitions'
import { createJobQueue } from '@workbench/postgres/job-queue'
import { createVectorRecords } from '@workbench/postgres/knowledge/vector-records'
import { createLiveText } from '@workbench/postgres/live/live-text'
import { createRunNotifier } from '@workbench/postgres/live/run-notifier'
import type { OpenPostgres } from '@workbench/postgres/open-postgres'
import { createMetricStore } from '@workbench/postgres/operations/metric-store'
import { saveWorkerState } from '@workbench/postgres/operations/worker-state'
import { dropOldKeys } from '@workbench/postgres/runs/drop-old-keys'
import { createRunJournal } from '@workbench/postgres/runs/run-journal'
import { openWorkerSession } from '@workbench/postgres/workers/worker-session'
import { startEvaluation } from './evaluation/start-evaluation.ts'
import { createJobLoop } from './job-loop.ts'
import { type IngestUse, type ToolUse, workOnRun } from './work-on-run.ts'
import { createWorkerReport } from './worker-report.ts'
import type { OpenWorkflows } from './workflows/open-workflows.ts'

const housekeepingMs = 6 * 3_600_000
/** What steps in flight get at shutdown before their runs are handed back. */
export const stepGraceMs = 10_000

export interface WorkerDeps {
  readonly postgres: OpenPostgres
  readonly model: LanguageModel
  /** null: without tools, e.g. in tests of something else. */
  readonly toolUse?: ToolUse | null
  /** null: without workflows, e.g. in tests of something else. */
  readonly workflows?: Pick<OpenWorkflows, 'use' | 'automate'> | null
  /** null: without documents, e.g. in tests of something else. */
  readonly documents?: DocumentSearch | null
  /** null: it reads no documents, e.g. in tests of something else. */
  readonly ingestUse?: IngestUse | null
  /** How strong the walls around tools are, for its report. */
  readonly sandbox?: WorkerState['sandbox']
  readonly concurrency: number
  readonly clock: Clock
  readonly newId: <Id extends string = string>() => Id
  readonly logger: Logger
  /** Makes traces; null when nobody wants them. */
  readonly traces?: RunObserver | null
  readonly graceMs?: number
}

export interface Worker {
  readonly id: string
  /** Takes no more jobs, gives steps in flight their grace, hands the rest back. */
  stop(): Promise<void>
}

/** Starts a worker: from here on it takes jobs until it is stopped. */
export async function startWorker(deps: WorkerDeps): Promise<Worker> {
  const {
    postgres,
    model,
    toolUse = null,
    workflows = null,
    documents = null,
    ingestUse = null,
    sandbox = null,
    concurrency,
  } = deps
  const { clock, newId, logger, traces = null, graceMs = stepGraceMs } = deps
  const { db, boss, enqueueIn, bossFetches } = postgres
  const id = newId()
  const sessions = new Map<string, RunSession>()
  const isOver = new AbortController()
  const notifier = createRunNotifier(db)
  const liveText = createLiveText(db)
  const queue = createJobQueue(db, boss)
  const onOutage = (error: unknown) =>
    logger.warn(
      { eventType: 'DatabaseLost', error },
      'The database is away; results are kept until it is back',
    )
  const journal = createRunJournal(db, {
    newId,
    now: clock.now,
    enqueueIn,
    bossFetches,
    onWritten: notifier.notify,
    signal: isOver.signal,
    onOutage,
    onBlobFault: (error) => logger.warn({ eventType: 'Error', error }, 'The blob store had a fault'),
  })
  const totals = createMetricTotals()
  const observer = allObservers([createRunMetrics(totals), ...(traces === null ? [] : [traces])])
  const workDeps = {
    ...{
      journal,
      queue,
      model,
      toolUse,
      workflowUse: workflows?.use ?? null,
      documents,
      ingestUse,
      liveText,
    },
    ...{ clock, newId, logger, sessions, observer },
    onEnded: () => evaluation.runEnded(),
  }
  const loop = createJobLoop({
    queue,
    journal,
    workerId: id,
    concurrency,
    work: (run) => workOnRun(run, workDeps),
    onError: (error) => logger.warn({ eventType: 'Error', error }, 'Could not reach the queue'),
  })
  const evaluation = startEvaluation({
    ...{ postgres, queue, model, clock, newId, logger, observer },
    isBusy: loop.isFull,
  })
  const automation = workflows?.automate() ?? null
  const session = await openWorkerSession(db, {
    workerId: id,
    queue,
    onJobs(type) {
      if (type !== 'JUDGE_RUN') loop.wake(type)
      if (type === 'JUDGE_RUN' || type === undefined) evaluation.wakeJudging()
    },
    onCancel: (runId) => sessions.get(runId)?.abort(new CancelRequested()),
    onWatch(runId) {
      if (sessions.has(runId)) liveText.watch(runId)
    },
    onFollowUp: () => automation?.wake(),
    onReaped(reaped) {
      for (const { workerId, jobs } of reaped) {
        const eventType = 'WorkerReaped'
        logger.warn({ eventType, deadWorkerId: workerId, runs: jobs.length }, 'A worker died; its runs go on')
      }
      loop.wake()
    },
    onLost: onOutage,
    onReconnected: () => logger.info({ eventType: 'DatabaseBack' }, 'The database is back'),
    onError: (error) => logger.warn({ eventType: 'Error', error }, 'Could not look for dead workers'),
  })
  const report = createWorkerReport(concurrency, sandbox)
  const stopStoring = storeMetrics({
    totals,
    store: createMetricStore(db),
    clock,
    also: () => saveWorkerState(db, id, report(sessions.size)),
  })
  const housekeeping = setInterval(() => void keepHouse(db, clock, logger), housekeepingMs)
  void keepHouse(db, clock, logger)
  logger.info({ eventType: 'WorkerStarted', workerId: id, concurrency }, 'Taking jobs')

  return {
    id,
    async stop() {
      clearInterval(housekeeping)
      await automation?.stop()
      const stopped = Promise.all([loop.stop(), evaluation.stop()])
      for (const one of sessions.values()) one.drain(new HandedBack())
      const graceIsOver = new AbortController()
      clock.sleep(graceMs, graceIsOver.signal).then(
        () => {
          for (const one of sessions.values()) one.abort(new HandedBack())
          evaluation.abort()
        },
        () => {},
      )
      await stopped
      await stopStoring()
      graceIsOver.abort()
      isOver.abort()
      notifier.close()
      liveText.stop()
      await session.close()
    },
  }
}

async function keepHouse(db: Database, clock: Clock, logger: Logger): Promise<void> {
  try {
    const made = await ensureEventPartitions(db.pool, clock.now())
    const dropped = await dropOldKeys(db)
    const forgotten = await createVectorRecords(db).sweep()
    // Last, since a bucket may be away.
    const swept = await sweepBlobs(db)
    logger.debug({ eventType: 'Housekeeping', made, dropped, forgotten, swept }, 'Kept house')
  } catch (error) {
    logger.warn({ eventType: 'Error', error }, 'Could not keep house; will try again')
  }
}
