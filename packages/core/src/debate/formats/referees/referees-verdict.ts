import type { Verdict } from '../../../models/debate.ts'
import type { PersonaId } from '../../../models/ids.ts'
import { parseAnswer } from '../../answers/answers.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { shortened } from '../../prompts/shortened.ts'
import { RefereesOptions, type TextId, type TextOrder, textOrdersOf, textsOf } from './referees-options.ts'
import { refereeKey } from './referees-plan.ts'

/** How far from the mean a score of one text is dissent, in points. */
const farFromMean = 2

interface Reading {
  readonly reason: string
  readonly scores: ReadonlyMap<TextId, number>
}

interface Referee {
  readonly seat: number
  readonly personaId: PersonaId | null
  /** What could be read, by the order of the texts. */
  readonly readings: ReadonlyMap<TextOrder, Reading>
  /** Means over its readings; empty for an abstention. */
  readonly scores: ReadonlyMap<TextId, number>
}

/** Means over the referees who could be read; of two texts the one that more of them prefer, then the higher mean. */
export function refereesVerdict(state: DebateState): Verdict | null {
  const referees = refereesOf(state)
  if (referees === null) return null
  const voters = referees.filter(({ scores }) => scores.size > 0)
  const abstentions = referees.length - voters.length
  const texts = textsOf(state.input).map(({ id }) => {
    const scores = voters.map((voter) => ({ seat: voter.seat, score: voter.scores.get(id) ?? 0 }))
    return { text: id, mean: mean(scores.map(({ score }) => score)), scores }
  })
  const { bothOrders } = RefereesOptions.parse(state.input.formatOptions)
  const scores = { texts, ...(bothOrders ? { positionConsistency: positionConsistency(referees) } : {}) }
  const [first, second] = texts
  if (first === undefined || first.mean === null) {
    return undecided('No score could be read.', {
      votes: { ...(second === undefined ? {} : { counts: countsOf([]) }), abstentions },
      scores,
    })
  }
  const silent =
    abstentions === 0 ? '' : ` ${abstentions} of ${referees.length} referees gave no readable scores.`

  if (second === undefined) {
    const given = first.scores.map(({ score }) => score)
    return {
      decision: `${shown(first.mean)} of 10`,
      rationale: `Mean of ${given.length}, from ${shown(Math.min(...given))} to ${shown(Math.max(...given))}.${silent}`,
      decidedBy: 'vote',
      votes: { abstentions },
      dissent: voters.flatMap((voter) => {
        const score = voter.scores.get('A') ?? 0
        const isFar = Math.abs(score - (first.mean ?? 0)) >= farFromMean
        return isFar ? [objection(voter, `${shown(score)} of 10`)] : []
      }),
      scores,
    }
  }

  const counts = countsOf(voters)
  const secondMean = second.mean ?? 0
  const winner = winnerOf(counts.A - counts.B || first.mean - secondMean)
  return {
    decision: winner === null ? 'draw' : `Text ${winner}`,
    rationale: `Preferred by referees: Text A ${counts.A}, Text B ${counts.B}, neither ${counts.tie}. Mean scores: Text A ${shown(first.mean)}, Text B ${shown(secondMean)}.${silent}`,
    decidedBy: 'vote',
    votes: { counts, abstentions },
    dissent: voters.flatMap((voter) => {
      const preferred = preferenceOf(voter.scores)
      if (winner === null || preferred === null || preferred === winner) return []
      return [objection(voter, `Text ${preferred}`)]
    }),
    scores,
  }
}

/** null while nobody has been asked for scores. */
function refereesOf({ input, turns, turnKeys }: DebateState): readonly Referee[] | null {
  const turnUnder = new Map(turnKeys.map((key, place) => [key, turns[place]]))
  const orders = textOrdersOf(RefereesOptions.parse(input.formatOptions))
  let asked = 0
  const referees = input.participants.map(({ seat, personaId }): Referee => {
    const readings = new Map<TextOrder, Reading>()
    for (const order of orders) {
      const turn = turnUnder.get(refereeKey(order, input.rounds, seat))
      if (turn === undefined) continue
      asked += 1
      const reading = readingOf(input, order, turn.text)
      if (reading !== null) readings.set(order, reading)
    }
    return { seat, personaId, readings, scores: meanScores([...readings.values()]) }
  })
  return asked === 0 ? null : referees
}

/** Scores by the texts' own names, whatever they were called where they were read; null unless each text has just one. */
function readingOf(input: DebateState['input'], order: TextOrder, text: string): Reading | null {
  const answer = parseAnswer('referee-scores', text)
  if (answer === null) return null
  const shownTexts = textsOf(input, order)
  const scores = new Map<TextId, number>()
  for (const given of answer.scores) {
    const id = shownTexts.length === 1 ? 'A' : shownTexts[placeOf(given.text)]?.id
    if (id === undefined || scores.has(id)) return null
    scores.set(id, given.score)
  }
  return scores.size === shownTexts.length ? { reason: answer.reason, scores } : null
}

/** 0 for "A", "Text A", "text a."; 1 for the like of B; -1 for anything else. */
const placeOf = (name: string): number =>
  ['a', 'b'].indexOf(/^(?:text\s*)?["'“”]?([ab])["'“”]?\W*$/iu.exec(name.trim())?.[1]?.toLowerCase() ?? '')

function meanScores(readings: readonly Reading[]): ReadonlyMap<TextId, number> {
  const ids = readings[0] === undefined ? [] : [...readings[0].scores.keys()]
  return new Map(ids.map((id) => [id, mean(readings.map(({ scores }) => scores.get(id) ?? 0)) ?? 0]))
}

function preferenceOf(scores: ReadonlyMap<TextId, number>): TextId | null {
  return winnerOf((scores.get('A') ?? 0) - (scores.get('B') ?? 0))
}

const winnerOf = (lead: number): TextId | null => (lead === 0 ? null : lead > 0 ? 'A' : 'B')

function countsOf(voters: readonly Referee[]) {
  const count = (preferred: TextId | null) =>
    voters.filter(({ scores }) => preferenceOf(scores) === preferred).length
  return { A: count('A'), B: count('B'), tie: count(null) }
}

/** Share of referees who prefer the same text in both orders, of those who could be read in both; null without any. */
function positionConsistency(referees: readonly Referee[]): number | null {
  const preferences = referees.flatMap(({ readings }) => {
    const given = readings.get('given')
    const swapped = readings.get('swapped')
    return given === undefined || swapped === undefined
      ? []
      : [preferenceOf(given.scores) === preferenceOf(swapped.scores)]
  })
  return preferences.length === 0 ? null : preferences.filter(Boolean).length / preferences.length
}

/** @param verdict - What this referee would have said. */
function objection({ personaId, seat, readings }: Referee, verdict: string): Verdict['dissent'][number] {
  const reason = [...readings.values()].map((reading) => reading.reason.trim()).find((said) => said !== '')
  return { personaId, seat, text: shortened(reason === undefined ? verdict : `${verdict}: ${reason}`) }
}

/** Hides what dividing leaves behind; null for no values. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(6))

const shown = (score: number) => String(Number(score.toFixed(1)))
