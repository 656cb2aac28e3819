import { boundOfPlanned } from '../debate/bounds/bound-of-planned.ts'
import { createClosingBound } from '../debate/bounds/closing-bound.ts'
import { initialState } from '../debate/stages/enter-stage.ts'
import { ConflictError } from '../errors.ts'
import type { DebateInput, Turn } from '../models/debate.ts'
import { noUsage } from '../models/usage.ts'
import { addBounds, limitWithoutRoom, noBound } from '../runs/budget-left.ts'

/** Below this an answer would be cut off in the middle of its first sentences. */
const leastOutputTokens = 64
/** An answer in a form has its names and marks besides. */
const leastOfSeveral = 128
/** How much longer than the longest turn of the debate an answer of the single agent may get in any case. */
const spare = 2

/**
 * Sizes the answers of a single agent so that its budget has room for them and for who chooses, counted as the budget
 * itself counts. As long as they may be where all of them fit; shorter where they don't, but not below twice the longest
 * turn of the debate: rather are a few of them not given. Where not even two fit beside the choice, there is one answer, as
 * long as there is room for, and nothing to choose.
 *
 * @throws ConflictError when there is no room for even one answer.
 */
export function withinBudget(input: DebateInput, turns: readonly Turn[]): DebateInput {
  const most = input.maxOutputTokens
  const longest = Math.max(0, ...turns.map(({ usage }) => usage.outputTokens))
  const least = Math.min(most, Math.max(leastOfSeveral, spare * longest))
  if (input.rounds > 1) {
    const length = longestThatFits(input, input.rounds, most, least) ?? least
    if (fits(input, 2, length)) return withLength(input, length)
  }
  const alone = { ...input, rounds: 1 }
  const length = longestThatFits(alone, 1, most, Math.min(most, leastOutputTokens))
  if (length === null) {
    throw new ConflictError('The debate has used too little for even one answer of a single agent.', {
      hint: 'Compare a longer debate.',
    })
  }
  return withLength(alone, length)
}

/** null when not even the least fits. */
function longestThatFits(input: DebateInput, answers: number, most: number, least: number): number | null {
  for (let length = most; ; length = Math.max(least, Math.floor(length * 0.9))) {
    if (fits(input, answers, length)) return length
    if (length <= least) return null
  }
}

/** Whether so many answers, each as long as it may be, leave room for the choice between them. */
function fits(input: DebateInput, answers: number, length: number): boolean {
  const sized = withLength(input, length)
  const state = initialState(sized)
  const calls = state.pending.slice(0, answers)
  const closing = createClosingBound(sized)(state, calls)
  const all = calls.map((call) => boundOfPlanned(state, call)).reduce(addBounds, noBound)
  return limitWithoutRoom(sized.budget, noUsage, addBounds(all, closing), 0) === null
}

const withLength = (input: DebateInput, maxOutputTokens: number): DebateInput => ({
  ...input,
  maxOutputTokens,
  participants: input.participants.map((seat) => ({ ...seat, maxOutputTokens })),
})
