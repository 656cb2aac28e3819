import { createHash } from 'node:crypto'
import type { NewRun } from '@workbench/core/ports/run-repository'
import { currentCorrelation } from '../correlation.ts'
import type { RecordSpan } from './span-record.ts'

/**
 * The span of queueing a run has an id made of the run's, so that workers know their parent without being told, also
 * those that take the run up after another one died.
 */
export const queueSpanIdOf = (runId: string): string =>
  createHash('sha256').update(`queue ${runId}`).digest('hex').slice(0, 16)

/** A span for each run that is queued: it ties whatever started the run to the attempts of workers, wherever they run. */
export const createQueueSpans =
  (record: RecordSpan, now: () => number) =>
  (run: Pick<NewRun, 'id' | 'kind' | 'trigger' | 'correlation'>, sinceMs: number): void => {
    const { id, kind, trigger, correlation } = run
    record({
      name: `queue ${kind}`,
      kind: 'producer',
      traceId: correlation.traceId,
      spanId: queueSpanIdOf(id),
      parentSpanId: causeOf(run),
      startMs: sinceMs,
      endMs: now(),
      error: null,
      attributes: { 'workbench.run.id': id, 'workbench.run.kind': kind, 'workbench.trigger': trigger.type },
    })
  }

/** The step of a workflow, the request, or the run whose end it was; null when nobody asked, as for cron. */
function causeOf({ trigger, correlation }: Pick<NewRun, 'trigger' | 'correlation'>): string | null {
  const { spanId } = correlation
  if (spanId !== undefined) return spanId
  if (trigger.type === 'runCompleted' && trigger.id !== null) return queueSpanIdOf(trigger.id)
  return currentCorrelation()?.spanId ?? null
}
