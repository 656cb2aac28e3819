import type { Citation, GivenPassage } from '../models/debate.ts'
import { citationMarks } from './citation-marks.ts'

export interface CitedPassages {
  /** Each passage once, in the order in which the text cites them first. */
  readonly citations: readonly Citation[]
  /** Numbers under which nothing was given, as often as the text cites them. */
  readonly unknown: readonly number[]
}

/** What a text cites of the passages that its speaker was given; see `citationMarks` for the forms it may take. */
export function citationsIn(text: string, passages: readonly GivenPassage[]): CitedPassages {
  const given = new Map(passages.map((passage) => [passage.marker, passage]))
  const cited = new Set<GivenPassage>()
  const unknown: number[] = []
  for (const number of citationMarks(text).flatMap(({ numbers }) => numbers)) {
    const passage = given.get(String(number))
    if (passage === undefined) unknown.push(number)
    else cited.add(passage)
  }
  return { citations: [...cited].map(citationOf), unknown }
}

const citationOf = ({ score: _score, ...passage }: GivenPassage): Citation => passage
