import type { RunObserver } from '@workbench/core/ports/run-observer'
import type { NewRun } from '@workbench/core/ports/run-repository'
import type { TraceCollector } from '../trace-collector.ts'
import type { RecordSpan } from './span-record.ts'

/** Where traces go. */
export interface Telemetry {
  readonly record: RecordSpan
  /** Makes the spans of runs. */
  readonly runs: RunObserver
  /** Makes the span of queueing a run. */
  readonly queued: (run: NewRun, sinceMs: number) => void
  /** Sends what is left, for two seconds at most. */
  close(): Promise<void>
}

export interface TelemetryLog {
  warn(fields: object, message: string): void
  info(fields: object, message: string): void
}

export interface TelemetryOptions {
  readonly collector: TraceCollector | null
  /** Name of the service unless OTEL_SERVICE_NAME says another. */
  readonly service: string
  readonly now: () => number
  readonly log: TelemetryLog
}
