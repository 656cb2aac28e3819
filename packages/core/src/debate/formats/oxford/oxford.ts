import type { DebateInput, Seat, Turn } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief, FormatDefinition } from '../../plan/format-definition.ts'
import type { CallSlot, Plan, Stage } from '../../plan/plan.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedSummary, quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { OxfordOptions, readsConFirst } from './oxford-options.ts'
import { sidesOf, speakerName, withSides } from './oxford-sides.ts'
import { audienceVoteBefore, criteriaOf, oxfordVerdict } from './oxford-verdict.ts'

// Two sides, assigned and not believed, argue in stages; both sides of a stage write at the same time from the stages
// before (Khan et al., arXiv:2402.06782). A judge who knows neither names nor models reads it in both orders, and an
// audience votes before and after.

type Phase = 'opening' | 'rebuttal' | 'closing'

const phaseOf = (stage: number, stages: number): Phase => {
  if (stage === 1) return 'opening'
  return stage === stages ? 'closing' : 'rebuttal'
}

function plan(input: DebateInput): Plan {
  const { pro, con, audience } = sidesOf(input)
  const debaters = [...pro, ...con].sort((a, b) => a.seat - b.seat)
  const discussion = Array.from({ length: input.rounds }, (_, index): Stage => {
    const round = index + 1
    const speeches = debaters.map(
      (seat): CallSlot => ({
        role: 'participant',
        phase: phaseOf(round, input.rounds),
        // With more stages a closing becomes a rebuttal; its key must not change, or a fork would pay for it again.
        keyPhase: 'speech',
        round,
        seat: seat.seat,
        call: 0,
        answer: 'text',
        speaker: seat,
        part: seat.role ?? (seat.stance === 'for' ? 'proposition' : 'opposition'),
        sees: 'earlier',
      }),
    )
    // The first vote is cast while the openings are written: neither sees anything of the other.
    return {
      mode: 'parallel',
      calls: round === 1 ? [...polls(audience, 'before', 1), ...speeches] : speeches,
    }
  })
  const closing: Stage = {
    mode: 'parallel',
    calls: [...ballots(input), ...polls(audience, 'after', input.rounds)],
  }
  return { discussion, closing: [closing] }
}

const polls = (audience: readonly Seat[], when: 'before' | 'after', round: number): readonly CallSlot[] =>
  audience.map((seat) => ({
    role: 'audience',
    phase: `audience-${when}`,
    round,
    seat: seat.seat,
    call: 0,
    answer: 'audience-poll',
    speaker: seat,
    part: seat.role,
    sees: when === 'before' ? 'none' : 'earlier',
  }))

function ballots(input: DebateInput): readonly CallSlot[] {
  const { judges, bothOrders } = OxfordOptions.parse(input.formatOptions)
  const judge = builtInSpeaker(
    input,
    'Judge',
    'You judge debates. You decide by what was argued and answered, never by your own view of the topic.',
  )
  return Array.from({ length: bothOrders ? judges * 2 : judges }, (_, call) => ({
    role: 'judge',
    phase: 'judging',
    round: input.rounds,
    seat: null,
    call,
    answer: 'oxford-ballot',
    speaker: input.judge ?? judge,
    part: null,
    sees: 'earlier',
  }))
}

function brief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const sides = sidesOf(input)
  const nameOf = ({ seat }: Turn) => speakerName(sides, seat)
  const speeches = visibleTurns(state, call)
  const common =
    'In this debate the proposition (pro) argues for the topic and the opposition (con) against it.'
  if (call.role === 'judge') {
    const conFirst = readsConFirst(call.call)
    return {
      rules: [
        common,
        'Sides were assigned. Judge the debate, not the topic: what was argued, supported and answered.',
        'Length, style, confidence and the order of the speeches count for nothing. An argument nobody answered stands.',
      ],
      facts: [`Criteria: ${criteriaOf(input).length}`],
      material: [
        quotedSummary(state, call),
        ...inOrder(speeches, sides.con, conFirst).map((turn) =>
          quotedTurn(turn, `${nameOf(turn)}, ${turn.phase}`),
        ),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
      task: [
        'The debate is over. Score both sides from 0 to 10 by each criterion, then name the winner:',
        ...criteriaOf(input).map(({ line }) => `- ${line}`),
      ].join('\n'),
    }
  }
  const own = call.seat === null ? undefined : input.participants[call.seat]
  const material = [
    quotedSummary(state, call),
    ...speeches.map((turn) =>
      quotedTurn(turn, `${turn.seat === call.seat ? 'you, ' : ''}${nameOf(turn)}, ${turn.phase}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  if (call.role === 'audience') return audienceBrief(state, call, common, material)

  const side = own?.stance === 'against' ? 'Opposition (con)' : 'Proposition (pro)'
  return {
    rules: [
      common,
      'Your side was assigned: argue for it as well as it can be argued, and never concede the debate.',
      'Do not give away who you are: no name, no persona, no model. Never invent sources or quotations.',
      'Write your speech only, not those of others.',
    ],
    facts: [
      `Side: ${side}`,
      `You are called: ${call.seat === null ? side : speakerName(sides, call.seat)}`,
      ...seatFacts(own),
      `Stage: ${call.round} of ${input.rounds} (${call.phase})`,
    ],
    material,
    task: `${taskOf[call.phase as Phase]} At most ${wordLimit(call.speaker.maxOutputTokens)} words.`,
  }
}

const taskOf: Readonly<Record<Phase, string>> = {
  opening:
    "Give your side's opening: its case and its strongest arguments. The other side's is not shown to you.",
  rebuttal: "Give your rebuttal: answer the other side's strongest arguments and defend your own.",
  closing: 'Give your closing: weigh what was argued and say why your side has won. Bring no new arguments.',
}

function audienceBrief(state: DebateState, call: PlannedCall, common: string, material: string): Brief {
  const isAfter = call.phase === 'audience-after'
  const before = isAfter ? audienceVoteBefore(state, call.seat) : null
  return {
    rules: [
      common,
      'You are in the audience. Your vote is private; nobody will see it. Vote as you judge the topic now.',
    ],
    facts: [`Poll: ${isAfter ? 'after' : 'before'} the debate`],
    material,
    task: [
      isAfter ? 'The debate is over. Vote again.' : 'The debate has not begun. Vote.',
      before === null ? '' : `Before the debate you voted: ${before}.`,
    ]
      .join(' ')
      .trim(),
  }
}

/** Stage by stage, one side before the other within each. */
function inOrder(speeches: readonly Turn[], con: readonly Seat[], conFirst: boolean): readonly Turn[] {
  const conSeats = new Set(con.map(({ seat }) => seat))
  const place = ({ round, seat }: Turn) => round * 2 + (conSeats.has(seat) === conFirst ? 0 : 1)
  return speeches.toSorted((a, b) => place(a) - place(b) || a.index - b.index)
}

export const oxford: FormatDefinition = {
  id: 'oxford',
  name: 'Oxford debate',
  summary: 'Two assigned sides argue a motion in stages; blind judges or the swing of an audience decide.',
  visibility:
    'Speakers of a stage see all earlier stages, never the present one; the judge sees speeches without names, in both orders; audience votes are private.',
  callFormula:
    'd·s + J·o + 2a (d debaters, s stages = rounds, J judges, o = 2 with both orders, a audience: neutral seats)',
  participants: { min: 2, max: 50 },
  rounds: { default: 3, max: 50, meaning: 'Stages: opening, rebuttals, closing; 1 is an opening alone.' },
  usesModerator: false,
  usesJudge: true,
  source: 'Parliamentary practice; the two-sided judge protocol (Khan et al., arXiv:2402.06782)',
  stopRule: 'After its stages.',
  faultsAvoided: [
    'Judges know neither names nor models, and read the sides in both orders; orders that disagree make a draw.',
    'Both sides write at the same time, so that neither has the last look.',
  ],
  takesPeople: true,
  seatName: (state, seat) => speakerName(sidesOf(state.input), seat),
  options: OxfordOptions,
  assignSeats: withSides,
  problemWithSeats: (seats) => {
    const { pro, con } = sidesOf({ participants: [...seats] })
    if (pro.length > 0 && con.length > 0) return null
    return 'Each side needs a speaker: at least one participant for and one against.'
  },
  problemsWith: ({ participants }) =>
    sidesOf({ participants })
      .audience.filter(({ kind }) => kind === 'person')
      .map(({ seat }) => ({
        path: ['participants', seat, 'kind'],
        message:
          'A neutral seat is in the audience, which takes no turns and votes; only models are asked for votes. A person speaks for or against.',
      })),
  plan,
  brief,
  verdict: oxfordVerdict,
}
