import type { Turn, Verdict } from '../../../models/debate.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { shortened } from '../../prompts/shortened.ts'
import { saysSomething } from '../says-something.ts'
import { type CouncilBallots, councilBallots } from './council-ballots.ts'
import { aggregateRanking, kendallW, leadersOf, type RankedItem } from './rank-agreement.ts'

/** The chair's reply; where there is none, the answer that the members ranked best. */
export function councilVerdict(state: DebateState): Verdict | null {
  const { calls, turns } = state
  if (!turns.some(saysSomething)) return null
  const ballots = councilBallots(state)
  const orders = ballots.rankings.map(({ order }) => order)
  const ranked = aggregateRanking(orders)
  const leaders = leadersOf(ranked)
  const known = {
    votes: {
      ranking: ranked.map(({ item: seat, ...place }) => ({ seat, ...place })),
      abstentions: ballots.abstained.length,
      abstained: [...ballots.abstained],
      kendallW: kendallW(orders),
      failed: turns.filter((turn) => !saysSomething(turn)).map(({ seat }) => seat),
    },
    dissent: dissentOf(state, ballots, leaders),
    scores: null,
  }
  const outcome = outcomeOf(state, ranked, leaders)
  const chair = calls.find(({ role }) => role === 'chair')
  if (chair !== undefined && !chair.refused && chair.text.trim() !== '') {
    return { decision: chair.text.trim(), rationale: outcome, decidedBy: 'chair', ...known }
  }
  const rationale = `The chair gave no reply. ${outcome}`
  const [leader, ...equals] = leaders
  const best = equals.length > 0 ? undefined : turns.find(({ seat }) => seat === leader?.item)
  if (best === undefined) return undecided(rationale, known)
  return { decision: best.text, rationale, decidedBy: 'vote', ...known }
}

/** In a sentence, for people. */
function outcomeOf(
  { input }: DebateState,
  ranked: readonly RankedItem[],
  leaders: readonly RankedItem[],
): string {
  const [first] = leaders
  if (first === undefined) return 'No ranking could be read.'
  const names = leaders.map(({ item }) => input.participants[item]?.name ?? `seat ${item}`)
  const place = `mean rank ${first.meanRank.toFixed(2)} among ${ranked.length} answers`
  return names.length === 1
    ? `The members ranked the answer of ${names[0]} best (${place}).`
    : `The members ranked the answers of ${names.join(' and ')} equally best (${place}).`
}

/**
 * The answers that a member ranked first who had a leading one to choose. Who gave the leading answer is shown the others
 * alone, and so puts one of them first without objecting to anything.
 */
function dissentOf(
  { turns, input }: DebateState,
  { rankings }: CouncilBallots,
  leaders: readonly RankedItem[],
): Verdict['dissent'] {
  const leading = new Set(leaders.map(({ item }) => item))
  const preferred = new Set(
    rankings.flatMap(({ order: [first, ...others] }) =>
      first !== undefined && !leading.has(first) && others.some((seat) => leading.has(seat)) ? [first] : [],
    ),
  )
  const isPreferred = ({ seat }: Turn) => preferred.has(seat)
  return turns.filter(isPreferred).map(({ seat, text }) => ({
    personaId: input.participants[seat]?.personaId ?? null,
    seat,
    text: shortened(text),
  }))
}
