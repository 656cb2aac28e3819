import type { Turn } from '../models/debate.ts'
import type { DebateState } from './debate-state.ts'
import type { PlannedCall } from './planned-call.ts'
import { quoted } from './quoted-material.ts'
import { toldToOthers } from './sources-of-turn.ts'

/** The turns a call may see: never more than its plan says. */
export const visibleTurns = (state: DebateState, call: PlannedCall): readonly Turn[] =>
  state.turns.slice(0, call.visibleTurns)

/** One turn, quoted. */
export function quotedTurn(turn: Turn, by: string): string {
  const { text, sources } = toldToOthers(turn)
  const attributes = { by, round: turn.round, ...(sources === '' ? {} : { sources }) }
  return quoted('turn', text.trim() || '(said nothing)', attributes)
}

/**
 * The visible turns in order, with what a moderator said in between.
 *
 * @param nameOf - What this reader calls the speaker of a turn.
 */
export function transcript(state: DebateState, call: PlannedCall, nameOf: (turn: Turn) => string): string {
  const turns = visibleTurns(state, call)
  const moderations = state.calls.filter(({ role, phase }) => role === 'moderator' && phase === 'moderation')
  const parts: string[] = []
  let next = 0
  const addModerations = (upTo: number) => {
    for (
      let said = moderations[next];
      said !== undefined && said.afterTurn <= upTo;
      said = moderations[next]
    ) {
      parts.push(quoted('moderation', said.text, { round: said.round }))
      next += 1
    }
  }
  for (const turn of turns) {
    addModerations(turn.index)
    parts.push(quotedTurn(turn, nameOf(turn)))
  }
  addModerations(call.position)
  return parts.join('\n\n')
}
