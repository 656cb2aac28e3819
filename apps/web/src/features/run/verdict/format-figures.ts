import { rulingWords } from '../transcript/call-news.ts'
import { type Figures, isObject, nameOf, plural, type Seats, sure } from './figures.ts'

/** Votes as single formats count them. */
export const figuresOfVotes = (votes: unknown, seats: Seats): readonly (Figures | null)[] =>
  isObject(votes)
    ? [
        rulingsOf(votes),
        estimatesOf(votes, seats),
        rankingOf(votes, seats),
        preferencesOf(votes),
        silentOf(votes),
      ]
    : []

/** Scores as single formats keep them. */
export const figuresOfScores = (scores: unknown, seats: Seats): readonly (Figures | null)[] =>
  isObject(scores)
    ? [
        spreadOf(scores),
        meansOf(scores, seats),
        agreementOf(scores),
        riskOf(scores),
        turnsOf(scores, seats),
        sureOf(scores),
      ]
    : []

type Fields = Readonly<Record<string, unknown>>

/** Tit for tat: what the moderator said of each round. */
function rulingsOf({ rulings, candidates }: Fields): Figures | null {
  if (!Array.isArray(rulings)) return null
  // Those of a red team stand in its register of findings.
  if (!rulings.every((ruling) => isObject(ruling) && 'preference' in ruling)) {
    return { title: 'Rulings', rows: [] }
  }
  const rows = rulings.filter(isObject).map(({ round, preference, side, answer }) => ({
    label: `Round ${round}`,
    value:
      typeof preference === 'boolean'
        ? `${rulingWords(preference, side)}${preference && typeof answer === 'string' ? `: ${answer}` : ''}`
        : 'could not be read',
  }))
  const listed = Array.isArray(candidates) ? candidates.map(String) : []
  return {
    title: 'The moderator',
    rows:
      listed.length === 0
        ? rows
        : [...rows, { label: 'Answers the judge chose from', value: listed.join(' · ') }],
  }
}

/** Delphi: what each expert ended with. */
function estimatesOf({ seats: votes, abstentions }: Fields, seats: Seats): Figures | null {
  if (!Array.isArray(votes) || !votes.some((vote) => isObject(vote) && 'estimate' in vote)) return null
  const rows = votes.filter(isObject).map(({ seat, estimate, confidence }) => ({
    label: nameOf(seats, seat),
    value:
      typeof estimate === 'number'
        ? `${figure(estimate)}${sure(confidence)}`
        : 'no estimate that could be read',
  }))
  return { title: 'Last estimates', rows: [...rows, ...silent(abstentions, 'Abstentions')] }
}

/** Delphi: where the middle lay, round by round. */
function spreadOf({ byRound, isConsensus, iqr }: Fields): Figures | null {
  if (!Array.isArray(byRound)) return null
  const rows = byRound.filter(isObject).map(({ round, median, q1, q3 }) => ({
    label: `Round ${round}`,
    value:
      typeof median === 'number'
        ? `median ${figure(median)}, middle half ${figure(q1)} to ${figure(q3)}`
        : 'no estimate that could be read',
  }))
  const agreed =
    typeof isConsensus !== 'boolean'
      ? []
      : [
          {
            label: 'Consensus',
            value: `${isConsensus ? 'yes' : 'no'}${typeof iqr === 'number' ? `, spread of the middle half ${figure(iqr)}` : ''}`,
          },
        ]
  return { title: 'Estimates by round', rows: [...rows, ...agreed] }
}

/** Council: how the members ranked each other's answers. */
function rankingOf({ ranking, kendallW, abstentions, failed }: Fields, seats: Seats): Figures | null {
  if (!Array.isArray(ranking)) return null
  const rows = ranking.filter(isObject).map(({ seat, meanRank, borda, votes }) => ({
    label: nameOf(seats, seat),
    value:
      typeof meanRank === 'number'
        ? `mean rank ${figure(meanRank)}${typeof borda === 'number' ? `, ${figure(borda)} Borda ${borda === 1 ? 'point' : 'points'}` : ''}${typeof votes === 'number' ? `, ranked by ${votes}` : ''}`
        : 'ranked by nobody',
  }))
  const without = Array.isArray(failed) ? failed.map((seat) => nameOf(seats, seat)) : []
  return {
    title: 'Ranked by the others',
    rows: [
      ...rows,
      ...(typeof kendallW === 'number'
        ? [{ label: 'Agreement of the rankings', value: `Kendall’s W ${figure(kendallW)} of 1` }]
        : []),
      ...silent(abstentions, 'Rankings that could not be read'),
      ...(without.length === 0 ? [] : [{ label: 'Gave no answer', value: without.join(', ') }]),
    ],
  }
}

/** Referees of two texts: how many prefer which. */
function preferencesOf({ counts, abstentions }: Fields): Figures | null {
  if (!isObject(counts)) return null
  const rows = Object.entries(counts).map(([text, number]) => ({
    label: text === 'tie' ? 'Neither' : `Text ${text}`,
    value: plural(Number(number), 'referee'),
  }))
  return { title: 'Preferred', rows: [...rows, ...silent(abstentions, 'No readable scores')] }
}

/** Where nothing but abstentions is counted. */
function silentOf(votes: Fields): Figures | null {
  if (Object.keys(votes).join() !== 'abstentions') return null
  return { title: 'Votes', rows: silent(votes.abstentions, 'Could not be read') }
}

/** Referees: the mean of each text, and who gave what. */
function meansOf({ texts, positionConsistency }: Fields, seats: Seats): Figures | null {
  if (!Array.isArray(texts)) return null
  const rows = texts.filter(isObject).flatMap(({ text, mean, scores }) => {
    const given = Array.isArray(scores) ? scores.filter(isObject) : []
    return [
      { label: `Text ${text}, mean`, value: typeof mean === 'number' ? `${figure(mean)} of 10` : 'no score' },
      ...given.map(({ seat, score }) => ({
        label: `Text ${text}, ${nameOf(seats, seat)}`,
        value: `${figure(score)} of 10`,
      })),
    ]
  })
  return {
    title: 'Scores of the referees',
    rows: [
      ...rows,
      ...(typeof positionConsistency === 'number'
        ? [{ label: 'Same preference in both orders', value: percent(positionConsistency) }]
        : []),
    ],
  }
}

/** Consensus: how many pairs agree, round by round. */
function agreementOf({ agreementByRound }: Fields): Figures | null {
  if (!Array.isArray(agreementByRound)) return null
  return {
    title: 'Pairs that agree',
    rows: agreementByRound.map((share, place) => ({
      label: `Round ${place + 1}`,
      value: typeof share === 'number' ? percent(share) : 'too few could be read',
    })),
  }
}

/** Red team: what risk is left. The findings stand in a register of their own. */
function riskOf({
  residualRisk,
  initial,
  residual,
  refusals,
  abstentions,
  findings,
}: Fields): Figures | null {
  if (!Array.isArray(findings)) return null
  const risk =
    typeof residualRisk === 'number'
      ? `${percent(residualRisk)} (${figure(residual)} of ${figure(initial)} points of severity)`
      : 'nothing was found'
  return {
    title: 'Risk',
    rows: [
      { label: 'Left', value: risk },
      ...silent(refusals, 'Refusals of the red team'),
      ...silent(abstentions, 'Answers that could not be read'),
    ],
  }
}

/** Open floor: who was heard how often. */
function turnsOf({ turnsBySeat }: Fields, seats: Seats): Figures | null {
  const counts = Array.isArray(turnsBySeat)
    ? turnsBySeat.map((each, seat): readonly [unknown, unknown] =>
        isObject(each) ? [each.seat, each.turns] : [seat, each],
      )
    : isObject(turnsBySeat)
      ? Object.entries(turnsBySeat).map(([seat, turns]): readonly [unknown, unknown] => [Number(seat), turns])
      : null
  if (counts === null) return null
  return {
    title: 'Turns by seat',
    rows: counts.map(([seat, turns]) => ({
      label: nameOf(seats, seat),
      value: plural(Number(turns), 'turn'),
    })),
  }
}

/** How sure the one who decided was. */
function sureOf(scores: Fields): Figures | null {
  if (Object.keys(scores).join() !== 'confidence') return null
  const { confidence } = scores
  const rows =
    typeof confidence === 'number' ? [{ label: 'The judge', value: `${percent(confidence)} sure` }] : []
  return { title: 'Confidence', rows }
}

const silent = (count: unknown, label: string) =>
  typeof count === 'number' && count > 0 ? [{ label, value: String(count) }] : []

const figure = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : '–'

const percent = (share: number): string => `${Math.round(share * 100)} %`
