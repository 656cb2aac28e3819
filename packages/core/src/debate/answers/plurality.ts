export interface Vote {
  readonly answer: string
  /** 0 … 1; null counts as nothing when a tie is broken. */
  readonly confidence: number | null
}

/** An answer with all who gave it, however they spelled it. */
export interface VoteGroup<Ballot extends Vote> {
  /** As the most confident of them wrote it, the first of equals. */
  readonly answer: string
  readonly ballots: readonly Ballot[]
  /** Sum over its ballots. */
  readonly confidence: number
}

export interface Plurality<Ballot extends Vote> {
  /** Most votes first, then highest confidence. */
  readonly groups: readonly VoteGroup<Ballot>[]
  /** null on a tie in votes and confidence, and when nobody voted. */
  readonly winner: VoteGroup<Ballot> | null
}

/**
 * Counts answers that mean the same after normalisation. A tie goes to the higher summed confidence; what is still
 * equal stays a tie.
 */
export function plurality<Ballot extends Vote>(ballots: readonly Ballot[]): Plurality<Ballot> {
  const byAnswer = Map.groupBy(ballots, ({ answer }) => normalisedAnswer(answer))
  const groups = [...byAnswer.values()].map(groupOf).sort(compare)
  const [first, second] = groups
  const isDecided = first !== undefined && (second === undefined || compare(first, second) < 0)
  return { groups, winner: isDecided ? first : null }
}

// Longer than any answer worth counting, short enough for patterns that look at every place.
const comparedCharacters = 1_000

/** "The  Answer." and "answer" are one answer, "1,000.0" and "1000" one number; nothing cleverer. */
export function normalisedAnswer(answer: string): string {
  const text = answer
    .slice(0, comparedCharacters)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”‘’«»(*_`]+|[\s"'“”‘’«»)*_`.,;:!?]+$/gu, '')
    .replace(/^(?:the|an|a) (?=.)/u, '')
  return /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)
    ? String(Number(text.replaceAll(',', '')))
    : text
}

/** As a verdict's votes. */
export const voteTable = ({ groups }: Plurality<Vote>, abstentions: number) => ({
  counts: groups.map(({ answer, ballots, confidence }) => ({
    answer,
    votes: ballots.length,
    confidence: rounded(confidence),
  })),
  abstentions,
})

/** The answers that share the first place. */
export const tiedAnswers = ({ groups }: Plurality<Vote>): readonly string[] =>
  groups
    .filter((group) => groups[0] !== undefined && compare(group, groups[0]) === 0)
    .map(({ answer }) => answer)

/** Hides what summing decimals leaves behind, 0.30000000000000004 for 0.3. */
const rounded = (value: number) => Number(value.toFixed(6))

function groupOf<Ballot extends Vote>(ballots: readonly Ballot[]): VoteGroup<Ballot> {
  const mostConfident = ballots.reduce((best, ballot) =>
    (ballot.confidence ?? 0) > (best.confidence ?? 0) ? ballot : best,
  )
  const confidence = ballots.reduce((sum, ballot) => sum + (ballot.confidence ?? 0), 0)
  return { answer: mostConfident.answer, ballots, confidence }
}

const compare = (a: VoteGroup<Vote>, b: VoteGroup<Vote>) =>
  b.ballots.length - a.ballots.length || rounded(b.confidence) - rounded(a.confidence)
