import type { Clock } from '@workbench/core/ports/clock'
import type { JobQueue } from '@workbench/core/ports/job-queue'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import type { RunObserver } from '@workbench/core/ports/run-observer'
import type { Logger } from '@workbench/platform/logger'
import { alone } from '@workbench/postgres/alone'
import { createScoreRepository } from '@workbench/postgres/evaluation/scores/score-repository'
import { createRunStatistics } from '@workbench/postgres/evaluation/statistics/run-statistics'
import { createEventRepository } from '@workbench/postgres/event-repository'
import type { OpenPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { untilReconnected } from '@workbench/postgres/until-reconnected'
import { judgeJob } from './judge-job.ts'
import { createJudgingLoop } from './judging-loop.ts'
import { keepScored } from './keep-scored.ts'
import { createPacedLoop } from './paced-loop.ts'
import { rescoreOutdated } from './rescore-outdated.ts'

/** Changes folded into the aggregates at once. */
const mostFolded = 5_000
const foldRestMs = 5_000
/** For what others end: workers wake themselves. */
const foldPollMs = 30_000

export interface EvaluationDeps {
  readonly postgres: Pick<OpenPostgres, 'db' | 'enqueueIn' | 'bossInserts'>
  readonly queue: JobQueue
  readonly model: LanguageModel
  readonly clock: Clock
  readonly newId: <Id extends string>() => Id
  readonly logger: Logger
  readonly observer: Pick<RunObserver, 'calledAside'>
  /** True while there is no room for another run. */
  readonly isBusy: () => boolean
}

/** What a worker does about runs that have ended. */
export interface Evaluation {
  /** A run may want to be judged. */
  wakeJudging(): void
  /** A run of this worker has ended: there is something to add up. */
  runEnded(): void
  /** Begins nothing more; resolves when what is under way is through. */
  stop(): Promise<void>
  /** Aborts calls of judges that are still in flight; their runs are handed back. */
  abort(): void
}

/** Has runs judged that ask for it, adds up what has ended, and scores what has no score of today's metrics. */
export function startEvaluation(deps: EvaluationDeps): Evaluation {
  const { postgres, queue, model, clock, newId, logger, observer, isBusy } = deps
  const { db, enqueueIn, bossInserts } = postgres
  const runs = createRunRepository(db, { newId, now: () => clock.now(), enqueueIn, bossInserts })
  const events = createEventRepository(db)
  const scores = createScoreRepository(db)
  const statistics = createRunStatistics(db)
  const onError = (error: unknown) =>
    logger.warn({ eventType: 'Error', error }, 'Could not look after runs that have ended; will try again')

  const abort = new AbortController()
  let isStopping = false
  const judging = createJudgingLoop({
    ...{ queue, clock, onError },
    judge: (job) =>
      judgeJob(job, {
        ...{
          runs,
          events,
          queue,
          model,
          clock,
          logger,
          observer,
          signal: abort.signal,
          isStopping: () => isStopping,
        },
        // What was paid for waits for a database that is away.
        scores: {
          judgements: scores.judgements,
          addJudgement: (judgement) =>
            untilReconnected(() => scores.addJudgement(judgement), { signal: abort.signal }),
        },
      }),
  })
  const folding = createPacedLoop({
    ...{ restMs: foldRestMs, pollMs: foldPollMs, clock, onError },
    work: async () => (await statistics.fold(mostFolded)) >= mostFolded,
  })
  const stopScoring = keepScored({
    ...{ clock, isBusy, onError },
    onScored(count) {
      logger.info({ eventType: 'Rescored', runs: count }, 'Scored runs that had no score of these metrics')
      folding.wake()
    },
    async rescore(after, signal) {
      const onFault = (runId: string, error: unknown) =>
        logger.error({ eventType: 'Error', runId, error }, 'A run that has ended could not be scored')
      const page = await alone(db, 'rescore', () =>
        rescoreOutdated(after, { scores, runs, clock, onFault }, signal),
      )
      return page?.result ?? null
    },
  })

  return {
    wakeJudging: judging.wake,
    runEnded: folding.wake,
    async stop() {
      isStopping = true
      await Promise.all([judging.stop(), folding.stop(), stopScoring()])
    },
    abort: () => abort.abort(new Error('The worker is shutting down.')),
  }
}
