import { mostTurnsOf } from '@workbench/core/debate/plan/plan'
import { planDebate } from '@workbench/core/debate/stages/plan-debate'
import { DebateInput } from '@workbench/core/models/debate'

/** How long a debate can become. */
export interface DebateSize {
  readonly rounds: number
  /** At most; a debate that agrees early has fewer. */
  readonly maxTurns: number
}

/** @param input - The snapshot of a run. @returns null when it is no debate that this version knows. */
export function debateSize(input: unknown): DebateSize | null {
  const parsed = DebateInput.safeParse(input)
  if (!parsed.success) return null
  const { data } = parsed
  return { rounds: data.rounds, maxTurns: mostTurnsOf(planDebate(data)) }
}
