import type { DebateInput } from '../../models/debate.ts'
import { addUsage, noUsage } from '../../models/usage.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import {
  addBounds,
  type Bound,
  boundOfCall,
  limitWithoutRoom,
  noBound,
  usesOf,
} from '../../runs/budget-left.ts'
import { BudgetReached } from '../../runs/run-interruptions.ts'
import type { RunSession } from '../../runs/run-session.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { plannedCalls } from '../plan/plan.ts'
import { isAPersons, type PlannedCall } from '../plan/planned-call.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { mostResultText } from '../prompts/tool-results.ts'
import { boundOfPlanned } from './bound-of-planned.ts'
import { boundOfRequest } from './bound-of-request.ts'
import { createClosingBound } from './closing-bound.ts'
import { fixedTokensOf, passageTokensOf } from './fixed-prompt.ts'
import { priceIn } from './price-in.ts'

/** From this share of a limit on people are told. */
const warningShare = 0.8

/** Which calls can be made now: at least one of them, or none with the limit that stands in the way. */
export type Affordable =
  | { readonly calls: readonly PlannedCall[]; readonly reached: null }
  | { readonly calls: readonly []; readonly reached: BudgetReached }

/**
 * Sees to it that a run never uses more than it was given: before a call is made it is known what it can take at most,
 * and what has no room is not made.
 *
 * That the debate stops is decided only while no call is under way, on what is journaled and the usage so far. Usage only
 * grows, so an attempt that comes after takes the decision again at the same place, whatever the first one did after it.
 */
export interface BudgetKeeper {
  /**
   * Those that the journal holds, which cost nothing; else, of the others, as many from the first as there is room for.
   * While anything of the discussion is still to come, what its closing would take is set aside.
   */
  afford(state: DebateState, calls: readonly PlannedCall[]): Affordable
  /**
   * Takes room for one call of a model. Where other calls under way hold the room, it waits for what they leave.
   *
   * @returns gives the room back, once what was used is spent.
   * @throws BudgetReached when there is no room though nothing else is under way.
   */
  room(request: ModelRequest): Promise<() => void>
  /** Whether there is room for this call of a model but not for one more that reads its answer and what tools returned. */
  isLast(request: ModelRequest): boolean
  /**
   * One of the calls that were afforded had no room for going on. Of several, each is given the chance to have it all,
   * after the others; a call that was alone has had it.
   *
   * @returns whether that was the end.
   */
  isOver(calls: readonly PlannedCall[]): boolean
  /** Tells once in the life of the run of each limit that most of it is used. */
  tell(state: DebateState): Promise<void>
}

export interface BudgetDeps {
  readonly session: Pick<RunSession, 'has' | 'usage' | 'signal' | 'step'>
  readonly clock: Clock
  /** When the run first started, milliseconds since the epoch. */
  readonly startedAtMs: number
  /** Aborted when the attempt is over. */
  readonly over: AbortSignal
}

/** @returns null where there is no limit to keep. */
export function createBudgetKeeper(
  input: DebateInput,
  { session, clock, startedAtMs, over }: BudgetDeps,
): BudgetKeeper | null {
  const { budget } = input
  if (Object.keys(budget).length === 0) return null
  const isMeasured = budget.maxTokens !== undefined || budget.maxCostUsd !== undefined
  const closingBound = createClosingBound(input)
  const held = new Set<Bound>()
  const telling = new Set<string>()
  let waiting: (() => void)[] = []
  let setAside = noBound
  /** The stage in which calls are made one after the other, since together they had no room. */
  let oneByOneIn: number | null = null
  let stage = 0
  let turns = 0
  let hasClosing: boolean | null = null

  const elapsedMs = () => clock.now() - startedAtMs
  const without = (more: Bound) => limitWithoutRoom(budget, session.usage(), more, elapsedMs())

  /** Prompts cost as much as the transcript they quote, so they are made only where their length counts. */
  function boundOf(state: DebateState, call: PlannedCall): Bound {
    // Each further reply of a turn that was begun takes room for itself.
    if (session.has(`${call.key}/model/0`) || session.has(`${call.key}/unreadable`)) return noBound
    return isMeasured ? boundOfPlanned(state, call) : { ...noBound, calls: 1 }
  }

  /**
   * Whether a turn and a closing fit into the whole budget at their longest, or the closing fits beside what the turns so
   * far really took: where neither does, the discussion may use the budget up. Looks at the transcript alone, not at what
   * the run has used since, so that a replay sets the same aside at the same place.
   */
  function canClose(state: DebateState): boolean {
    hasClosing ??= limitWithoutRoom(budget, noUsage, smallestDebate(state, closingBound), 0) === null
    if (hasClosing || state.turns.length === 0) return hasClosing
    return limitWithoutRoom(budget, usageOfSaid(state), closingBound(state, []), 0) === null
  }

  /** Of several limits the one that the transcript alone names: a replay has used more, and would name another one first. */
  function named(state: DebateState, needed: Bound): BudgetReached | null {
    const first = limitWithoutRoom(budget, usageOfSaid(state), needed, 0)
    const alone = first === null ? {} : { [first.limit]: first.allowed }
    return limitWithoutRoom(alone, session.usage(), needed, 0)
  }

  /** A mark in the journal keeps later attempts from saying it again. */
  async function warn(): Promise<void> {
    if (session.signal.aborted) return
    for (const use of usesOf(budget, session.usage(), elapsedMs())) {
      const key = `budget/warned/${use.limit}`
      if (use.share < warningShare || session.has(key) || telling.has(key)) continue
      telling.add(key)
      const place = { key, kind: 'mark', position: turns, saves: 'later' } as const
      const event = { type: 'BudgetWarning', level: 'warn', component: 'debate', data: { ...use } } as const
      await session.step(place, async () => ({ output: use, usage: noUsage, events: [event] }))
    }
  }

  /** Time passes while somebody speaks. */
  function warnInTime(maxSeconds: number): void {
    const leftMs = Math.ceil(maxSeconds * 1000 * warningShare) - elapsedMs()
    if (leftMs <= 0 || leftMs > longestTimerMs) return
    // Whatever keeps it from being told ends the attempt elsewhere, too.
    clock
      .sleep(leftMs, over)
      .then(warn)
      .catch(() => {})
  }
  if (budget.maxSeconds !== undefined) warnInTime(budget.maxSeconds)

  return {
    afford(state, calls) {
      const known = calls.filter(({ key }) => session.has(key))
      if (known.length > 0) return { calls: known, reached: null }
      const { reason } = session.signal
      if (reason instanceof BudgetReached) return { calls: [], reached: reason }

      stage = state.stageIndex
      turns = state.turns.length
      const isDiscussion = state.stageIndex < state.plan.discussion.length
      const admitted: PlannedCall[] = []
      let bounds = noBound
      const closes = isDiscussion && canClose(state)
      // Where it is not sure that there is room for the closing, what the first turn takes will tell.
      const isFirst = isDiscussion && !closes && state.turns.length === 0
      for (const call of calls.slice(0, isFirst || oneByOneIn === stage ? 1 : undefined)) {
        const aside = closes ? closingBound(state, [...admitted, call]) : noBound
        bounds = addBounds(bounds, boundOf(state, call))
        const needed = addBounds(bounds, aside)
        const reached = without(needed)
        if (reached !== null) {
          if (admitted.length === 0) return { calls: [], reached: named(state, needed) ?? reached }
          break
        }
        admitted.push(call)
        setAside = aside
      }
      return { calls: admitted, reached: null }
    },

    async room(request) {
      const bound = isMeasured ? boundOfRequest(request) : { ...noBound, calls: 1 }
      for (;;) {
        session.signal.throwIfAborted()
        const reached = without([...held].reduce(addBounds, addBounds(setAside, bound)))
        if (reached === null) break
        if (held.size === 0 || reached.limit === 'maxSeconds') throw reached
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          session.signal.addEventListener('abort', () => resolve(), { once: true })
        })
      }
      held.add(bound)
      return () => {
        held.delete(bound)
        const woken = waiting
        waiting = []
        for (const wake of woken) wake()
      }
    },

    isLast(request) {
      if (!isMeasured) return without([...held].reduce(addBounds, addBounds(setAside, twoCalls))) !== null
      const { price, maxOutputTokens } = request
      const { tokens } = boundOfRequest(request)
      const read = tokens + tokensOfBytes(mostResultText + roundFrameBytes)
      const both = addBounds(
        boundOfCall(price, tokens - maxOutputTokens, maxOutputTokens),
        boundOfCall(price, read, maxOutputTokens),
      )
      return without([...held].reduce(addBounds, addBounds(setAside, both))) !== null
    },

    isOver(calls) {
      oneByOneIn = stage
      return calls.length === 1
    },

    async tell(state) {
      turns = state.turns.length
      await warn()
    },
  }
}

/** Timers hold 31 bits of milliseconds. */
const longestTimerMs = 2 ** 31 - 1
const twoCalls: Bound = { ...noBound, calls: 2 }

/** Set aside for names and ids of the tool calls of one reply. */
const roundFrameBytes = 1_000

const usageOfSaid = ({ turns, calls }: DebateState) =>
  [...turns, ...calls].map(({ usage }) => usage).reduce(addUsage, noUsage)

/** What is needed for the least that is a debate: all that comes before the first turn, that turn, and the closing. */
function smallestDebate(
  { input, plan, ...state }: DebateState,
  closingBound: ReturnType<typeof createClosingBound>,
): Bound {
  const nothingSaid: DebateState = { ...state, input, plan, turns: [], turnKeys: [], calls: [], notes: [] }
  const fixedTokens = fixedTokensOf(input)
  let bound = noBound
  for (const stage of plan.discussion) {
    for (const slot of stage.calls) {
      const planned = plannedCalls(stage, [slot], { turnKeys: [], summarised: 0 }, input.seed)
      const [call] = planned
      if (call !== undefined && !isAPersons(call)) {
        const { model, maxOutputTokens } = slot.speaker
        const read = fixedTokens(slot) + passageTokensOf(input, slot)
        bound = addBounds(bound, boundOfCall(priceIn(input, model), read, maxOutputTokens))
      }
      if (slot.role === 'participant') return addBounds(bound, closingBound(nothingSaid, planned))
    }
  }
  return addBounds(bound, closingBound(nothingSaid, []))
}
