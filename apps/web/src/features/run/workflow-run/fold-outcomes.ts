import type { Event, StepOutcome, StepStatus, WorkflowOutput } from '@workbench/client/models'
import { type AnyStep, allSteps, nestedSteps } from '../../workflows/graph/step-tree.ts'
import { numberOf, textOf } from '../event-data.ts'
import { loopsOfKey, placeOfKey } from './step-places.ts'

type Outcomes = WorkflowOutput['steps']

/**
 * What a workflow's run has brought once an event has happened. It says what events say; what they leave out, e.g. long
 * outputs, is there when the run is read again at its end.
 *
 * @param steps - Of the version that the run works on.
 */
export function outcomesAfter(outcomes: Outcomes, event: Event, steps: readonly AnyStep[]): Outcomes {
  switch (event.type) {
    case 'StepStarted':
    case 'StepFinished': {
      const key = textOf(event.data.key) ?? ''
      const place = placeOfKey(key)
      const step = place === null ? undefined : allSteps(steps).find(({ id }) => id === place.id)
      if (place === null || step === undefined) return outcomes
      const loops = loopsOfKey(key).map((loop) => ({ ...loop, inner: loopSteps(steps, loop.id) }))
      return within(outcomes, loops, (scope) =>
        event.type === 'StepStarted' ? started(scope, step, event) : finished(scope, step, event),
      )
    }
    case 'RunWaiting':
      return withStatus(outcomes, 'running', 'waiting')
    case 'RunQueued':
    case 'RunResumed':
      return withStatus(outcomes, 'waiting', 'running')
    // What was under way and did not end is begun again by a retry.
    case 'RunFinished':
    case 'RunCancelled':
      return withStatus(withStatus(outcomes, 'running', 'pending'), 'waiting', 'pending')
    default:
      return outcomes
  }
}

interface Loop {
  readonly id: string
  readonly item: number
  readonly inner: readonly AnyStep[]
}

/** Changes the outcomes of one item, or those of the run itself. */
function within(
  outcomes: Outcomes,
  [loop, ...inner]: readonly Loop[],
  change: (scope: Outcomes) => Outcomes,
): Outcomes {
  if (loop === undefined) return change(outcomes)
  const each = outcomes[loop.id] ?? blank
  const items = [...(each.items ?? [])]
  while (items.length <= loop.item) items.push(blankOutcomes(loop.inner))
  items[loop.item] = within(items[loop.item] ?? {}, inner, change)
  return { ...outcomes, [loop.id]: { ...each, items } }
}

function started(scope: Outcomes, step: AnyStep, { data, at }: Event): Outcomes {
  const before = scope[step.id] ?? blank
  return {
    ...scope,
    [step.id]: {
      ...before,
      status: 'running',
      attempts: numberOf(data.try) ?? Math.max(1, before.attempts),
      error: null,
      startedAt: before.startedAt ?? at,
      finishedAt: null,
    },
  }
}

function finished(scope: Outcomes, step: AnyStep, { data, at, error }: Event): Outcomes {
  const before = scope[step.id] ?? blank
  const status = statusOf(data.status)
  const isList = step.type === 'forEach' && data.hasEnded !== true && status === 'completed'
  const after: StepOutcome = {
    ...before,
    status: isList ? 'running' : status,
    attempts: numberOf(data.attempts) ?? before.attempts,
    error,
    startedAt: before.startedAt ?? at,
    finishedAt: isList ? null : at,
    // Its own output is the list that it goes through; what comes out of it is told with the run.
    ...(step.type !== 'forEach' && 'output' in data && { output: data.output }),
    ...(isList && Array.isArray(data.output) && { items: withItems(before.items, data.output.length, step) }),
  }
  const next = { ...scope, [step.id]: after }
  return step.type === 'condition' ? withoutTheOthers(next, step, after) : next
}

/** The way that was not taken is skipped; both are when the condition itself did not decide. */
function withoutTheOthers(scope: Outcomes, step: AnyStep, { status, output }: StepOutcome): Outcomes {
  const taken =
    status === 'completed' ? ((output as { result?: unknown } | null)?.result ? 'then' : 'else') : null
  const skipped = nestedSteps(step)
    .filter(({ field }) => field !== taken)
    .flatMap(({ steps }) => outsideOfLoops(steps))
  return {
    ...scope,
    ...Object.fromEntries(skipped.map(({ id }) => [id, { ...blank, status: 'skipped' as const }])),
  }
}

function withItems(
  items: StepOutcome['items'],
  length: number,
  step: AnyStep,
): NonNullable<StepOutcome['items']> {
  const known = items ?? []
  return Array.from({ length }, (_, index) => known[index] ?? blankOutcomes(step.steps ?? []))
}

/** Steps with outcomes of their own: those within a forEach have theirs in its items. */
const outsideOfLoops = (steps: readonly AnyStep[]): readonly AnyStep[] =>
  steps.flatMap((step) => [
    step,
    ...(step.type === 'forEach' ? [] : nestedSteps(step).flatMap((nested) => outsideOfLoops(nested.steps))),
  ])

const loopSteps = (steps: readonly AnyStep[], id: string): readonly AnyStep[] =>
  allSteps(steps).find((step) => step.id === id)?.steps ?? []

const blank: StepOutcome = {
  status: 'pending',
  output: null,
  attempts: 0,
  error: null,
  startedAt: null,
  finishedAt: null,
}

/** Nothing has happened yet. */
export const blankOutcomes = (steps: readonly AnyStep[]): Outcomes =>
  Object.fromEntries(outsideOfLoops(steps).map(({ id }) => [id, blank]))

function withStatus(outcomes: Outcomes, from: StepStatus, to: StepStatus): Outcomes {
  return Object.fromEntries(
    Object.entries(outcomes).map(([id, outcome]) => [
      id,
      {
        ...outcome,
        status: outcome.status === from ? to : outcome.status,
        ...(outcome.items !== undefined && {
          items: outcome.items.map((item) => withStatus(item, from, to)),
        }),
      },
    ]),
  )
}

const statuses: readonly StepStatus[] = ['pending', 'running', 'waiting', 'completed', 'failed', 'skipped']
const statusOf = (value: unknown): StepStatus => statuses.find((status) => status === value) ?? 'completed'
