import type { DebateInput } from '../models/debate.ts'
import { builtInSpeaker } from './built-in-speaker.ts'
import type { Brief } from './format-definition.ts'
import { type CallSlot, mostCallsOf, type Plan, type Stage } from './plan.ts'
import { wordLimit } from './word-limit.ts'

// A long transcript outgrows the context of a model. Prompts then quote its newest turns whole and give what is older as
// a summary: a call of its own, journaled like any other, so that everybody afterwards reads the same words. A summary
// goes on from the one before it. Nobody's turn waits for more than one summary.

/** Answers of the chair's make no summary; only what is said in sight of everybody does. */
const isOpen = ({ sees }: CallSlot) => sees === 'earlier'

/**
 * Puts a summary before each stage that would quote more than twice the whole turns: half of them, the older half, is
 * then summed up. Sequential stages are cut where they grow too long.
 */
export function withSummaries(plan: Plan, input: DebateInput): Plan {
  if (input.window === undefined) return plan
  const { wholeTurns } = input.window
  let turns = 0
  let covered = 0
  let summaries = 0

  const summaryIfNeeded = (stage: Stage): readonly Stage[] => {
    const round = stage.calls[0]?.round ?? 1
    if (turns - covered < 2 * wholeTurns || !stage.calls.some(isOpen)) return []
    covered = turns - wholeTurns
    summaries += 1
    return [summaryStage(input, covered, summaries - 1, round)]
  }
  const withSummary = (stage: Stage): readonly Stage[] => {
    const before = summaryIfNeeded(stage)
    const speaking = Math.min(
      stage.calls.filter(({ role }) => role === 'participant').length,
      mostCallsOf(stage),
    )
    turns += speaking
    return [...before, stage]
  }
  const spread = (stages: readonly Stage[]) =>
    stages.flatMap((stage) => pieces(stage, wholeTurns)).flatMap(withSummary)
  return { discussion: spread(plan.discussion), closing: spread(plan.closing) }
}

/** A sequential stage in pieces of at most so many calls; what chooses its calls stays whole. */
function pieces(stage: Stage, most: number): readonly Stage[] {
  if (stage.mode === 'parallel' || stage.choose !== undefined || stage.calls.length <= most) return [stage]
  const count = Math.ceil(stage.calls.length / most)
  return Array.from({ length: count }, (_, piece) => ({
    ...stage,
    calls: stage.calls.slice(piece * most, (piece + 1) * most),
  }))
}

function summaryStage(input: DebateInput, covers: number, call: number, round: number): Stage {
  const speaker = builtInSpeaker(
    input,
    'Summariser',
    'You sum up discussions faithfully. You have no opinion of your own on the topic.',
  )
  const slot: CallSlot = {
    role: 'summariser',
    phase: 'summary',
    keyPhase: 'summary-of-transcript',
    round,
    seat: null,
    call,
    answer: 'text',
    speaker,
    part: null,
    sees: 'earlier',
    covers,
  }
  return { mode: 'sequential', calls: [slot] }
}

/** @param material - The summary so far, and the turns after it up to those that stay whole. */
export const summaryBrief = (material: string, covers: number, maxOutputTokens: number): Brief => ({
  rules: [
    'You sum up the older part of a debate for its speakers, who will read your summary instead of it.',
    'Keep every position with who holds it, the strongest reasons, what was conceded, numbers, sources and their markers such as [1], and what is still disputed. Add nothing and judge nothing.',
  ],
  facts: [`Turns to sum up: ${covers}`],
  material,
  task: `Sum up what was said so far in at most ${wordLimit(maxOutputTokens, 600)} words.`,
})
