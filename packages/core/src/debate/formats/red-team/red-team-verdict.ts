import type { Verdict } from '../../../models/debate.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { shortened } from '../../prompts/shortened.ts'
import {
  currentPlan,
  findingsIn,
  findingsOf,
  lastRulings,
  responsesIn,
  rulingsOf,
} from './red-team-register.ts'

/** From this severity on a finding is a serious one. */
export const serious = 3

/** The plan as blue last gave it, with the register of findings and what white left of each; null before red has looked. */
export function redTeamVerdict(state: DebateState): Verdict | null {
  const { turns, input } = state
  const plan = currentPlan(turns)
  const looks = turns.filter(({ phase }) => phase === 'findings')
  // A plan that nobody has tested is no result of this exercise.
  if (looks.length === 0 && (plan !== null || turns.length === 0)) return null
  const findings = registerOf(state)
  const counted = findings.filter(({ duplicateOf }) => duplicateOf === null)
  const initial = sum(counted.map(({ severity }) => severity))
  const residual = sum(counted.map((finding) => finding.residual ?? 0))
  const refusals = looks.filter(({ refused }) => refused).length
  const abstentions = looks.filter((turn) => !turn.refused && findingsIn(turn) === null).length
  const known = {
    votes: { rulings: rulingsOf(state).map((ruling) => ({ ...ruling })) },
    scores: {
      findings: findings.map((finding) => ({ ...finding })),
      ...{ initial, residual, residualRisk: initial === 0 ? null : rounded(residual / initial) },
      ...{ refusals, abstentions },
    },
    dissent: counted
      .filter((finding) => (finding.residual ?? 0) >= serious)
      .map(({ id, seat, claim, residual: left }) => ({
        personaId: input.participants[seat]?.personaId ?? null,
        seat,
        text: shortened(`${id}, ${left} of 5 left: ${claim}`),
      })),
  }
  if (plan === null) return undecided('Blue gave no plan that could be read.', known)
  return {
    decision: plan.text,
    rationale: [
      counted.length === 0
        ? 'Red reported no finding.'
        : `${counted.length} ${counted.length === 1 ? 'finding' : 'findings'} and ${findings.length - counted.length} repeated. Severities sum to ${initial}; after the answers of blue ${residual} is left, a residual risk of ${Math.round((100 * residual) / initial)} %.`,
      refusals === 0 ? '' : `Red refused ${times(refusals)}.`,
      abstentions === 0 ? '' : `Red could not be read ${times(abstentions)}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    // Where white has ruled on nothing, the plan is blue's own word.
    decidedBy: known.votes.rulings.length > 0 ? 'judge' : 'speaker',
    ...known,
  }
}

/** Every finding with what became of it; a repeated one stands for nothing of its own. */
function registerOf(state: DebateState) {
  const rulings = lastRulings(state)
  const actions = new Map<string, string>()
  for (const turn of state.turns) {
    if (turn.phase !== 'defence') continue
    for (const [id, { action }] of responsesIn(turn)) actions.set(id, action)
  }
  return findingsOf(state).map(({ id, round, seat, claim, severity, duplicateOf }) => ({
    ...{ id, round, seat, claim, severity },
    // Nobody has ruled that anything less is left.
    residual: duplicateOf === null ? (rulings.get(id)?.residual ?? severity) : null,
    action: duplicateOf === null ? (actions.get(id) ?? null) : null,
    duplicateOf,
  }))
}

const sum = (values: readonly number[]) => rounded(values.reduce((total, value) => total + value, 0))

/** Hides what decimals leave behind. */
const rounded = (value: number) => Number(value.toFixed(6))

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
