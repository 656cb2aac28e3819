import { remembered } from '../../../evaluation/metrics/remembered.ts'
import type { Turn } from '../../../models/debate.ts'
import { type Answer, parseAnswer } from '../../answers/answers.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { createClaims } from './repeated-claims.ts'

// What blue, red and white have written, as data. Ids are given here, in the order of rounds and seats, so that nobody has to
// agree on numbers and an unreadable list shifts none.

export interface Finding {
  /** F1, F2 … */
  readonly id: string
  /** The turn that it was written in. */
  readonly turn: number
  readonly round: number
  readonly seat: number
  readonly claim: string
  readonly severity: number
  readonly evidence: string
  readonly exploit: string
  /** The finding that it repeats; it is kept, and neither answered nor counted again. */
  readonly duplicateOf: string | null
}

export interface FindingRuling {
  readonly round: number
  readonly finding: string
  readonly residual: number
  readonly reason: string
}

export type FindingResponse = Answer<'defence'>['responses'][number]

/** null for a refusal and for what can't be read. */
export const findingsIn = remembered((turn: Turn) =>
  turn.refused ? null : (parseAnswer('findings', turn.text)?.findings ?? null),
)
const defenceIn = remembered((turn: Turn) => (turn.refused ? null : parseAnswer('defence', turn.text)))

/** All that red has found so far, repetitions included. */
export const findingsOf = ({ turns }: Pick<DebateRecord, 'turns'>): readonly Finding[] => register(turns)

const register = remembered((turns: readonly Turn[]): readonly Finding[] => {
  const repeated = createClaims()
  const findings: Finding[] = []
  for (const turn of turns) {
    if (turn.phase !== 'findings') continue
    for (const found of findingsIn(turn) ?? []) {
      const id = `F${findings.length + 1}`
      const { index, round, seat } = turn
      findings.push({ id, turn: index, round, seat, ...found, duplicateOf: repeated(id, found.claim) })
    }
  }
  return findings
})

export const newFindingsOf = (record: Pick<DebateRecord, 'turns'>, round: number): readonly Finding[] =>
  findingsOf(record).filter((finding) => finding.round === round && finding.duplicateOf === null)

/** All readable rulings in order, of findings that there were by then; what else white names does not exist. */
export function rulingsOf(record: Pick<DebateRecord, 'turns' | 'calls'>): readonly FindingRuling[] {
  const foundIn = new Map(
    findingsOf(record).flatMap(({ id, round, duplicateOf }) =>
      duplicateOf === null ? [[id, round] as const] : [],
    ),
  )
  return record.calls
    .filter(({ phase }) => phase === 'white')
    .flatMap(({ round, text }) => {
      const ruled = new Map<string, FindingRuling>()
      for (const { finding, residual, reason } of parseAnswer('finding-rulings', text)?.rulings ?? []) {
        const id = idIn(finding)
        const isKnown = (foundIn.get(id) ?? Number.POSITIVE_INFINITY) <= round
        if (isKnown && !ruled.has(id)) ruled.set(id, { round, finding: id, residual, reason })
      }
      return [...ruled.values()]
    })
}

/** The last ruling of each finding. */
export const lastRulings = (
  record: Pick<DebateRecord, 'turns' | 'calls'>,
): ReadonlyMap<string, FindingRuling> => new Map(rulingsOf(record).map((ruling) => [ruling.finding, ruling]))

/** Findings that are not settled: new ones, and those of which something is left. Without a ruling all of it is left. */
export function openFindingsOf(record: Pick<DebateRecord, 'turns' | 'calls'>): readonly Finding[] {
  const rulings = lastRulings(record)
  return findingsOf(record).filter(
    ({ id, severity, duplicateOf }) => duplicateOf === null && (rulings.get(id)?.residual ?? severity) > 0,
  )
}

/** What blue answered to each finding, by its id, in one turn. */
export function responsesIn(turn: Turn): ReadonlyMap<string, FindingResponse> {
  const responses = new Map<string, FindingResponse>()
  for (const response of defenceIn(turn)?.responses ?? []) {
    const id = idIn(response.finding)
    if (!responses.has(id)) responses.set(id, response)
  }
  return responses
}

/** The plan that a turn of blue gives in full; null when it gives none. */
export function planIn(turn: Turn): string | null {
  if (turn.phase === 'defence') return defenceIn(turn)?.plan ?? null
  return turn.phase === 'plan' && !turn.refused ? turn.text.trim() || null : null
}

/** The plan as it stands: the last one that could be read, and its turn. */
export function currentPlan(turns: readonly Turn[]): { readonly turn: Turn; readonly text: string } | null {
  const turn = turns.findLast((one) => planIn(one) !== null)
  const text = turn === undefined ? null : planIn(turn)
  return turn === undefined || text === null ? null : { turn, text }
}

/** "F3", "f3", "Finding 3": the third. */
function idIn(said: string): string {
  const number = /^\D*(\d{1,6})\D*$/.exec(said)?.[1]
  return number === undefined ? '' : `F${Number(number)}`
}
