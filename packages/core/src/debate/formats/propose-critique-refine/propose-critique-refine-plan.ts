import type { DebateInput } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { saysSomething } from '../says-something.ts'
import { criticisedBy } from './propose-critique-refine-options.ts'

/** Proposals, then rounds of critiques and refinements; a judge makes one of what they have become. */
export function refinementPlan(input: DebateInput): Plan {
  const seats = input.participants
  const turn = (phase: string, round: number, seat: number, call = 0): CallSlot => ({
    ...{ role: 'participant', phase, round, seat, call, answer: 'text', sees: 'none' },
    speaker: seats[seat] ?? judgeOf(input),
    part: seats[seat]?.role ?? null,
  })
  const proposals = seats.map(({ seat }) => turn('proposal', 1, seat))
  const discussion: Stage[] = [{ mode: 'parallel', calls: proposals }]
  /** By seat: what it wants now, and all of its thread so far. */
  let current = proposals.map(keyOfSlot)
  const threads = current.map((key) => [key])
  for (let round = 1; round <= input.rounds; round += 1) {
    const critiques = seats.flatMap(({ seat }) =>
      criticisedBy(input, seat, round).map((criticised, call): CallSlot => {
        const slot = turn('critique', round, seat, call)
        threads[criticised]?.push(keyOfSlot(slot))
        return {
          ...slot,
          part: `critic of ${seats[criticised]?.name ?? 'nobody'}`,
          sees: current.slice(criticised, criticised + 1),
        }
      }),
    )
    const refinements = seats.map(({ seat }) => ({
      ...turn('refinement', round, seat),
      sees: [...(threads[seat] ?? [])],
    }))
    current = refinements.map(keyOfSlot)
    for (const [seat, key] of current.entries()) threads[seat]?.push(key)
    discussion.push(
      { mode: 'parallel', calls: critiques, choose: whereThereIsAProposal },
      { mode: 'parallel', calls: refinements },
    )
  }
  const judge: CallSlot = {
    ...{ role: 'judge', phase: 'synthesis', round: input.rounds, seat: null, call: 0, part: null },
    ...{ answer: 'panel-synthesis', speaker: judgeOf(input), sees: current },
  }
  return { discussion, closing: [{ mode: 'parallel', calls: [judge], choose: ofWhatThereIs }] }
}

const judgeOf = (input: DebateInput) =>
  input.judge ??
  builtInSpeaker(
    input,
    'Judge',
    'You judge proposals by what they achieve and make the best of them. You favour none of their authors.',
  )

/**
 * The key of what each seat proposes by now, by seat: its last refinement or proposal that says something. Usually that of
 * the round before; an earlier one where that was refused or a budget has ended the debate.
 */
function presentProposals({ turns, turnKeys }: DebateRecord): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  for (const [place, turn] of turns.entries()) {
    if (turn.phase !== 'critique' && saysSomething(turn)) keys.set(turn.seat, turnKeys[place] ?? '')
  }
  return keys
}

/** Nobody criticises what is not there. */
function whereThereIsAProposal(said: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] {
  const present = presentProposals(said)
  return calls.flatMap((slot) => {
    const criticised = criticisedBy(said.input, slot.seat ?? 0, slot.round)[slot.call]
    const key = criticised === undefined ? undefined : present.get(criticised)
    return key === undefined ? [] : [{ ...slot, sees: [key] }]
  })
}

function ofWhatThereIs(said: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] {
  const sees = [...presentProposals(said).values()]
  return sees.length === 0 ? [] : calls.map((slot) => ({ ...slot, sees }))
}
