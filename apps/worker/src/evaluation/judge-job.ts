import { NotFoundError } from '@workbench/core/errors'
import { judgeRun } from '@workbench/core/evaluation/judging/judge-run'
import { DebateInput, type DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { Clock } from '@workbench/core/ports/clock'
import type { EventRepository } from '@workbench/core/ports/event-repository'
import type { Job, JobQueue } from '@workbench/core/ports/job-queue'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import type { RunObserver } from '@workbench/core/ports/run-observer'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { ScoreRepository } from '@workbench/core/ports/score-repository'
import { runWithCorrelation } from '@workbench/platform/correlation'
import type { Logger } from '@workbench/platform/logger'

export interface JudgeJobDeps {
  readonly runs: Pick<RunRepository, 'get'>
  readonly events: EventRepository
  readonly scores: Pick<ScoreRepository, 'judgements' | 'addJudgement'>
  readonly queue: Pick<JobQueue, 'enqueue' | 'ack' | 'fail'>
  readonly model: LanguageModel
  readonly clock: Clock
  readonly logger: Logger
  /** Counts and traces. */
  readonly observer: Pick<RunObserver, 'calledAside'>
  /** Aborts the call in flight. */
  readonly signal: AbortSignal
  /** True: no further call begins. */
  readonly isStopping: () => boolean
}

/**
 * Has a run judged as far as it is not yet. What is left when the worker stops is handed back; where something unforeseen
 * broke, the job is not: the queue hands it out again once its heartbeat is missed, which is pause enough.
 */
export async function judgeJob(job: Job, deps: JudgeJobDeps): Promise<void> {
  const { logger, queue } = deps
  const { runId } = job.data
  try {
    const run = await findRun(runId as RunId, deps)
    // A deleted run, or one that was never to be judged, needs nobody.
    if (run === null || run.kind !== 'debate' || run.status !== 'completed') {
      await queue.ack([job])
      return
    }
    const [first] = await deps.events.listByRun(run.id, 0, 1, { withResults: false })
    const correlation = { requestId: run.requestId, traceId: first?.traceId ?? '0'.repeat(32) }
    await runWithCorrelation({ ...correlation, runId }, () => judge(job, run, correlation, deps))
  } catch (error) {
    logger.error({ eventType: 'Error', runId, error }, 'Judging a run broke off; it will be tried again')
  }
}

async function judge(
  job: Job,
  run: Run,
  correlation: { requestId: string; traceId: string },
  deps: JudgeJobDeps,
): Promise<void> {
  const { queue, logger, model, scores, clock, observer, signal, isStopping } = deps
  const end = await judgeRun(
    {
      ...{ runId: run.id, correlation },
      finishedAtMs: Date.parse(run.finishedAt ?? run.queuedAt),
      input: DebateInput.parse(run.input),
      output: run.output as DebateResult,
    },
    {
      ...{ model, scores, clock, signal, isStopping, random: Math.random },
      onCall: (call) => observer.calledAside({ runId: run.id, traceId: correlation.traceId }, call),
      onJudged: ({ metric, order, judge: model, value, usage, latencyMs, error }) =>
        logger[error === null ? 'info' : 'warn'](
          {
            eventType: 'Judged',
            component: 'evaluation',
            metric,
            order,
            model,
            value,
            usage,
            latencyMs,
            error,
          },
          'A judge was asked about a run',
        ),
    },
  )
  if (end.kind === 'stopped') {
    await queue.fail([job], 'Handed back at shutdown')
    return
  }
  if (end.kind === 'later') {
    await queue.enqueue('JUDGE_RUN', job.data, { startAfter: new Date(end.untilMs) })
    const until = new Date(end.untilMs).toISOString()
    logger.warn({ eventType: 'JudgeWaited', until }, 'The judge can not be reached; it will be asked again')
  }
  await queue.ack([job])
}

async function findRun(id: RunId, { runs }: Pick<JudgeJobDeps, 'runs'>): Promise<Run | null> {
  try {
    return await runs.get(id)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
