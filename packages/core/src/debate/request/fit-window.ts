import type { DebateInput } from '../../models/debate.ts'
import type { TranscriptWindow } from '../../models/scenario.ts'
import { fixedTokensOf, passageTokensOf } from '../bounds/fixed-prompt.ts'
import { modelsIn } from '../bounds/price-in.ts'
import { createReading, type Longest, mostWholeTurns, windowedTokens } from '../bounds/reading.ts'
import { type CallSlot, stagesOf } from '../plan/plan.ts'
import { isAPersons } from '../plan/planned-call.ts'
import { planDebate } from '../stages/plan-debate.ts'
import { summarySlotFor } from '../stages/transcript-window.ts'

/** How much of a context a prompt and its reply may fill by the estimate; the rest is for what tokenizers count otherwise. */
const usableShare = 0.9
/** As many turns as a debate can have. */
const widest = 2_500

/** Tokens of a model's context; null when it is unknown or has no end. */
export type ContextOf = (model: string) => number | null

export interface ContextTooSmall {
  readonly model: string
  /** The seat with a model of its own whose prompt does not fit; null for anybody else. */
  readonly seat: number | null
  /** What is wrong and what would be right. */
  readonly message: string
}

export type FittedWindow =
  | { readonly window: TranscriptWindow | null; readonly fault: null }
  | { readonly window: null; readonly fault: ContextTooSmall }

/** Somebody who reads the transcript, by the longest of their prompts. */
interface Reader {
  readonly slot: CallSlot
  /** Tokens of prompt and reply, the transcript left out. */
  readonly ownTokens: number
  /** Tokens of prompt and reply that the model has room for. */
  readonly room: number
  /** Most turns that it reads whole, given a window. */
  readonly turnsRead: (wholeTurns: number) => number
}

/**
 * The window that a debate needs for everybody who reads the transcript to have room for it. By the estimate's measure,
 * with w whole turns a reader takes at most
 *
 *     fixed prompt + passages + reply + summary + (2w − 1) · longest turn + what a moderator said around them
 *
 * tokens, a summary reads w turns, and w is the largest for which that is at most 90 % of the context of each one's own
 * model. Rounds of tools, which come on top, are not reckoned with. The input's own window is kept when everything fits.
 *
 * @returns null for `window` when the whole transcript fits, or when no context is known; a fault when not even a single
 * turn and a summary do.
 */
export function fitWindow(input: DebateInput, contextOf: ContextOf): FittedWindow {
  const contexts = new Map(modelsIn(input).map((model) => [model, contextOf(model)]))
  const roomOf = (slot: CallSlot): number =>
    Math.floor(usableShare * (contexts.get(slot.speaker.model) ?? Number.POSITIVE_INFINITY))
  if ([...contexts.values()].every((context) => context === null)) return fits(input.window ?? null)

  const { readers, longest, fitsWhole } = readersOf(input, roomOf)
  if (input.window === undefined && fitsWhole) return fits(null)
  const tokensAt = ({ ownTokens, turnsRead }: Reader, wholeTurns: number) =>
    ownTokens + windowedTokens(longest, turnsRead(wholeTurns))
  /** Whoever exceeds their room by the largest share. */
  const tooSmallAt = (wholeTurns: number): Reader | null => {
    const fillOf = (reader: Reader) => tokensAt(reader, wholeTurns) / reader.room
    const fullest = readers.reduce((most, reader) => (fillOf(reader) > fillOf(most) ? reader : most))
    return fillOf(fullest) > 1 ? fullest : null
  }

  if (input.window !== undefined && tooSmallAt(input.window.wholeTurns) === null) return fits(input.window)
  if (fitsWhole) return fits(null)
  const tight = tooSmallAt(1)
  if (tight !== null) return { window: null, fault: faultOf(input, tight, tokensAt(tight, 1), contexts) }
  let [most, tooMany] = [1, widest + 1]
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (tooSmallAt(middle) === null) most = middle
    else tooMany = middle
  }
  return fits({ wholeTurns: most })
}

const fits = (window: TranscriptWindow | null): FittedWindow => ({ window, fault: null })

/** Everybody who reads the transcript as it grows, and whether all of it would fit. */
function readersOf({ window: _window, ...input }: DebateInput, roomOf: (slot: CallSlot) => number) {
  const fixedTokens = fixedTokensOf(input)
  const plan = planDebate(input)
  const reading = createReading(input, plan)
  const readers = new Map<CallSlot['speaker'], Reader>()
  let fitsWhole = true
  for (const stage of stagesOf(plan)) {
    for (const slot of stage.calls) {
      const kind = slot.role === 'participant' ? 'turn' : 'call'
      if (slot.sees === 'earlier' && !isAPersons({ kind, speaker: slot.speaker })) {
        const turnTokens = reading.turnTokens(slot)
        const ownTokens =
          fixedTokens(slot) +
          passageTokensOf(input, slot) +
          (reading.tokensFor(slot) - turnTokens) +
          slot.speaker.maxOutputTokens
        const room = roomOf(slot)
        if (ownTokens + turnTokens > room) fitsWhole = false
        if ((readers.get(slot.speaker)?.ownTokens ?? -1) < ownTokens) {
          readers.set(slot.speaker, { slot, ownTokens, room, turnsRead: mostWholeTurns })
        }
      }
      reading.add(slot)
    }
    reading.endStage(stage)
  }
  const slot = summarySlotFor(input)
  const ownTokens = fixedTokens(slot) + slot.speaker.maxOutputTokens
  const summariser: Reader = { slot, ownTokens, room: roomOf(slot), turnsRead: (wholeTurns) => wholeTurns }
  const longest: Longest = reading.longest
  const all: readonly [Reader, ...Reader[]] = [summariser, ...readers.values()]
  return { readers: all, longest, fitsWhole }
}

function faultOf(
  { model: general, maxOutputTokens }: DebateInput,
  { slot }: Reader,
  tokens: number,
  contexts: ReadonlyMap<string, number | null>,
): ContextTooSmall {
  const { model } = slot.speaker
  const needed = Math.ceil(tokens / usableShare)
  return {
    model,
    seat: model === general ? null : slot.seat,
    message: `The context of ${model} is ${contexts.get(model)} tokens. With a summary and a single turn, a prompt of this debate and its reply can take ${tokens}. Take a model with a context of at least ${needed} tokens, fewer tokens for each reply (now ${maxOutputTokens} where nobody has a limit of their own), or shorter instructions, topic and context.`,
  }
}
