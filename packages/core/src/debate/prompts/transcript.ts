import type { Turn } from '../../models/debate.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { isSummary } from '../stages/transcript-window.ts'
import { quoted } from './quoted-material.ts'
import { toldToOthers } from './sources-of-turn.ts'

/** The turns a call may quote whole: never more than its plan says, and none that a summary stands for. */
export function visibleTurns({ turns }: DebateState, call: PlannedCall): readonly Turn[] {
  const { sees, summarised, visibleTurns: most } = call
  if (sees !== null) {
    const seen = new Set(sees)
    return turns.filter(({ index }) => seen.has(index))
  }
  return turns.slice(summarised, most)
}

/**
 * The summary that stands for older turns, quoted; empty when there is none for this call. Where it was refused or came out
 * empty, the one before it is given and the gap is named: nobody is told that nothing was said.
 */
export function quotedSummary({ calls }: DebateState, { summarised }: PlannedCall): string {
  if (summarised === 0) return ''
  const summary = calls.findLast((call) => isSummary(call) && (call.covers ?? 0) <= summarised)
  const covered = summary?.covers ?? 0
  return [
    ...(summary === undefined ? [] : [quoted('summary', summary.text, { turns: `1-${covered}` })]),
    ...(covered === summarised
      ? []
      : [quoted('summary', '(no summary)', { turns: `${covered + 1}-${summarised}` })]),
  ].join('\n\n')
}

// A long debate quotes the same turns in every prompt; who reads them, and so the name above them, differs little.
const quotations = new WeakMap<Turn, Map<string, string>>()

/** One turn, quoted. */
export function quotedTurn(turn: Turn, by: string): string {
  const known = quotations.get(turn) ?? new Map<string, string>()
  const kept = known.get(by)
  if (kept !== undefined) return kept
  const { text, sources } = toldToOthers(turn)
  const attributes = { by, round: turn.round, ...(sources === '' ? {} : { sources }) }
  const quotation = quoted('turn', text.trim() || '(said nothing)', attributes)
  quotations.set(turn, known.set(by, quotation))
  return quotation
}

/**
 * The visible turns in order, with what a moderator said in between, after the summary of older ones.
 *
 * @param nameOf - What this reader calls the speaker of a turn.
 */
export function transcript(state: DebateState, call: PlannedCall, nameOf: (turn: Turn) => string): string {
  const turns = visibleTurns(state, call)
  const moderations = state.calls.filter(
    ({ role, phase, afterTurn }) =>
      role === 'moderator' && phase === 'moderation' && afterTurn >= call.summarised,
  )
  const summary = quotedSummary(state, call)
  const parts: string[] = summary === '' ? [] : [summary]
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
  // What was said right before the first turn that stays whole stays whole with it.
  addModerations(call.covers === undefined ? call.position : call.covers - 1)
  return parts.join('\n\n')
}
