import type { StepError } from '../models/step-outcome.ts'
import { expansionOf, type PlacedExpansion, type PlacedLane } from './expansion.ts'
import { stepKey } from './step-keys.ts'
import type { Step } from './steps/step.ts'
import type { StepRecord, WorkflowState } from './workflow-state.ts'

/** Where a step stands while it runs. */
export interface Scope {
  /** Prefixes of the keys of steps that it can see, outermost first. */
  readonly prefixes: readonly string[]
  /** More names that its expressions see, e.g. `item`. */
  readonly names: Readonly<Record<string, unknown>>
}

/** Something to do now. */
export interface Task {
  /** `end`: all lanes of a step that collects them are over. */
  readonly kind: 'run' | 'end'
  readonly step: Step
  readonly key: string
  /** Of the outermost step it belongs to. */
  readonly position: number
  readonly scope: Scope
  /** Its failure does not end the run: the step itself, or one around it, goes on. */
  readonly isCaught: boolean
  /** When the time of a step around it is over, milliseconds since the epoch. */
  readonly deadlineMs: number | null
  /** Of `end`: why it ended before all lanes had. */
  readonly error: StepError | null
}

export type Move =
  /** Some of it may be under way already; an empty list says that nothing new can be begun. */
  { readonly kind: 'run'; readonly tasks: readonly Task[] } | { readonly kind: 'finish' }

interface Place extends Pick<Task, 'position' | 'scope' | 'isCaught' | 'deadlineMs'> {
  readonly prefix: string
}

type Outcome =
  | { readonly kind: 'over' }
  | { readonly kind: 'failed'; readonly error: StepError }
  | { readonly kind: 'open'; readonly tasks: readonly Task[] }

const over: Outcome = { kind: 'over' }

/**
 * What can be done now: steps one after the other, lanes beside each other. Pure: the same state gives the same move,
 * whoever asks and however often.
 *
 * @param known - Lanes that were found to be over; they stay so, and are not looked through again. Added to.
 */
export function nextMove(state: WorkflowState, known: Set<string> = new Set()): Move {
  for (const [position, step] of state.steps.entries()) {
    const scope = { prefixes: [''], names: {} }
    const outcome = outcomeOfStep(
      step,
      { prefix: '', position, scope, isCaught: false, deadlineMs: null },
      state,
      known,
    )
    if (outcome.kind === 'open') return { kind: 'run', tasks: outcome.tasks }
    // A failure that nothing catches never reaches the journal: it ends the run where it happens.
    if (outcome.kind === 'failed') throw new Error(`The failure of ${step.id} is recorded and not caught`)
  }
  return { kind: 'finish' }
}

function outcomeOfSteps(
  steps: readonly Step[],
  place: Place,
  state: WorkflowState,
  known: Set<string>,
): Outcome {
  for (const step of steps) {
    const outcome = outcomeOfStep(step, place, state, known)
    if (outcome.kind !== 'over') return outcome
  }
  return over
}

function outcomeOfStep(step: Step, around: Place, state: WorkflowState, known: Set<string>): Outcome {
  const continues = step.onError === 'continue'
  const place = { ...around, isCaught: around.isCaught || continues }
  const key = stepKey(place.prefix, step.id)
  const record = state.records.get(key)
  if (record === undefined) return { kind: 'open', tasks: [taskAt('run', step, key, place, null)] }
  if (record.error !== null && record.status === 'failed') {
    return continues ? over : { kind: 'failed', error: record.error }
  }
  const expansion = expansionOf(step, key, place.prefix, record)
  if (expansion === null) return over
  const end = state.ends.get(key)
  if (end !== undefined) return end.error === null || continues ? over : { kind: 'failed', error: end.error }

  const outcome = outcomeOfLanes(expansion, within(step, place, record), state, known)
  if (outcome.kind === 'open') return outcome
  if (!expansion.collects) return continues ? over : outcome
  // Noted when it ends well, or ends badly and something goes on all the same.
  const error = outcome.kind === 'failed' ? outcome.error : null
  return { kind: 'open', tasks: [taskAt('end', step, key, place, error)] }
}

function outcomeOfLanes(
  { lanes, concurrency }: PlacedExpansion,
  place: Place,
  state: WorkflowState,
  known: Set<string>,
): Outcome {
  const tasks: Task[] = []
  let open = 0
  for (const lane of lanes) {
    if (open === concurrency) break
    if (known.has(lane.prefix)) continue
    const outcome = outcomeOfSteps(lane.steps, laneIn(place, lane), state, known)
    // One that failed takes the others with it: nothing more is begun, what is under way is kept.
    if (outcome.kind === 'failed') return outcome
    if (outcome.kind === 'open') {
      open += 1
      tasks.push(...outcome.tasks)
    } else if (lane.path !== '') known.add(lane.prefix)
  }
  return open === 0 ? over : { kind: 'open', tasks }
}

/** What is nested in a step has no more time than that step. */
function within(step: Step, place: Place, { startedAt }: StepRecord): Place {
  if (step.timeoutMs === undefined) return place
  const own = Date.parse(startedAt) + step.timeoutMs
  return { ...place, deadlineMs: place.deadlineMs === null ? own : Math.min(own, place.deadlineMs) }
}

function laneIn(place: Place, { prefix, path, scope }: PlacedLane): Place {
  if (path === '') return place
  const { prefixes, names } = place.scope
  return {
    ...place,
    prefix,
    scope: { prefixes: [...prefixes, prefix], names: { ...names, ...scope } },
  }
}

const taskAt = (
  kind: Task['kind'],
  step: Step,
  key: string,
  { position, scope, isCaught, deadlineMs }: Place,
  error: StepError | null,
): Task => ({ kind, step, key, position, scope, isCaught, deadlineMs, error })
