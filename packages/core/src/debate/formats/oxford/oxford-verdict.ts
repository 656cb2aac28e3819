import type { DebateInput, Turn, Verdict } from '../../../models/debate.ts'
import { type Answer, parseAnswer } from '../../answers/answers.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { oneLine } from '../../prompts/quoted-material.ts'
import { shortened } from '../../prompts/shortened.ts'
import { OxfordOptions } from './oxford-options.ts'
import { sidesOf } from './oxford-sides.ts'

type Ballot = Answer<'oxford-ballot'>
type Winner = Ballot['winner']
type AudienceVote = Answer<'audience-poll'>['vote']

interface Criterion {
  readonly name: string
  readonly weight: number
  /** As the judge reads it. */
  readonly line: string
}

const builtInCriteria: readonly Criterion[] = [
  { name: 'Argument', line: 'Argument: reasons that carry the conclusion' },
  { name: 'Evidence', line: 'Evidence: facts and examples that support the reasons' },
  { name: 'Rebuttal', line: "Rebuttal: answers to the other side's strongest points" },
  { name: 'Clarity', line: 'Clarity: easy to follow, nothing beside the point' },
].map((criterion) => ({ ...criterion, weight: 1 }))

/** The scenario's rubric, or four of our own. */
export function criteriaOf({ rubric }: Pick<DebateInput, 'rubric'>): readonly Criterion[] {
  if (rubric.length === 0) return builtInCriteria
  return rubric.map(({ name, description, weight }) => ({
    name,
    weight,
    line: oneLine(description === '' ? name : `${name}: ${description}`, 1_000),
  }))
}

/** What a seat of the audience voted before the debate; null when it abstained. */
export function audienceVoteBefore({ calls }: DebateState, seat: number | null): AudienceVote | null {
  const call = calls.find((candidate) => candidate.phase === 'audience-before' && candidate.seat === seat)
  return call === undefined ? null : (parseAnswer('audience-poll', call.text)?.vote ?? null)
}

/** Judges decide; without any the audience does; without either nobody does and there is no verdict. */
export function oxfordVerdict(state: DebateState): Verdict | null {
  const { judges } = OxfordOptions.parse(state.input.formatOptions)
  const audience = audienceResult(state)
  if (judges === 0 && audience === null) return null

  const ballots = judgeBallots(state)
  const known = {
    votes: {
      judges: ballots.map(({ winner, orders }) => ({ winner, orders: orders.map(voteOf) })),
      audience,
    },
    scores: meanScores(state.input, ballots),
  }
  if (judges === 0) return audienceVerdict(state, audience, known)

  const winners = ballots.flatMap(({ winner }) => winner ?? [])
  if (winners.length === 0) return undecided('No ballot could be read.', known)
  const decision = pluralityOf(winners)
  const abstentions = ballots.length - winners.length
  const readable = ballots.flatMap(({ orders }) => orders).flatMap((ballot) => ballot ?? [])
  const reason = readable.find(({ winner }) => winner === decision)?.rationale ?? ''
  return {
    decision,
    rationale: [
      decision === 'draw' && reason === '' ? 'The ballots disagree.' : reason,
      abstentions === 0 ? '' : `${abstentions} of ${ballots.length} judges gave no readable ballot.`,
    ]
      .join(' ')
      .trim(),
    decidedBy: 'judge',
    dissent: dissentOf(state, decision, readable),
    ...known,
  }
}

interface JudgeBallots {
  /** What this judge decided; null when nothing it wrote could be read. */
  readonly winner: Winner | null
  /** Its ballots, the one that read the proposition first before the other; null for one that can't be read. */
  readonly orders: readonly (Ballot | null)[]
}

const voteOf = (ballot: Ballot | null) => ballot?.winner ?? null

function judgeBallots({ calls, input }: DebateState): readonly JudgeBallots[] {
  const { bothOrders } = OxfordOptions.parse(input.formatOptions)
  const all = calls
    .filter(({ role }) => role === 'judge')
    .map(({ text }) => parseAnswer('oxford-ballot', text))
  const perJudge = bothOrders ? 2 : 1
  return Array.from({ length: Math.ceil(all.length / perJudge) }, (_, judge) => {
    const orders = all.slice(judge * perJudge, (judge + 1) * perJudge)
    const winners = new Set(orders.flatMap((ballot) => voteOf(ballot) ?? []))
    const [winner = null] = winners
    // Whoever changes his mind with the order of the sides has shown that he sees no difference.
    return { orders, winner: winners.size > 1 ? 'draw' : winner }
  })
}

/** The most frequent; a draw when two share that place. */
function pluralityOf(winners: readonly Winner[]): Winner {
  const count = (winner: Winner) => winners.filter((other) => other === winner).length
  const [first, second] = (['pro', 'con', 'draw'] as const).toSorted((a, b) => count(b) - count(a))
  return first === undefined || second === undefined || count(first) === count(second) ? 'draw' : first
}

/** Means over all readable ballots, and over criteria by their weights; criteria the judge made up do not count. */
function meanScores(input: DebateInput, judges: readonly JudgeBallots[]) {
  const ballots = judges.flatMap(({ orders }) => orders).flatMap((ballot) => ballot ?? [])
  const criteria = criteriaOf(input).flatMap(({ name, weight }) => {
    const scores = ballots.flatMap((ballot) =>
      ballot.scores.filter(({ criterion }) => isCalled(criterion, name)),
    )
    const pro = mean(scores.map((score) => score.pro))
    const con = mean(scores.map((score) => score.con))
    return pro === null || con === null ? [] : [{ criterion: name, weight, pro, con }]
  })
  const totalWeight = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const weighted = (side: 'pro' | 'con') =>
    totalWeight === 0 ? null : criteria.reduce((sum, row) => sum + row[side] * row.weight, 0) / totalWeight
  const bothRead = judges.filter(
    ({ orders }) => orders.length === 2 && orders.every((ballot) => ballot !== null),
  )
  const consistent = bothRead.filter(({ orders: [first, second] }) => first?.winner === second?.winner)
  return {
    pro: weighted('pro'),
    con: weighted('con'),
    criteria,
    /** Share of judges who named the same winner in both orders; null when none was asked twice. */
    positionConsistency: bothRead.length === 0 ? null : consistent.length / bothRead.length,
  }
}

const isCalled = (said: string, name: string) => said.trim().toLowerCase() === name.trim().toLowerCase()

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** Votes of those who gave a readable one both times, and how the shares moved; null when nobody did. */
function audienceResult(state: DebateState) {
  const after = state.calls.filter(({ phase }) => phase === 'audience-after')
  const votes = after.flatMap((call) => {
    const now = parseAnswer('audience-poll', call.text)?.vote
    const before = audienceVoteBefore(state, call.seat)
    return now === undefined || before === null ? [] : [{ seat: call.seat, before, after: now }]
  })
  if (after.length === 0) return null
  const count = (when: 'before' | 'after', vote: AudienceVote) =>
    votes.filter((cast) => cast[when] === vote).length
  const counts = (when: 'before' | 'after') => ({
    pro: count(when, 'pro'),
    con: count(when, 'con'),
    undecided: count(when, 'undecided'),
  })
  const swing = (side: 'pro' | 'con') =>
    votes.length === 0 ? null : (count('after', side) - count('before', side)) / votes.length
  return {
    before: counts('before'),
    after: counts('after'),
    swing: { pro: swing('pro'), con: swing('con') },
    abstentions: after.length - votes.length,
    seats: votes,
  }
}

function audienceVerdict(
  state: DebateState,
  audience: ReturnType<typeof audienceResult>,
  known: Pick<Verdict, 'votes' | 'scores'>,
): Verdict {
  const { pro, con } = audience?.swing ?? { pro: null, con: null }
  if (pro === null || con === null)
    return undecided('Nobody in the audience voted readably both times.', known)
  const decision = pro === con ? 'draw' : pro > con ? 'pro' : 'con'
  const points = (share: number) => `${share < 0 ? '' : '+'}${Math.round(share * 100)}`
  return {
    decision,
    rationale: `Swing of the audience in percentage points: pro ${points(pro)}, con ${points(con)}.`,
    decidedBy: 'audience',
    dissent: dissentOf(state, decision, []),
    ...known,
  }
}

/** The losing side's last words, and what it argued that was never answered. */
function dissentOf(state: DebateState, decision: Winner, ballots: readonly Ballot[]): Verdict['dissent'] {
  if (decision === 'draw') return []
  const loser = decision === 'pro' ? 'con' : 'pro'
  const closings = sidesOf(state.input)[loser].flatMap(({ seat, personaId }) => {
    const last = state.turns.findLast((turn: Turn) => turn.seat === seat)
    return last === undefined || last.text.trim() === ''
      ? []
      : [{ personaId, seat, text: shortened(last.text) }]
  })
  const unanswered = new Set(
    ballots.flatMap((ballot) =>
      ballot.unanswered.filter(({ side }) => side === loser).map(({ argument }) => shortened(argument)),
    ),
  )
  return [
    ...closings,
    ...[...unanswered].map((text) => ({ personaId: null, seat: null, text: `Unanswered: ${text}` })),
  ]
}
