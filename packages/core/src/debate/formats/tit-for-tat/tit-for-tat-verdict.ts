import type { Verdict } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { shortened } from '../../prompts/shortened.ts'
import { candidatesOf, sideOfSeat } from './tit-for-tat-brief.ts'
import type { TitForTatSide } from './tit-for-tat-options.ts'
import { decidingRuling, rulingsOf } from './tit-for-tat-rulings.ts'

/** The moderator's when it preferred a side, else the late judge's; null when neither came to it. */
export function titForTatVerdict(state: DebateState): Verdict | null {
  const candidates = candidatesOf(state)
  const votes = {
    rulings: rulingsOf(state).map(({ round, ruling }) => ({
      round,
      preference: ruling?.preference ?? null,
      side: ruling?.side ?? null,
      answer: ruling?.answer ?? null,
    })),
    candidates: candidates && [...candidates],
  }
  const ruling = decidingRuling(state)
  if (ruling !== null) {
    return {
      decision: ruling.answer ?? ruling.side,
      rationale: ruling.reason,
      decidedBy: 'moderator',
      votes,
      dissent: dissentOfLoser(state, ruling.side),
      scores: null,
    }
  }
  const call = state.calls.findLast(({ phase }) => phase === 'judgement')
  if (call === undefined) return null
  const final = parseAnswer('final-answer', call.text)
  if (final === null) return undecided('What the judge wrote could not be read.', { votes })
  return {
    decision: final.answer,
    rationale: final.reason,
    decidedBy: 'judge',
    votes,
    dissent: dissentOfLoser(state, final.side),
    scores: { confidence: final.confidence },
  }
}

/** The last words of the side that did not win; none when it is not known which that is. */
function dissentOfLoser(state: DebateState, winner: TitForTatSide | 'neither'): Verdict['dissent'] {
  if (winner === 'neither') return []
  const last = state.turns.findLast(({ seat }) => sideOfSeat(state, seat) !== winner)
  return last === undefined || last.text.trim() === ''
    ? []
    : [{ personaId: last.personaId, seat: last.seat, text: shortened(last.text) }]
}
