import type { Correlation } from '@workbench/core/events/correlation'
import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { FinishedRun } from '@workbench/core/ports/run-repository'
import type { FoundRun } from '../found/found.ts'
import { unknownUsage } from './resolve-old-run.ts'

interface Circumstances {
  readonly id: RunId
  readonly title: string
  readonly input: DebateInput
  readonly output: DebateResult | null
  readonly forkedFrom: FinishedRun['forkedFrom']
  /** ISO 8601: when it was, if the file does not tell. */
  readonly fallbackTime: string
  readonly correlation: Correlation
}

/** A run found in a file as a run of this workbench, marked as imported. */
export function finishedRunOf(
  found: FoundRun,
  { id, title, input, output, forkedFrom, fallbackTime, correlation }: Circumstances,
): FinishedRun {
  const startedAt = found.startedAt ?? found.queuedAt ?? fallbackTime
  const { finishedAt } = found
  return {
    id,
    kind: 'debate',
    title,
    scenarioId: input.scenarioId,
    parentRunId: null,
    trigger: { type: 'import', id: found.originalId },
    correlation,
    input,
    status: found.status,
    queuedAt: found.queuedAt ?? startedAt,
    startedAt,
    finishedAt: finishedAt !== null && finishedAt >= startedAt ? finishedAt : startedAt,
    output,
    error: found.error,
    forkedFrom,
    // Of nothing said the sum would be 0, and nobody knows that.
    usage: found.usage ?? (output?.turns.length === 0 ? unknownUsage : null),
    sourceHash: found.sourceHash,
  }
}
