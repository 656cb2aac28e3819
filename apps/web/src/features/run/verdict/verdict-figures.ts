import type { DebateInput, Verdict } from '@workbench/client/models'
import { seatLabel } from '../transcript/seat-label.ts'

/** Votes or scores as rows that people read. */
export interface Figures {
  readonly title: string
  readonly rows: readonly {
    readonly label: string
    readonly value: string
    readonly stance?: number
    /** Whose stance it is, for its colour. */
    readonly speaker?: { readonly name: string; readonly personaId: string | null } | undefined
  }[]
}

/**
 * Votes and scores in the shapes that the formats write: counts of answers, ballots of judges, swing of an audience,
 * criteria, last stances. What has another shape is left to be shown as it is.
 */
export function verdictFigures(
  { votes, scores }: Pick<Verdict, 'votes' | 'scores'>,
  input: Pick<DebateInput, 'participants'>,
): { readonly figures: readonly Figures[]; readonly isAllReadable: boolean } {
  const ofVotes = [
    countsOf(votes),
    seatsOf(votes, input),
    stancesOf(votes, input),
    judgesOf(votes),
    audienceOf(votes),
  ].filter((figures) => figures !== null)
  const ofScores = [criteriaOf(scores), meanStanceOf(scores)].filter((figures) => figures !== null)
  return {
    figures: [...ofVotes, ...ofScores].filter(({ rows }) => rows.length > 0),
    isAllReadable: (votes === null || ofVotes.length > 0) && (scores === null || ofScores.length > 0),
  }
}

function countsOf(votes: unknown): Figures | null {
  if (!isObject(votes) || !Array.isArray(votes.counts)) return null
  const rows = votes.counts.filter(isObject).map(({ answer, votes: number }) => ({
    label: String(answer),
    value: plural(Number(number), 'vote'),
  }))
  const { abstentions } = votes
  const none = typeof abstentions === 'number' && abstentions > 0
  return {
    title: 'Votes',
    rows: none ? [...rows, { label: 'No readable vote', value: String(abstentions) }] : rows,
  }
}

/** Who voted for what. */
function seatsOf(votes: unknown, input: Pick<DebateInput, 'participants'>): Figures | null {
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

function stancesOf(votes: unknown, input: Pick<DebateInput, 'participants'>): Figures | null {
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

const nameOf = (input: Pick<DebateInput, 'participants'>, seat: unknown): string => {
  const found = typeof seat === 'number' ? input.participants[seat] : undefined
  return found === undefined ? 'A participant' : seatLabel(input, found.seat, found.name)
}

const speakerOf = (input: Pick<DebateInput, 'participants'>, seat: unknown) => {
  const found = typeof seat === 'number' ? input.participants[seat] : undefined
  return found && { name: found.name, personaId: found.personaId }
}

const sure = (confidence: unknown): string =>
  typeof confidence === 'number' ? `, ${Math.round(confidence * 100)} % sure` : ''

const decimal = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : '–'

const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
