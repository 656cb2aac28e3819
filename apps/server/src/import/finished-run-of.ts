import { createHash } from 'node:crypto'
import type { Correlation } from '@workbench/core/events/correlation'
import type { RunId } from '@workbench/core/models/ids'
import type { FinishedRun } from '@workbench/core/ports/run-repository'
import type { FoundRun } from './found.ts'

interface Circumstances {
  readonly id: RunId
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly correlation: Correlation
}

/** A run found in a file as a run of this workbench, marked as imported. */
export function finishedRunOf(found: FoundRun, { id, now, correlation }: Circumstances): FinishedRun {
  const startedAt = found.startedAt ?? new Date(now).toISOString()
  return {
    id,
    kind: 'debate',
    title: found.title,
    // The scenario it was made from lives, if anywhere, in another workbench; its content is in the snapshot.
    scenarioId: null,
    parentRunId: null,
    trigger: { type: 'import', id: found.originalId },
    correlation,
    input: { ...found.input, scenarioId: null, scenarioVersion: null },
    status: found.status,
    startedAt,
    finishedAt: found.finishedAt ?? startedAt,
    output: found.output,
    sourceHash: createHash('sha256').update(canonicalJson(found.source)).digest('hex'),
  }
}

/** The order of keys says nothing, so that JSON, YAML and a re-saved file are the same source. */
const canonicalJson = (source: unknown): string =>
  JSON.stringify(source, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
