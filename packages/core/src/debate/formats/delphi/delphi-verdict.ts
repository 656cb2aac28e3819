import type { Verdict } from '../../../models/debate.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { shortened } from '../../prompts/shortened.ts'
import { lastTurns } from '../short-answers.ts'
import { estimatesIn, estimatesOfRound, given } from './delphi-estimates.ts'
import { scaleOf } from './delphi-options.ts'
import { type Estimates, isConsensus, isStable, type Spread, spreadOf } from './delphi-statistics.ts'

const unknown = { median: null, q1: null, q3: null, iqr: null } as const

/**
 * The median of the last estimates, and how far the panel agrees: a disagreement that stays is a result, too. Whoever ends
 * outside of the middle half is kept as dissent.
 */
export function delphiVerdict(record: DebateRecord): Verdict | null {
  const { input, turns } = record
  const last = lastTurns(record)
  if (last.length === 0) return null
  const counted = new Map(estimatesIn(record, last).map((one) => [one.turn.seat, one]))
  const seats = last.map(({ seat }) => {
    const { estimate = null, confidence = null } = counted.get(seat) ?? {}
    return { seat, estimate, confidence }
  })
  // Who has not spoken has not agreed either, but did not abstain.
  const bySeat = input.participants.map(({ seat }) => counted.get(seat)?.estimate ?? null)
  const spread = spreadOf(given(bySeat))
  const scale = scaleOf(input)
  const agree = isConsensus(bySeat, scale)
  const votes = { seats, abstentions: last.length - counted.size }
  const lastRound = Math.max(...turns.map(({ round }) => round))
  const scores = {
    ...(spread ?? unknown),
    isConsensus: agree,
    scale: scale === null ? null : { ...scale },
    byRound: Array.from({ length: lastRound }, (_, before) => {
      const ofRound = given(estimatesOfRound(record, before + 1))
      return { round: before + 1, ...(spreadOf(ofRound) ?? unknown), estimates: [...ofRound] }
    }),
  }
  if (spread === null)
    return undecided('No estimate could be read as a value of the scale.', { votes, scores })

  return {
    decision: String(spread.median),
    rationale: rationaleOf(record, { bySeat, spread, agree, lastRound }),
    decidedBy: 'median',
    votes,
    dissent: [...counted.values()]
      .filter(({ estimate }) => estimate < spread.q1 || estimate > spread.q3)
      .map(({ turn: { personaId, seat }, estimate, reasons }) => ({
        personaId,
        seat,
        text: shortened(reasons === '' ? String(estimate) : `${estimate}: ${reasons}`),
      })),
    scores,
  }
}

interface Outcome {
  readonly bySeat: Estimates
  readonly spread: Spread
  readonly agree: boolean
  readonly lastRound: number
}

function rationaleOf(record: DebateRecord, { bySeat, spread, agree, lastRound }: Outcome): string {
  const scale = scaleOf(record.input)
  const { median, q1, q3, iqr } = spread
  const count = given(bySeat).length
  const onScale = scale === null ? '' : ` on the scale from ${scale.min} to ${scale.max}`
  const where = `the median of ${count} ${count === 1 ? 'estimate' : 'estimates'} is ${median}${onScale}, the middle half lies between ${q1} and ${q3} (interquartile range ${iqr})`
  if (agree) return `Consensus: ${where}.`
  const before = estimatesOfRound(record, lastRound - 1)
  return isStable(before, bySeat, scale)
    ? `Stable disagreement: ${where}, and next to nobody moved in the last round.`
    : `No consensus: ${where}.`
}
