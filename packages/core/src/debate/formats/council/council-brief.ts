import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { councilBallots, lettered } from './council-ballots.ts'
import { aggregateRanking } from './rank-agreement.ts'

export function councilBrief(state: DebateState, call: PlannedCall): Brief {
  if (call.role === 'ranker') return rankerBrief(state, call)
  if (call.role === 'chair') return chairBrief(state, call)
  const { input } = state
  return {
    rules: [
      'You are a member of a council. Every member answers the topic alone, without seeing the others.',
      'Say what you hold to be right and why, and what you are not sure of.',
    ],
    facts: [...seatFacts(call.seat === null ? undefined : input.participants[call.seat])],
    material: '',
    task: [
      `Give your answer in at most ${wordLimit(call.speaker.maxOutputTokens, 400)} words. It must stand by itself.`,
      ...criteriaText(input.rubric),
    ].join('\n'),
  }
}

function rankerBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const shown = lettered(state, visibleTurns(state, call), call.seat)
  return {
    rules: [
      'You are a member of a council. You now rank the answers of the other members; your own is not among them.',
      'Judge what an answer says, not how long or confident it is, how close to your own, or where it stands in the list.',
    ],
    facts: [`Responses: ${shown.length}`],
    material: quotedAnswers(shown),
    task: [
      `Weigh every response, then rank all ${shown.length} of them from best to worst by their letters: ${shown
        .map(({ letter }) => letter)
        .join(', ')}. No two share a place.`,
      ...criteriaText(input.rubric),
    ].join('\n'),
  }
}

function chairBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const shown = lettered(state, visibleTurns(state, call), null)
  const letterOfSeat = new Map(shown.map(({ letter, turn }) => [turn.seat, letter]))
  const ranked = aggregateRanking(councilBallots(state).rankings.map(({ order }) => order))
  const table = ranked.flatMap(({ item, meanRank, borda, votes }) => {
    const letter = letterOfSeat.get(item)
    if (letter === undefined) return []
    return `- Response ${letter}: mean rank ${meanRank.toFixed(2)}, ${borda} points, ranked by ${votes}`
  })
  return {
    rules: [
      'The members of a council have each answered the topic alone and ranked the answers of the others. You write the reply of the council.',
      'Weigh the answers yourself: a ranking is evidence, not an order. Keep what is right in a low one, leave out what is wrong in a high one.',
      'Where the members disagree on something that matters, say so. Add nothing that none of them said.',
    ],
    facts: [`Responses: ${shown.length}`],
    material: quotedAnswers(shown),
    task: [
      table.length === 0
        ? 'No ranking could be read.'
        : 'How the members ranked the answers of the others, best first (a lower mean rank is better):',
      ...table,
      `Write the reply to the topic in at most ${wordLimit(call.speaker.maxOutputTokens, 600)} words, for readers who saw none of this.`,
      ...criteriaText(input.rubric),
    ].join('\n'),
  }
}

const quotedAnswers = (shown: ReturnType<typeof lettered>): string =>
  shown.map(({ letter, turn }) => quotedTurn(turn, `Response ${letter}`)).join('\n\n')
