import type { DebateInput } from '../../models/debate.ts'
import { mostPersonText } from '../../models/person-turn.ts'
import { type CallSlot, keyOfSlot, mostCallsOf, type Plan, type Stage, slotsOf } from '../plan/plan.ts'
import { sourcesBytes } from '../prompts/sources-of-turn.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'

/** Set aside for tags and label around each quoted turn, without the speaker's name. */
export const turnFrameBytes = 120

/** What the longest reader of a windowed transcript reads, tokens each. */
export interface Longest {
  readonly turn: number
  readonly moderation: number
  /** Of all moderations. */
  readonly moderations: number
  /** The fewest turns between two of them, at least 1. */
  readonly turnsPerModeration: number
  readonly summary: number
}

/**
 * Upper bound of the tokens of a transcript under a window: the summary, the turns that stay whole, and what a moderator said
 * around them. Grows with the window.
 *
 * @param turns - How many stay whole: 2w − 1 at most for a reader, w for a summary.
 */
export const windowedTokens = (longest: Longest, turns: number): number =>
  longest.summary +
  turns * longest.turn +
  Math.min(longest.moderations, (Math.floor(turns / longest.turnsPerModeration) + 1) * longest.moderation)

/** Most turns that a reader is given whole. */
export const mostWholeTurns = (wholeTurns: number): number => 2 * wholeTurns - 1

/** Keeps count of what has been said at most, and so of what each call can be given to read. */
export function createReading(input: DebateInput, plan: Plan) {
  const { window } = input
  const quotedBytes = turnFrameBytes + (input.collections.length > 0 ? sourcesBytes : 0)
  const saidUnder = new Map<string, number>()
  // Keys cost most of the time in a plan of many turns, and most plans refer to none.
  const hasKeys = slotsOf(plan).some(({ sees, quotes }) => typeof sees !== 'string' || quotes !== undefined)
  const saidBy = new Map<CallSlot['speaker'], number>()
  /** Tokens of all turns up to each of them: what a reader of the whole transcript so far reads. */
  const upTo = [0]
  const longest = {
    turn: 0,
    moderation: 0,
    moderations: 0,
    turnsPerModeration: Number.POSITIVE_INFINITY,
    // Where it failed, the one before it stands beside the note that says so.
    summary: input.maxOutputTokens + tokensOfBytes(2 * turnFrameBytes),
  }
  let stageTurns = 0
  let turnsBeforeModeration: number | null = null
  /** A sequential stage that chooses several reads its own turns besides. */
  let mostChosen = 1

  const saidUnderAll = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (saidUnder.get(key) ?? 0), 0)

  /** A reply as it is quoted. */
  function tokensSaidBy(speaker: CallSlot['speaker']): number {
    const known = saidBy.get(speaker)
    if (known !== undefined) return known
    const isPerson = 'kind' in speaker && speaker.kind === 'person'
    const text = isPerson ? tokensOfBytes(mostPersonText * 3) : speaker.maxOutputTokens
    const tokens = text + tokensOfBytes(quotedBytes + utf8Bytes(speaker.name))
    saidBy.set(speaker, tokens)
    return tokens
  }

  function transcriptTokens(covers: number | undefined): number {
    const whole = (upTo.at(-1) ?? 0) + longest.moderations
    if (window === undefined) return whole
    const { wholeTurns } = window
    if (covers !== undefined) return windowedTokens(longest, wholeTurns)
    if (upTo.length - 1 < 2 * wholeTurns) return whole
    return windowedTokens(longest, mostWholeTurns(wholeTurns) + mostChosen - 1)
  }

  function turnTokens({ sees, covers }: CallSlot): number {
    // Turns of one parallel stage do not see each other; that they are counted keeps it simple and errs upward.
    if (sees === 'earlier') return transcriptTokens(covers)
    return (sees === 'none' ? 0 : saidUnderAll(sees)) + longest.moderations
  }

  return {
    /** As of what was added so far. */
    longest: longest as Longest,
    /** What it is given of what was said. */
    tokensFor: (slot: CallSlot): number => turnTokens(slot) + saidUnderAll(slot.quotes ?? []),
    /** The turns alone, with the summary of older ones and what a moderator said in between. */
    turnTokens,
    add(slot: CallSlot): void {
      const { role, phase, speaker } = slot
      const tokens = tokensSaidBy(speaker)
      if (hasKeys) saidUnder.set(keyOfSlot(slot), tokens)
      if (role === 'moderator' && phase === 'moderation') {
        longest.moderation = Math.max(longest.moderation, tokens)
        longest.moderations += tokens
        const turns = upTo.length - 1
        const between =
          turnsBeforeModeration === null ? Number.POSITIVE_INFINITY : turns - turnsBeforeModeration
        longest.turnsPerModeration = Math.max(1, Math.min(longest.turnsPerModeration, between))
        turnsBeforeModeration = turns
      }
      if (role !== 'participant') return
      longest.turn = Math.max(longest.turn, tokens)
      upTo.push((upTo.at(-1) ?? 0) + tokens)
      stageTurns += 1
    },
    /** Where a stage chose who speaks, only the longest of those turns are part of the transcript. */
    endStage(stage: Stage): void {
      const spoken = stageTurns
      stageTurns = 0
      const most = mostCallsOf(stage)
      if (stage.mode === 'sequential' && stage.choose !== undefined) mostChosen = Math.max(mostChosen, most)
      if (most >= stage.calls.length || spoken === 0) return
      // Fewer may be called than planned.
      longest.turnsPerModeration = 1
      const lengths = upTo
        .slice(-spoken)
        .map((sum, place) => sum - (upTo[upTo.length - spoken - 1 + place] ?? 0))
      upTo.length -= spoken
      const longestOfStage = Math.max(...lengths)
      for (let turn = 0; turn < Math.min(most, spoken); turn += 1)
        upTo.push((upTo.at(-1) ?? 0) + longestOfStage)
    },
  }
}
