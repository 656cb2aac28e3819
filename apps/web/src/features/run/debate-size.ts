import type { DebateInput } from '@workbench/client/models'

/**
 * How many turns a debate has at most; one that ends early has fewer. null for a format whose turns this version of
 * the page can't count.
 */
export function maxTurnsOf({ format, formatOptions, participants, rounds }: DebateInput): number | null {
  const seats = participants.length
  switch (format) {
    case 'panel':
    case 'consensus':
    case 'delphi':
    case 'open-floor':
      return seats * rounds
    case 'oxford':
      // Neutral seats are the audience: they vote and never speak.
      return participants.filter(({ stance }) => stance !== 'neutral').length * rounds
    case 'tit-for-tat':
      return 2 * rounds
    case 'referees':
      return seats * rounds * (formatOptions.bothOrders === true ? 2 : 1)
    case 'weighted-vote':
      // The first answers, then as many discussions.
      return seats * (1 + rounds)
    case 'red-team':
      // The plan; each round what every red seat found, and the defence.
      return 1 + rounds * seats
    case 'council':
      return seats
    case 'propose-critique-refine': {
      const { critics } = formatOptions
      const others = typeof critics === 'number' ? critics : seats - 1
      return seats + rounds * seats * (others + 1)
    }
    case 'single':
      return rounds
    default:
      return null
  }
}

/** How many rounds the turns of a debate are counted in; those of some formats begin before the first of them. */
export const roundsOf = ({ format, rounds }: Pick<DebateInput, 'format' | 'rounds'>): number =>
  format === 'weighted-vote' ? rounds + 1 : rounds

/** Whether a debate goes in rounds at all. */
export const hasRounds = ({ format }: Pick<DebateInput, 'format'>): boolean =>
  format !== 'single' && format !== 'council'
