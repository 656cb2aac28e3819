import { type AuxiliaryCall, DebateInput, type Turn } from '../models/debate.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { callsLeft, reachedLimit } from '../runs/budget-left.ts'
import type { DebateOutcome } from '../runs/debate-output.ts'
import { BudgetReached } from '../runs/run-interruptions.ts'
import type { RunSession } from '../runs/run-session.ts'
import { settleAll } from '../runs/settle-all.ts'
import { applyResults, type CallResult } from './apply-results.ts'
import type { DebateState } from './debate-state.ts'
import { endOfDebate } from './end-of-debate.ts'
import { initialState } from './enter-stage.ts'
import { findPassages, isGrounded } from './find-passages.ts'
import { nextStep } from './next-step.ts'
import type { PlannedCall } from './planned-call.ts'
import { type SpeakDeps, speak, toolUseFor } from './speak.ts'

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
 * @throws LongPause, ApprovalNeeded, RunLostError: the attempt ends without an end of the run.
 */
export async function runDebate(claimed: ClaimedRun, deps: RunDebateDeps): Promise<RunEnd> {
  const { session } = deps
  const input = DebateInput.parse(claimed.input)
  const deadline = stopAfter(input, deps)
  let state = initialState(input)
  try {
    for (;;) {
      const step = nextStep(state)
      if (step.kind === 'finish') {
        const outcome: DebateOutcome = { verdict: step.verdict, stopReason: step.stopReason }
        return { status: 'completed', output: outcome, error: null }
      }
      const results = await makeCalls(state, affordable(step.calls, input, deps), deps)
      state = applyResults(state, results)
    }
  } catch (error) {
    // The abort's reason says more than the error that it caused inside a call.
    return endOfDebate(session.signal.aborted ? session.signal.reason : error)
  } finally {
    deadline.abort()
  }
}

/** Calls whose results are in the journal cost nothing; of the others, those that the budget has room for. */
function affordable(
  calls: readonly PlannedCall[],
  { budget }: DebateInput,
  { session, clock, startedAtMs }: RunDebateDeps,
): readonly PlannedCall[] {
  const known = calls.filter(({ key }) => session.has(key))
  if (known.length === calls.length) return calls
  const limit = reachedLimit(budget, session.usage(), clock.now() - startedAtMs)
  if (limit === null) {
    const missing = calls.filter(({ key }) => !session.has(key))
    return [...known, ...missing.slice(0, callsLeft(budget, session.usage()))]
  }
  // Those that are known are applied first; the limit is met again when only missing ones are left.
  if (known.length > 0) return known
  throw limit
}

async function makeCalls(
  state: DebateState,
  calls: readonly PlannedCall[],
  deps: RunDebateDeps,
): Promise<readonly CallResult[]> {
  const { session } = deps
  return settleAll(
    calls.map(async (call): Promise<CallResult> => {
      const isComposite = toolUseFor(call, deps) !== null
      const place = { key: call.key, kind: call.kind, position: call.position, isComposite }
      const isNew = !session.has(call.key)
      if (isNew) announce(call, session)
      const passages =
        isNew && isGrounded(state, call, deps) ? await findPassages(state, call, deps) : undefined
      // The replies that a turn with tools is made of start one by one, each as a step of its own.
      if (isNew && !isComposite) announceModelCall(call, session)
      const result = await session.step<Turn | AuxiliaryCall>(place, () => speak(state, call, passages, deps))
      return { call, result }
    }),
  )
}

function announce(call: PlannedCall, session: RunSession): void {
  const { key, kind, role, phase, round, seat, position, visibleTurns, speaker, part } = call
  const place = { key, phase, round, seat, speaker: speaker.name, model: speaker.model }
  if (kind === 'turn') {
    const data = { ...place, turn: position, personaId: speaker.personaId, role: part, visibleTurns }
    session.emit({ type: 'TurnStarted', component: 'debate', data })
  } else {
    session.emit({ type: 'StepStarted', component: 'debate', data: { ...place, role, afterTurn: position } })
  }
}

function announceModelCall({ key, speaker: { model } }: PlannedCall, session: RunSession): void {
  session.emit({ type: 'LLMCallStarted', component: 'llm', data: { key, model, try: 1 } })
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
