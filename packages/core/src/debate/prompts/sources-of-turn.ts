import { withoutMarks } from '../../knowledge/citation-marks.ts'
import type { Turn } from '../../models/debate.ts'
import { saidInTurn } from '../answers/said-in-turn.ts'
import { oneLine } from './quoted-material.ts'

/** Of the sources that a quoted turn names, UTF-16 code units. */
const longestSources = 200
/** What they add to a quotation at most, three bytes for each unit. */
export const sourcesBytes = longestSources * 3 + 20

/**
 * What others read of a turn: of a structured answer what it says, not the form it was written in. Its numbers are those of the passages that its own speaker was given: to everybody else they
 * would point to something else, so the sources are named once beside it instead.
 */
export function toldToOthers(turn: Turn): {
  readonly text: string
  /** e.g. "city-report.pdf, page 3; rents.md"; '' when it cites none. */
  readonly sources: string
} {
  const { passages = [], citations } = turn
  const text = saidInTurn(turn)
  if (passages.length === 0) return { text, sources: '' }
  const places = citations.map(({ title, page }) => (page ? `${title}, page ${page}` : (title ?? '')))
  return {
    text: withoutMarks(text, (number) => number <= passages.length),
    sources: oneLine([...new Set(places)].join('; '), longestSources),
  }
}
