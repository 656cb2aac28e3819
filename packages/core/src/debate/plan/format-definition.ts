import type { z } from 'zod'
import type { DebateInput, Seat, StopReason, Verdict } from '../../models/debate.ts'
import type { AwaitedTurn } from '../../models/person-turn.ts'
import type { Format } from '../../models/scenario.ts'
import type { DebateState } from './debate-state.ts'
import type { Plan } from './plan.ts'
import type { PlannedCall } from './planned-call.ts'

/** What a format adds to the prompt of one call; the frame around it is the same for all. */
export interface Brief {
  /** Rules of the format as they bind this speaker, one sentence or two each. */
  readonly rules: readonly string[]
  /** Lines such as `Round: 2 of 3`, put where persona and transcript can't reach. */
  readonly facts: readonly string[]
  /** What the speaker may read, every piece of it quoted. */
  readonly material: string
  /** What to do now. */
  readonly task: string
}

/** What the rules of a format are about. */
export type FormatNumbers = Pick<
  DebateInput,
  'participants' | 'rounds' | 'formatOptions' | 'moderator' | 'judge' | 'topic' | 'context'
>

export interface FormatFault {
  readonly path: readonly [
    'participants' | 'rounds' | 'moderatorId' | 'judgeId' | 'formatOptions',
    ...(string | number)[],
  ]
  readonly message: string
}

/** A way to debate: data and a few pure functions. */
export interface FormatDefinition {
  readonly id: Format
  readonly name: string
  /** One sentence for people who choose. */
  readonly summary: string
  /** Who sees whom, for people. */
  readonly visibility: string
  /** The number of model calls as a formula, for people. */
  readonly callFormula: string
  readonly participants: { readonly min: number; readonly max: number }
  readonly rounds: { readonly default: number; readonly max: number; readonly meaning: string }
  readonly usesModerator: boolean
  readonly usesJudge: boolean
  /** Where the format comes from, e.g. "Society of minds (Du et al., arXiv:2305.14325)". */
  readonly source: string
  /** When it ends, for people. */
  readonly stopRule: string
  /** Known faults of the original and what is done about them here, for people; one sentence each. */
  readonly faultsAvoided: readonly string[]
  /** Whether seats may be taken by people: their turns are free text, or an answer with a reason. */
  readonly takesPeople: boolean
  /** Parameters of the format; every one has a default. */
  readonly options: z.ZodType<Record<string, z.core.util.JSONType>>
  /** Gives everybody a side, where the format has sides; what it returns is stored in the snapshot. */
  readonly assignSeats?: (participants: readonly Seat[]) => readonly Seat[]
  /** @returns why these participants can't debate in this format; null when they can. */
  readonly problemWithSeats?: (participants: readonly Seat[]) => string | null
  /**
   * Numbers that make no sense together, asked once each of them is within its own bounds, e.g. delphi without a scale.
   *
   * @returns faults by the field of a debate request, each naming the rule that is broken.
   */
  readonly problemsWith?: (input: FormatNumbers) => readonly FormatFault[]
  /** Where the estimates of people have to lie; left out, or null: anywhere. */
  readonly scaleOf?: (input: DebateInput) => AwaitedTurn['scale']
  /** What this format has its speakers call each other, e.g. "Participant B"; the state's labels when left out. */
  readonly seatName?: (state: DebateState, seat: number) => string
  readonly plan: (input: DebateInput) => Plan
  /** Asked after each stage of the discussion but its last. @returns why to stop early; null to go on. */
  readonly stopsAfterStage?: (state: DebateState) => StopReason | null
  readonly brief: (state: DebateState, call: PlannedCall) => Brief
  /**
   * What came out of it; null when nobody was to decide, or when there is too little to decide on. Also asked when a
   * budget ended the debate early: then turns and closing calls can be missing.
   */
  readonly verdict: (state: DebateState) => Verdict | null
}
