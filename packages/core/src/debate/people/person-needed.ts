import type { Clock } from '../../ports/clock.ts'
import { BudgetReached, PersonNeeded } from '../../runs/run-interruptions.ts'
import type { RunSession } from '../../runs/run-session.ts'
import { startOfTurn } from '../calls/make-calls.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { isAPersons, type PlannedCall } from '../plan/planned-call.ts'
import type { NoteTaker } from './note-taker.ts'

/** Of the calls of a step those that wait for a person, and all others, which are made first. */
export function whoSpeaks(
  calls: readonly PlannedCall[],
  session: Pick<RunSession, 'has'>,
): { readonly people: readonly PlannedCall[]; readonly others: readonly PlannedCall[] } {
  const isAwaited = (call: PlannedCall) => isAPersons(call) && !session.has(call.key)
  if (!calls.some(isAwaited)) return { people: [], others: calls }
  return { people: calls.filter(isAwaited), others: calls.filter((call) => !isAwaited(call)) }
}

export interface PersonNeededDeps {
  readonly session: RunSession
  readonly clock: Clock
  readonly notes: NoteTaker
  /** When the run first started, milliseconds since the epoch. */
  readonly startedAtMs: number
}

/**
 * What stops the attempt where nothing is left to do until people have spoken: that they are needed, or that the time is
 * over which the budget gives them. Calls, tokens and money they use none of.
 */
export async function personNeeded(
  state: DebateState,
  people: readonly PlannedCall[],
  { session, clock, notes, startedAtMs }: PersonNeededDeps,
): Promise<PersonNeeded | BudgetReached> {
  const { maxSeconds } = state.input.budget
  const untilMs = maxSeconds === undefined ? null : startedAtMs + maxSeconds * 1000
  if (maxSeconds !== undefined && untilMs !== null && clock.now() >= untilMs) {
    return new BudgetReached('maxSeconds', maxSeconds)
  }
  // Who speaks after them in this stage sees what was added before they were asked.
  await session.save()
  await notes.take(state)
  const asked = people.map((call) => ({ key: call.key, seat: call.seat ?? 0, started: startOfTurn(call) }))
  return new PersonNeeded(asked, untilMs)
}
