import { DebateInput } from '../models/debate.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { BudgetReached } from '../runs/run-interruptions.ts'
import type { RunSession } from '../runs/run-session.ts'
import { createBudgetKeeper } from './bounds/budget-keeper.ts'
import { concludeAtBudget } from './bounds/conclude-at-budget.ts'
import { makeCalls } from './calls/make-calls.ts'
import type { SpeakDeps } from './calls/speak.ts'
import { endOfDebate, endOfPlan } from './end-of-debate.ts'
import { createNoteTaker } from './people/note-taker.ts'
import { personNeeded, whoSpeaks } from './people/person-needed.ts'
import { applyResults } from './stages/apply-results.ts'
import { initialState } from './stages/enter-stage.ts'
import { nextStep } from './stages/next-step.ts'

export interface RunDebateDeps extends SpeakDeps {
  readonly session: RunSession
  /** When the run first started, milliseconds since the epoch. */
  readonly startedAtMs: number
}

/**
 * Runs a debate from wherever its journal ends to its own end: decide, act, apply. Everything that lasts goes
 * through the session, so being killed at any moment costs at most the calls in flight.
 *
 * @returns how the attempt ends; the caller writes it down.
 * @throws LongPause, ApprovalNeeded, PersonNeeded, RunLostError: the attempt ends without an end of the run.
 */
export async function runDebate(claimed: ClaimedRun, deps: RunDebateDeps): Promise<RunEnd> {
  const { session } = deps
  const input = DebateInput.parse(claimed.input)
  const deadline = stopAfter(input, deps)
  const notes = createNoteTaker(session)
  const budget = createBudgetKeeper(input, { ...deps, over: deadline.signal })
  let stoppedBy: BudgetReached | null = null
  let state = initialState(input)
  try {
    for (;;) {
      if (budget !== null) await budget.tell(state)
      const step = nextStep(state)
      if (step.kind === 'finish') return endOfPlan(step, stoppedBy)
      state = notes.recall(state)
      const { people, others } = whoSpeaks(step.calls, session)
      let reached: BudgetReached | null
      if (others.length === 0) {
        const needed = await personNeeded(state, people, { ...deps, notes })
        if (!(needed instanceof BudgetReached)) throw needed
        reached = needed
      } else {
        const afforded = budget?.afford(state, others) ?? { calls: others, reached: null }
        const made = await makeCalls(state, afforded.calls, { ...deps, notes, budget })
        state = applyResults(made.state, made.results)
        const isOver = made.reached !== null && budget?.isOver(afforded.calls)
        reached = isOver ? made.reached : afforded.reached
      }
      if (reached === null) continue
      stoppedBy = reached
      state = concludeAtBudget(state)
    }
  } catch (error) {
    // The abort's reason says more than the error that it caused inside a call.
    return endOfDebate(session.signal.aborted ? session.signal.reason : error)
  } finally {
    deadline.abort()
  }
}

/** Timers hold 31 bits of milliseconds; a budget of weeks is met by the check before each call. */
const longestTimerMs = 2 ** 31 - 1

/** Aborts the calls in flight when the time that the budget allows is over. */
function stopAfter({ budget }: DebateInput, { session, clock, startedAtMs }: RunDebateDeps): AbortController {
  const watch = new AbortController()
  const { maxSeconds } = budget
  if (maxSeconds === undefined) return watch
  const leftMs = Math.max(0, startedAtMs + maxSeconds * 1000 - clock.now())
  if (leftMs > longestTimerMs) return watch
  clock.sleep(leftMs, watch.signal).then(
    () => session.abort(new BudgetReached('maxSeconds', maxSeconds)),
    () => {},
  )
  return watch
}
