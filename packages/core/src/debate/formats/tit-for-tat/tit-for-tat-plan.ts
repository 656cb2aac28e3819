import type { DebateInput, Seat } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { sidesOf } from '../oxford/oxford-sides.ts'
import type { TitForTatSide } from './tit-for-tat-options.ts'
import { decidingRuling } from './tit-for-tat-rulings.ts'

// Each message is a stage of its own, since the second of a round answers the first. A debater reads its own messages and
// the last one of the other side; the moderator reads the two of its round and what it ruled before.

export function titForTatPlan(input: DebateInput): Plan {
  const {
    pro: [affirmative],
    con: [negative],
  } = sidesOf(input)
  // Seats without sides come with what was held elsewhere; there is nothing to plan for them.
  if (affirmative === undefined || negative === undefined) return { discussion: [], closing: [] }

  const said = (side: TitForTatSide, round: number) =>
    keyOfSlot(message(side === 'affirmative' ? affirmative : negative, side, round, []))
  const saidUntil = (side: TitForTatSide, round: number) =>
    Array.from({ length: round }, (_, index) => said(side, index + 1))

  const discussion: Stage[] = []
  for (let round = 1; round <= input.rounds; round += 1) {
    const before = round === 1 ? [] : [said('negative', round - 1)]
    discussion.push(
      alone(message(affirmative, 'affirmative', round, [...saidUntil('affirmative', round - 1), ...before])),
      alone(
        message(negative, 'negative', round, [
          ...saidUntil('negative', round - 1),
          said('affirmative', round),
        ]),
      ),
      alone(ruling(input, round, [said('affirmative', round), said('negative', round)])),
    )
  }
  // Nothing is done here: it lets the last ruling, too, be one that ends the discussion and spares the judge.
  discussion.push({ mode: 'sequential', calls: [] })

  const isPair = ({ turnKeys }: DebateRecord, round: number) =>
    turnKeys.includes(said('affirmative', round)) && turnKeys.includes(said('negative', round))
  const pairs = Array.from({ length: input.rounds }, (_, index) => {
    const round = index + 1
    return judgeCalls(input, round, [said('affirmative', round), said('negative', round)])
  })
  const closing = (['candidates', 'judgement'] as const).map(
    (phase): Stage => ({
      mode: 'sequential',
      // The last round that is whole is judged; a budget can have ended the discussion before its time.
      calls: pairs.map((calls) => calls[phase]),
      atMost: 1,
      choose(record, calls) {
        if (decidingRuling(record) !== null) return []
        return calls.filter(({ round }) => isPair(record, round)).slice(-1)
      },
    }),
  )
  return { discussion, closing }
}

const alone = (slot: CallSlot): Stage => ({ mode: 'sequential', calls: [slot] })

const message = (seat: Seat, side: TitForTatSide, round: number, sees: readonly string[]): CallSlot => ({
  role: 'participant',
  phase: side === 'affirmative' && round === 1 ? 'answer' : 'reply',
  round,
  seat: seat.seat,
  call: 0,
  answer: 'text',
  speaker: seat,
  part: seat.role ?? side,
  sees,
})

const nobody = { seat: null, call: 0, part: null } as const

const rulingKey = (round: number) => keyOfSlot({ ...nobody, phase: 'ruling', round })

function ruling(input: DebateInput, round: number, sees: readonly string[]): CallSlot {
  const moderator = builtInSpeaker(
    input,
    'Moderator',
    'You moderate debates. You have no opinion of your own on the topic.',
  )
  return {
    ...nobody,
    role: 'moderator',
    phase: 'ruling',
    round,
    answer: 'pair-ruling',
    speaker: input.moderator ?? moderator,
    sees,
    quotes: Array.from({ length: round - 1 }, (_, index) => rulingKey(index + 1)),
  }
}

/** A judge who knows nothing but the last words of both sides lists the answers, then chooses one. */
function judgeCalls(input: DebateInput, round: number, sees: readonly string[]) {
  const judge = builtInSpeaker(
    input,
    'Judge',
    'You judge debates. You decide by the reasons that were given, never by your own view of the topic.',
  )
  const slot = { ...nobody, role: 'judge', round, speaker: input.judge ?? judge, sees } as const
  const candidates: CallSlot = { ...slot, phase: 'candidates', answer: 'answer-candidates' }
  const quotes = [keyOfSlot(candidates)]
  const judgement: CallSlot = { ...slot, phase: 'judgement', answer: 'final-answer', quotes }
  return { candidates, judgement }
}
