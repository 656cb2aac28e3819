import type { DebateInput, Verdict } from '@workbench/client/models'
import { decimal, type Figures, isObject, nameOf, plural, type Seats, speakerOf, sure } from './figures.ts'
import { figuresOfScores, figuresOfVotes } from './format-figures.ts'

/**
 * Votes and scores in the shapes that the formats write: counts of answers, ballots of judges, swing of an audience,
 * criteria, last stances, and those of single formats. What has another shape is left to be shown as it is.
 */
export function verdictFigures(
  { votes, scores }: Pick<Verdict, 'votes' | 'scores'>,
  input: Seats,
): { readonly figures: readonly Figures[]; readonly isAllReadable: boolean } {
  const ofVotes = [
    countsOf(votes),
    seatsOf(votes, input),
    stancesOf(votes, input),
    judgesOf(votes),
    audienceOf(votes),
    ...figuresOfVotes(votes, input),
  ].filter((figures) => figures !== null)
  const ofScores = [criteriaOf(scores), meanStanceOf(scores), ...figuresOfScores(scores, input)].filter(
    (figures) => figures !== null,
  )
  return {
    figures: [...ofVotes, ...ofScores].filter(({ rows }) => rows.length > 0),
    isAllReadable: (votes === null || ofVotes.length > 0) && (scores === null || ofScores.length > 0),
  }
}

function countsOf(votes: unknown): Figures | null {
  if (!isObject(votes) || !Array.isArray(votes.counts)) return null
  const rows = votes.counts.filter(isObject).map(({ answer, votes: number, weight }) => ({
    label: String(answer),
    value: `${plural(Number(number), 'vote')}${typeof weight === 'number' ? `, weight ${decimal(weight)}` : ''}`,
  }))
  const { abstentions } = votes
  const none = typeof abstentions === 'number' && abstentions > 0
  return {
    title: 'Votes',
    rows: none ? [...rows, { label: 'No readable vote', value: String(abstentions) }] : rows,
  }
}

/** Who voted for what. */
function seatsOf(votes: unknown, input: Seats): Figures | null {
  if (!isObject(votes) || !Array.isArray(votes.seats)) return null
  const rows = votes.seats
    .filter(isObject)
    .flatMap(({ seat, answer, confidence }) =>
      typeof answer === 'string'
        ? [{ label: nameOf(input, seat), value: `${answer}${sure(confidence)}` }]
        : [],
    )
  return { title: 'Who voted for what', rows }
}

function stancesOf(votes: unknown, input: Seats): Figures | null {
  if (!Array.isArray(votes)) return null
  const rows = votes.filter(isObject).map(({ seat, stance, confidence }) => ({
    label: nameOf(input, seat),
    value: typeof stance === 'number' ? sure(confidence).replace(/^, /, '') : 'no stance stated',
    ...(typeof stance === 'number' && { stance, speaker: speakerOf(input, seat) }),
  }))
  return { title: 'Last stances', rows }
}

function judgesOf(votes: unknown): Figures | null {
  if (!isObject(votes) || !Array.isArray(votes.judges)) return null
  const rows = votes.judges.filter(isObject).map(({ orders, winner }, place) => ({
    label: `Judge ${place + 1}`,
    value: `${sideName(winner)}${
      Array.isArray(orders) && orders.length > 1
        ? ` (${orders.map((order) => sideName(order).toLowerCase()).join(' and ')} in the two orders)`
        : ''
    }`,
  }))
  return { title: 'Ballots', rows }
}

function audienceOf(votes: unknown): Figures | null {
  const audience = isObject(votes) ? votes.audience : null
  if (!isObject(audience)) return null
  const { before, after, swing } = audience
  if (!isObject(before) || !isObject(after)) return null
  const rows = [
    ['pro', 'Proposition'],
    ['con', 'Opposition'],
    ['undecided', 'Undecided'],
  ].map(([side = '', label = '']) => {
    const moved = isObject(swing) && typeof swing[side] === 'number' ? swing[side] : null
    const points =
      moved === null ? '' : ` (${moved < 0 ? '−' : '+'}${Math.abs(Math.round(moved * 100))} points)`
    return { label, value: `${before[side]} before, ${after[side]} after${points}` }
  })
  return { title: 'Audience', rows }
}

function criteriaOf(scores: unknown): Figures | null {
  if (!isObject(scores) || !Array.isArray(scores.criteria)) return null
  const pair = (pro: unknown, con: unknown) => `${decimal(pro)} to ${decimal(con)}`
  const rows = scores.criteria
    .filter(isObject)
    .map(({ criterion, pro, con }) => ({ label: String(criterion), value: pair(pro, con) }))
  const { pro, con, positionConsistency } = scores
  return {
    title: 'Scores, proposition to opposition',
    rows: [
      ...rows,
      ...(typeof pro === 'number' && typeof con === 'number'
        ? [{ label: 'All', value: pair(pro, con) }]
        : []),
      ...(typeof positionConsistency === 'number'
        ? [{ label: 'Same winner in both orders', value: `${Math.round(positionConsistency * 100)} %` }]
        : []),
    ],
  }
}

function meanStanceOf(scores: unknown): Figures | null {
  if (!isObject(scores) || !('meanStance' in scores)) return null
  const { meanStance } = scores
  const rows =
    typeof meanStance === 'number' ? [{ label: 'All together', value: '', stance: meanStance }] : []
  return { title: 'Mean stance', rows }
}

/** `pro` and `con` are how judges of two sides write it. */
export function decisionWords(
  { decision }: Pick<Verdict, 'decision'>,
  { format }: Pick<DebateInput, 'format'>,
) {
  if (decision === 'undecided') return 'Undecided'
  if (format === 'referees' && decision === 'draw') return 'It is a draw.'
  if (format !== 'oxford') return decision
  const words: Readonly<Record<string, string>> = {
    pro: 'The proposition wins.',
    con: 'The opposition wins.',
    draw: 'It is a draw.',
  }
  return words[decision] ?? decision
}

const sideName = (side: unknown): string => {
  const names: Readonly<Record<string, string>> = { pro: 'Proposition', con: 'Opposition', draw: 'Draw' }
  return names[String(side)] ?? 'Unreadable'
}
