import type { StepOutcome, StepStatus } from '@workbench/client/models'

/** How far a step of a run is, as its card shows it. */
export interface StepState {
  readonly status: StepStatus
  readonly attempts: number
  /** Milliseconds; null before it has ended. */
  readonly tookMs: number | null
  /** Of a forEach, and of the steps within one: how many items are done with it. */
  readonly items: { readonly done: number; readonly all: number; readonly failed: number } | null
  /** It went well, and is worth a look all the same. */
  readonly hasWarning: boolean
}

export type StepStates = ReadonlyMap<string, StepState>

/** The step that is under way; of several that are one within another, the innermost. */
export const stepUnderWay = (states: StepStates): string | undefined =>
  [...states].findLast(([, { status }]) => status === 'running')?.[0] ??
  [...states].findLast(([, { status }]) => status === 'waiting')?.[0]

const isOver = ({ status }: StepOutcome) =>
  status === 'completed' || status === 'failed' || status === 'skipped'

/**
 * What the picture shows of each step. A step within a forEach has an outcome for every item: it counts them, and
 * stands as the one that matters most does.
 *
 * @param warned - Ids of steps that ended with a warning.
 * @param isLive - False once the run has ended: what was not reached stays so.
 */
export function stepStates(
  outcomes: Readonly<Record<string, StepOutcome>>,
  warned: ReadonlySet<string> = new Set(),
  isLive = true,
): StepStates {
  const states = new Map<string, StepState>()
  const addAll = (steps: Readonly<Record<string, StepOutcome>>) => {
    for (const [id, outcome] of Object.entries(steps)) {
      states.set(id, stateOf(outcome, warned.has(id)))
      if (outcome.items !== undefined) addItems(outcome.items)
    }
  }
  const addItems = (items: NonNullable<StepOutcome['items']>) => {
    const byId = new Map<string, StepOutcome[]>()
    for (const item of items) {
      for (const [id, outcome] of Object.entries(item)) {
        const others = byId.get(id)
        if (others === undefined) byId.set(id, [outcome])
        else others.push(outcome)
      }
    }
    for (const [id, all] of byId) {
      states.set(id, together(all, warned.has(id), isLive))
      const nested = all.flatMap((outcome) => outcome.items ?? [])
      if (nested.length > 0) addItems(nested)
    }
  }
  addAll(outcomes)
  return states
}

function stateOf(outcome: StepOutcome, hasWarning: boolean): StepState {
  const { status, attempts, startedAt, finishedAt, items } = outcome
  return {
    status,
    attempts,
    tookMs:
      startedAt === null || finishedAt === null
        ? null
        : Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
    items:
      items === undefined
        ? null
        : {
            done: items.filter((item) => Object.values(item).every(isOver)).length,
            failed: items.filter((item) => Object.values(item).some(({ status }) => status === 'failed'))
              .length,
            all: items.length,
          },
    hasWarning,
  }
}

// What still happens matters more than what is over, and trouble more than success.
const weight: readonly StepStatus[] = ['running', 'waiting', 'failed', 'completed', 'skipped', 'pending']

function together(all: readonly StepOutcome[], hasWarning: boolean, isLive: boolean): StepState {
  const done = all.filter(isOver)
  const statuses = new Set(all.map(({ status }) => status))
  const heaviest = weight.find((status) => statuses.has(status)) ?? 'pending'
  // Between two items it neither runs nor is done.
  const isBetween = isLive && done.length > 0 && done.length < all.length && heaviest !== 'waiting'
  return {
    status: isBetween ? 'running' : heaviest,
    attempts: Math.max(0, ...all.map(({ attempts }) => attempts)),
    tookMs: null,
    items: {
      done: done.length,
      failed: all.filter(({ status }) => status === 'failed').length,
      all: all.length,
    },
    hasWarning,
  }
}
