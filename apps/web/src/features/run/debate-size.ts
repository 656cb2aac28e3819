import type { DebateInput } from '@workbench/client/models'

/**
 * How many turns a debate has at most; one that agrees early has fewer. null for a format whose turns this version of
 * the page can't count.
 */
export function maxTurnsOf({ format, participants, rounds }: DebateInput): number | null {
  switch (format) {
    case 'panel':
      return participants.length * rounds
    case 'oxford':
      // Neutral seats are the audience: they vote and never speak.
      return participants.filter(({ stance }) => stance !== 'neutral').length * rounds
    case 'single':
      return rounds
    default:
      return null
  }
}
