import type { AuxiliaryCall, Turn } from '../../models/debate.ts'
import { mostPersonText } from '../../models/person-turn.ts'
import { addBounds, type Bound, boundOfCall, noBound } from '../../runs/budget-left.ts'
import { builtInSpeaker } from '../plan/built-in-speaker.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { type CallSlot, keyOfSlot, mostCallsOf, type Stage } from '../plan/plan.ts'
import { isAPersons, type PlannedCall } from '../plan/planned-call.ts'
import { quotedNotes } from '../prompts/quoted-notes.ts'
import { sourcesBytes, toldToOthers } from '../prompts/sources-of-turn.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'
import { turnsSummedUp } from '../stages/transcript-window.ts'
import { fixedTokensOf, passageTokensOf } from './fixed-prompt.ts'
import { priceIn } from './price-in.ts'
import { turnFrameBytes } from './reading.ts'

/** Says what the closing would take at most if these calls were the last ones of the discussion. */
export type ClosingBound = (state: DebateState, last: readonly PlannedCall[]) => Bound

/**
 * What the closing of a debate would take at most, were the discussion to end after the calls that come next: what has
 * been said counts as it is, what is still to be said as long as it may be. As in the estimate no prompt is built.
 */
export function createClosingBound(input: DebateState['input']): ClosingBound {
  const fixedTokens = fixedTokensOf(input)
  const frame = turnFrameBytes + (input.collections.length > 0 ? sourcesBytes : 0)
  const summariser = builtInSpeaker(input, 'Summariser', '.'.repeat(300))

  const longestText = (speaker: CallSlot['speaker']) => {
    const isPerson = 'kind' in speaker && speaker.kind === 'person'
    const tokens = isPerson ? mostPersonText : tokensOfAnswer(speaker.maxOutputTokens)
    return tokens + tokensOfBytes(frame + utf8Bytes(speaker.name))
  }
  const tokensOfTurn = (turn: Turn) => tokensOfBytes(bytesOfTurn(turn) + frame)
  const tokensOfCall = ({ text }: AuxiliaryCall) => tokensOfBytes(utf8Bytes(text) + frame)

  return (state, last) => {
    const { turns, turnKeys, calls, notes, plan } = state
    const covered = turnsSummedUp(calls)
    const said = new Map<string, number>()
    for (const [place, key] of turnKeys.entries()) said.set(key, tokensOfTurn(turns[place] as Turn))
    for (const call of calls) said.set(call.key, tokensOfCall(call))
    for (const call of last) said.set(call.key, longestText(call.speaker))

    const notesTokens = tokensOfBytes(utf8Bytes(quotedNotes(notes)))
    const moderations = sum([
      ...calls.filter(({ role }) => role === 'moderator').map(tokensOfCall),
      ...last.filter(({ role }) => role === 'moderator').map(({ speaker }) => longestText(speaker)),
    ])
    const summary = calls.findLast(({ covers }) => covers !== undefined)
    let transcript =
      (summary === undefined ? 0 : tokensOfCall(summary) + tokensOfBytes(turnFrameBytes)) +
      sum(turnKeys.slice(covered).map((key) => said.get(key) ?? 0)) +
      sum(last.filter(({ kind }) => kind === 'turn').map(({ speaker }) => longestText(speaker)))
    let turnsLeft = turns.length - covered + last.filter(({ kind }) => kind === 'turn').length

    let bound = noBound
    const boundOf = (slot: CallSlot) => {
      const { sees, quotes = [], speaker } = slot
      const read =
        sees === 'earlier' ? transcript : sees === 'none' ? 0 : sum(sees.map((key) => said.get(key) ?? 0))
      const inputTokens =
        fixedTokens(slot) +
        passageTokensOf(input, slot) +
        read +
        moderations +
        notesTokens +
        sum(quotes.map((key) => said.get(key) ?? 0))
      return boundOfCall(priceIn(input, speaker.model), inputTokens, speaker.maxOutputTokens)
    }

    for (const stage of plan.closing) {
      if (isOfSummaries(stage)) {
        // Which are due is known when the stage is entered; each stands for as many turns as stay whole.
        const wholeTurns = input.window?.wholeTurns ?? Number.POSITIVE_INFINITY
        const slot = summarySlotOf(stage, summariser)
        for (; turnsLeft >= 2 * wholeTurns; turnsLeft -= wholeTurns) {
          bound = addBounds(bound, boundOf(slot))
          transcript += longestText(slot.speaker)
        }
        continue
      }
      const isModels = (slot: CallSlot) =>
        !isAPersons({ kind: slot.role === 'participant' ? 'turn' : 'call', speaker: slot.speaker })
      const bounds = stage.calls.filter(isModels).map(boundOf)
      for (const slot of stage.calls) {
        const tokens = longestText(slot.speaker)
        said.set(keyOfSlot(slot), tokens)
        if (slot.role !== 'participant') continue
        transcript += tokens
        turnsLeft += 1
      }
      bound = addBounds(bound, dearest(bounds, mostCallsOf(stage)))
    }
    return bound
  }
}

/**
 * As many tokens as an answer of so many may be when another model reads it. The text is counted at three bytes a token as
 * soon as it is there, and English has four and more.
 */
const tokensOfAnswer = (outputTokens: number) => Math.ceil((outputTokens * 4) / 3)

const isOfSummaries = ({ isRepeated }: Stage) => isRepeated === true

const summarySlotOf = ({ calls }: Stage, speaker: CallSlot['speaker']): CallSlot =>
  calls[0] ?? {
    ...{ role: 'summariser', phase: 'summary', round: 1, seat: null, call: 0, answer: 'text' },
    ...{ speaker, part: null, sees: 'earlier' },
  }

/** What so many of these calls take at most, by each measure for itself where not all of them are made. */
function dearest(bounds: readonly Bound[], atMost: number): Bound {
  const most = (measure: keyof Bound) =>
    sum(
      bounds
        .map((bound) => bound[measure])
        .sort((a, b) => b - a)
        .slice(0, atMost),
    )
  return { calls: most('calls'), tokens: most('tokens'), costUsd: most('costUsd') }
}

const bytesKept = new WeakMap<Turn, number>()

/** As it was written or as others read it, whichever is longer: formats quote the one or the other. */
function bytesOfTurn(turn: Turn): number {
  const kept = bytesKept.get(turn)
  if (kept !== undefined) return kept
  const bytes = utf8Bytes(turn.speaker) + Math.max(utf8Bytes(turn.text), utf8Bytes(toldToOthers(turn).text))
  bytesKept.set(turn, bytes)
  return bytes
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
