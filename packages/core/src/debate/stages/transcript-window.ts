import type { AuxiliaryCall, DebateInput } from '../../models/debate.ts'
import { builtInSpeaker } from '../plan/built-in-speaker.ts'
import type { DebateRecord } from '../plan/debate-record.ts'
import type { Brief } from '../plan/format-definition.ts'
import { type CallSlot, mostCallsOf, type Plan, type Stage } from '../plan/plan.ts'
import { wordLimit } from '../prompts/word-limit.ts'

// A long transcript outgrows the context of a model. Prompts then quote its newest turns whole and give what is older as
// a summary: a call of its own, journaled like any other, so that everybody afterwards reads the same words.
//
// With w whole turns, a summary is due before any call that would quote 2w turns or more: it reads the summary before it
// and the w oldest turns that no summary stands for. So summary k always stands for the first k·w turns, whatever course
// the debate has taken, and whoever reads the transcript is given w to 2w − 1 turns whole. How many turns there are is
// known only when a stage is entered (a debate may stop early, a stage may choose nobody), so each of these stages
// decides then. Keys hold w: a fork with another window makes summaries of its own and never reads those of its parent.

/** Answers that see a list of turns, or none, need no summary; only who reads the whole transcript does. */
const isOpen = ({ sees }: CallSlot) => sees === 'earlier'

/** Puts a place for summaries before each call, or each parallel stage, that reads a transcript as long as that. */
export function withSummaries(plan: Plan, input: DebateInput): Plan {
  if (input.window === undefined) return plan
  const { wholeTurns } = input.window
  const speaker = summariser(input)
  let turns = 0
  let covered = 0

  const place = (stage: Stage): readonly Stage[] => {
    const isDue = turns >= 2 * wholeTurns && stage.calls.some(isOpen)
    const round = stage.calls[0]?.round ?? 1
    const calls: CallSlot[] = []
    while (isDue && turns - covered >= 2 * wholeTurns) {
      covered += wholeTurns
      calls.push(summarySlot(speaker, { covers: covered, wholeTurns, round }))
    }
    turns += mostSpeakingIn(stage)
    return isDue ? [summaries(calls, speaker, wholeTurns), stage] : [stage]
  }
  const spread = (stages: readonly Stage[]) => stages.flatMap(inPieces).flatMap(place)
  return { discussion: spread(plan.discussion), closing: spread(plan.closing) }
}

/** A transcript grows with every call of a sequential stage, so there is a place for summaries before each of them. */
function inPieces(stage: Stage): readonly Stage[] {
  const { mode, calls, choose } = stage
  if (mode === 'parallel' || choose !== undefined || !calls.some(isOpen)) return [stage]
  return calls.map((call, place) => ({
    ...stage,
    calls: [call],
    ...(place < calls.length - 1 ? { isPart: true as const } : {}),
  }))
}

const mostSpeakingIn = (stage: Stage): number =>
  Math.min(stage.calls.filter(({ role }) => role === 'participant').length, mostCallsOf(stage))

/** @param calls - Those of the longest course, for the estimate; which are made is known when the stage is entered. */
const summaries = (calls: readonly CallSlot[], speaker: CallSlot['speaker'], wholeTurns: number): Stage => ({
  mode: 'sequential',
  calls,
  isPart: true,
  isRepeated: true,
  choose({ turns, calls: said }) {
    const covered = turnsSummedUp(said)
    if (turns.length - covered < 2 * wholeTurns) return []
    const round = turns.at(-1)?.round ?? 1
    return [summarySlot(speaker, { covers: covered + wholeTurns, wholeTurns, round })]
  },
})

/** How many turns, from the first, the latest summary stands for; 0 before there is one. */
export const turnsSummedUp = (calls: DebateRecord['calls']): number =>
  calls.findLast(({ covers }) => covers !== undefined)?.covers ?? 0

const summariser = (input: DebateInput): CallSlot['speaker'] =>
  builtInSpeaker(
    input,
    'Summariser',
    'You sum up discussions faithfully. You have no opinion of your own on the topic.',
  )

/** What a summary is asked by, whichever it is; for the reckoning of what fits. */
export const summarySlotFor = (input: DebateInput): CallSlot =>
  summarySlot(summariser(input), { covers: 1, wholeTurns: 1, round: 1 })

interface SummaryPlace {
  readonly covers: number
  readonly wholeTurns: number
  /** Of the last turn so far, which more rounds do not change. */
  readonly round: number
}

const summarySlot = (
  speaker: CallSlot['speaker'],
  { covers, wholeTurns, round }: SummaryPlace,
): CallSlot => ({
  role: 'summariser',
  phase: 'summary',
  keyPhase: `summary-of-${wholeTurns}`,
  round,
  seat: null,
  call: covers / wholeTurns - 1,
  answer: 'text',
  speaker,
  part: null,
  sees: 'earlier',
  covers,
})

/** A summary that says something; a refusal sums up nothing. */
export const isSummary = ({ covers, text, refused }: AuxiliaryCall): boolean =>
  covers !== undefined && !refused && text.trim() !== ''

/** Words that a summary is asked for at most. */
const mostSummaryWords = 600

/** @param material - The summary so far, and the turns after it up to those that stay whole. */
export const summaryBrief = (material: string, turns: number, maxOutputTokens: number): Brief => ({
  rules: [
    'You sum up the older part of a debate for its speakers, who will read your summary instead of it.',
    'Keep every position with who holds it, the strongest reasons, what was conceded, numbers, sources, and what is still disputed. Add nothing and judge nothing.',
    'Where a summary of still older turns is given, yours takes its place: keep what matters in it.',
  ],
  facts: [`Turns to sum up: ${turns}`],
  material,
  task: `Sum up what was said so far in at most ${wordLimit(maxOutputTokens, mostSummaryWords)} words.`,
})
