import type { AuxiliaryRole, Speaker } from '../../models/debate.ts'
import type { AnswerKind } from '../answers/answers.ts'

/** A model call, or a person's turn, that the debate needs next. */
export interface PlannedCall {
  /** The step key `phase/P/round/R/seat/S/call/K` (`-` for no seat): the same on every attempt and in every fork. */
  readonly key: string
  readonly kind: 'turn' | 'call'
  readonly role: 'participant' | AuxiliaryRole
  readonly phase: string
  /** From 1. */
  readonly round: number
  /** The seat that is asked; null for nobody at the table. */
  readonly seat: number | null
  /** Numbers calls that differ in nothing else, from 0. */
  readonly call: number
  /** For a turn its index; for any other call how many turns had been spoken before it. */
  readonly position: number
  /** How many turns, from the first, its prompt may quote; 0 when it answers blind, and where `sees` says which. */
  readonly visibleTurns: number
  /** Indexes of the turns that its prompt may quote, ascending; null: the first `visibleTurns`. */
  readonly sees: readonly number[] | null
  /** How many of the first turns its prompt gives as a summary instead. */
  readonly summarised: number
  /** Of a summary: how many turns, from the first, it stands for. */
  readonly covers?: number
  readonly answer: AnswerKind
  readonly speaker: Speaker
  /** What the transcript calls the speaker's role, e.g. "sceptic" or "proposition". */
  readonly part: string | null
  /** For this call alone, so that two samples of one prompt differ; 0 … 2³¹ − 1. */
  readonly seed: number
}

/** Whether a person has to say it; everything else is a call of a model. */
export const isAPersons = ({ kind, speaker }: Pick<PlannedCall, 'kind' | 'speaker'>): boolean =>
  kind === 'turn' && 'kind' in speaker && speaker.kind === 'person'
