import type { StepError } from '../models/step-outcome.ts'
import type { JournalStep } from '../ports/run-journal.ts'
import { stepOfKey } from './step-keys.ts'
import type { Step } from './steps/step.ts'

/** A step that is over, as the journal holds it. A step that failed is there only when the run went on. */
export interface StepRecord {
  readonly status: 'completed' | 'failed' | 'skipped'
  readonly output: unknown
  readonly attempts: number
  readonly error: StepError | null
  /** ISO 8601. */
  readonly startedAt: string
  readonly finishedAt: string
}

/** A forEach whose lanes are over. */
export interface LanesEnd {
  readonly error: StepError | null
  readonly finishedAt: string
}

/** A try that failed and was not the last. */
export interface TryRecord extends StepError {
  readonly at: string
  /** When the next one may begin. */
  readonly nextAt: string
}

/** How far a run has got; all that `nextMove` decides by. */
export interface WorkflowState {
  readonly steps: readonly Step[]
  /** By key. */
  readonly records: ReadonlyMap<string, StepRecord>
  readonly ends: ReadonlyMap<string, LanesEnd>
}

/** What has become known since. */
export type Progress =
  | { readonly kind: 'record'; readonly key: string; readonly record: StepRecord }
  | { readonly kind: 'end'; readonly key: string; readonly end: LanesEnd }

type Row = Pick<JournalStep, 'key' | 'kind' | 'output'>

/** From the journal of a run. */
export function workflowState(steps: readonly Step[], journal: readonly Row[]): WorkflowState {
  const records = new Map<string, StepRecord>()
  const ends = new Map<string, LanesEnd>()
  // Rows are written by the engine alone.
  for (const { key, kind, output } of journal) {
    if (kind === 'step') records.set(key, output as StepRecord)
    else if (kind === 'mark' && key.endsWith('/end')) ends.set(stepOfKey(key), output as LanesEnd)
  }
  return { steps, records, ends }
}

/** The state once these are known, too. */
export function applyProgress(state: WorkflowState, progress: readonly Progress[]): WorkflowState {
  const records = new Map(state.records)
  const ends = new Map(state.ends)
  for (const one of progress) {
    if (one.kind === 'record') records.set(one.key, one.record)
    else ends.set(one.key, one.end)
  }
  return { ...state, records, ends }
}
