import type { Run } from '../models/run.ts'
import type { StepOutcome } from '../models/step-outcome.ts'
import type { WorkflowInput, WorkflowOutput } from '../models/workflow-run.ts'
import type { JournalStep } from '../ports/run-journal.ts'
import { expansionOf, nestingFields, stepsIn } from './expansion.ts'
import type { WorkflowEnd, WorkflowFailure } from './step-faults.ts'
import { stepKey, stepOfKey } from './step-keys.ts'
import { seenStep } from './step-output.ts'
import type { Step } from './steps/step.ts'
import { type StepRecord, type WorkflowState, workflowState } from './workflow-state.ts'

type Row = Pick<JournalStep, 'key' | 'kind' | 'output'>

/** What is known of a run from its row. */
export type RunState = Pick<Run, 'status'> & {
  /** Keys of the steps being executed. */
  readonly inFlight: readonly string[]
  /** What it ended with; null until then. */
  readonly end: WorkflowEnd | null
}

/** What is known of steps that are not over. */
interface Begun {
  /** Failed tries. */
  tries: number
  /** ISO 8601. */
  at: string
}

interface Sight {
  readonly state: WorkflowState
  readonly begun: ReadonlyMap<string, Begun>
  readonly run: RunState
  readonly inFlight: ReadonlySet<string>
  readonly failure: WorkflowFailure | null
}

/** Every step and how far it got, from the journal of a run. Grows while the run goes on and is kept on failure. */
export function workflowOutput(
  { workflow }: Pick<WorkflowInput, 'workflow'>,
  journal: readonly Row[],
  run: RunState,
): WorkflowOutput {
  const { steps } = workflow
  const sight: Sight = {
    state: workflowState(steps, journal),
    begun: begunSteps(journal),
    run,
    inFlight: new Set(run.inFlight.map(stepOfKey)),
    failure: run.end?.failure ?? null,
  }
  return { steps: outcomesOf(steps, '', sight, true) }
}

/** @param isReached - False where nothing runs any more: a branch that was not taken, items of a forEach that has ended. */
function outcomesOf(
  steps: readonly Step[],
  prefix: string,
  sight: Sight,
  isReached: boolean,
): Record<string, StepOutcome> {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const key = stepKey(prefix, step.id)
      const record = sight.state.records.get(key)
      const own = record === undefined ? outcomeOfOpen(key, sight, isReached) : outcomeOfOver(record)
      return nested(step, key, prefix, own, record, sight, isReached)
    }),
  )
}

/** The step itself, and what is nested in it: beside it where it shares its keys, else in its items. */
function nested(
  step: Step,
  key: string,
  prefix: string,
  own: StepOutcome,
  record: StepRecord | undefined,
  sight: Sight,
  isReached: boolean,
): [string, StepOutcome][] {
  const expansion = record === undefined ? null : expansionOf(step, key, prefix, record)
  if (expansion?.collects) {
    const goesOn = isReached && !sight.state.ends.has(key)
    const items = expansion.lanes.map((lane) => outcomesOf(lane.steps, lane.prefix, sight, goesOn))
    return [[step.id, collected(step, prefix, own, items, sight)]]
  }
  const inner = nestingFields(step)
    .filter(({ isPerItem }) => !isPerItem)
    .flatMap(({ name }) => {
      const isTaken =
        isReached && (expansion === null ? isOpen(own) : expansion.lanes.some(({ field }) => field === name))
      return Object.entries(outcomesOf(stepsIn(step, name), prefix, sight, isTaken))
    })
  return [[step.id, own], ...inner]
}

const isOpen = ({ status }: StepOutcome): boolean =>
  status === 'pending' || status === 'running' || status === 'waiting'

function collected(
  step: Step,
  prefix: string,
  own: StepOutcome,
  items: Record<string, StepOutcome>[],
  { state, run }: Sight,
): StepOutcome {
  const end = state.ends.get(stepKey(prefix, step.id))
  if (end !== undefined) {
    const seen = seenStep(step, prefix, state)
    const status = end.error === null ? 'completed' : 'failed'
    return {
      ...own,
      status,
      output: seen?.output ?? null,
      error: end.error,
      finishedAt: end.finishedAt,
      items,
    }
  }
  const all = items.flatMap((one) => Object.values(one))
  const hasFailed = all.some(({ status }) => status === 'failed') && run.status === 'failed'
  const isRunning = all.some(({ status }) => status === 'running')
  const status = hasFailed ? 'failed' : isRunning || run.status === 'running' ? 'running' : statusOfRun(run)
  return { ...own, status, output: null, finishedAt: null, items }
}

const outcomeOfOver = ({
  status,
  output,
  attempts,
  error,
  startedAt,
  finishedAt,
}: StepRecord): StepOutcome => ({ status, output, attempts, error, startedAt, finishedAt })

function outcomeOfOpen(key: string, sight: Sight, isReached: boolean): StepOutcome {
  const { begun, run, inFlight, failure } = sight
  const start = begun.get(key)
  const attempts = (start?.tries ?? 0) + (inFlight.has(key) ? 1 : 0)
  const blank = { output: null, attempts, error: null, startedAt: start?.at ?? null, finishedAt: null }
  if (failure?.key === key) {
    const { output, error, startedAt, finishedAt } = failure
    return { status: 'failed', output, attempts: failure.attempts, error, startedAt, finishedAt }
  }
  // Where a failure was let pass, what comes after it in the same list never runs.
  if (!isReached || run.status === 'completed') return { ...blank, status: 'skipped' }
  if (inFlight.has(key) && run.status === 'running') return { ...blank, status: 'running' }
  if (start !== undefined) return { ...blank, status: statusOfRun(run) }
  return { ...blank, status: 'pending' }
}

/** Of a step that was begun and is not over. */
const statusOfRun = ({ status }: RunState): StepOutcome['status'] =>
  status === 'waiting' ? 'waiting' : status === 'running' || status === 'queued' ? 'running' : 'pending'

function begunSteps(journal: readonly Row[]): Map<string, Begun> {
  const begun = new Map<string, Begun>()
  for (const { key, kind, output } of journal) {
    if (kind !== 'mark' && kind !== 'try') continue
    const step = stepOfKey(key)
    const at = (output as { at?: string }).at
    if (at === undefined) continue
    const before = begun.get(step)
    begun.set(step, {
      tries: (before?.tries ?? 0) + (kind === 'try' ? 1 : 0),
      at: before === undefined || at < before.at ? at : before.at,
    })
  }
  return begun
}
