import type { RunRepository, StartedRun } from '@workbench/core/ports/run-repository'
import { currentCorrelation } from '@workbench/platform/correlation'
import { queueSpanIdOf } from '@workbench/platform/telemetry/run-spans'
import type { Telemetry } from '@workbench/platform/telemetry/telemetry'

/** A span for each run that is queued: it ties the request to the attempts of workers, wherever they run. */
export function withQueueSpans(runs: RunRepository, { record }: Telemetry, now: () => number): RunRepository {
  async function traced(
    { correlation, kind }: Parameters<RunRepository['start']>[0],
    start: () => Promise<StartedRun>,
  ): Promise<StartedRun> {
    const startMs = now()
    const started = await start()
    if (started.replayed) return started
    record({
      name: `queue ${kind}`,
      kind: 'producer',
      traceId: correlation.traceId,
      spanId: queueSpanIdOf(started.runId),
      parentSpanId: currentCorrelation()?.spanId ?? null,
      startMs,
      endMs: now(),
      error: null,
      attributes: { 'workbench.run.id': started.runId, 'workbench.run.kind': kind },
    })
    return started
  }
  return {
    ...runs,
    start: (run, job, key) => traced(run, () => runs.start(run, job, key)),
    fork: (run, from, job, key) => traced(run, () => runs.fork(run, from, job, key)),
  }
}
