import type { z } from 'zod'
import type { DebateInput, Seat, StopReason, Verdict } from '../models/debate.ts'
import type { Format } from '../models/scenario.ts'
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
  /** Parameters of the format; every one has a default. */
  readonly options: z.ZodType<Record<string, z.core.util.JSONType>>
  /** Gives everybody a side, where the format has sides; what it returns is stored in the snapshot. */
  readonly assignSeats?: (participants: readonly Seat[]) => readonly Seat[]
  /** @returns why these participants can't debate in this format; null when they can. */
  readonly problemWithSeats?: (participants: readonly Seat[]) => string | null
  readonly plan: (input: DebateInput) => Plan
  /** Asked after each stage of the discussion but its last. @returns why to stop early; null to go on. */
  readonly stopsAfterStage?: (state: DebateState) => StopReason | null
  readonly brief: (state: DebateState, call: PlannedCall) => Brief
  /** What came out of it once everything is said; null when nobody was to decide. */
  readonly verdict: (state: DebateState) => Verdict | null
}
