import type { DebateInput, Seat } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { currentPlan, newFindingsOf } from './red-team-register.ts'
import { teamsOf } from './red-team-teams.ts'

// Blue writes a plan; then in every round red looks for faults in the plan as it stands, blue answers and patches it, and
// white rules. Which turn holds the plan as it stands is known only then: one that can't be read leaves the one before.

const nobody = { seat: null, part: null } as const

export function redTeamPlan(input: DebateInput): Plan {
  const { blue, red } = teamsOf(input)
  // Seats without sides come with what was held elsewhere; there is nothing to plan for them.
  if (blue === undefined || red.length === 0) return { discussion: [], closing: [] }

  const writePlan = bySeat(blue, { phase: 'plan', round: 1, answer: 'text', sees: 'none' })
  const discussion: Stage[] = [{ mode: 'sequential', calls: [writePlan], isPart: true }]
  const white = builtInSpeaker(
    input,
    'White team',
    'You are the white team of an exercise: a neutral referee who rules what risk is left.',
  )
  /** The turn that holds the plan before this round, unless it can't be read. */
  let planKey = keyOfSlot(writePlan)
  let found: readonly string[] = []
  let ruled: readonly string[] = []

  for (let round = 1; round <= input.rounds; round += 1) {
    const look = red.map((seat) =>
      bySeat(seat, {
        ...{ phase: 'findings', round, answer: 'findings' },
        ...{ sees: [planKey, ...found], quotes: ruled },
      }),
    )
    discussion.push(onThePlan({ mode: 'parallel', calls: look }, found, () => true))

    const foundBy = [...found, ...look.map(keyOfSlot)]
    // Where nothing new was found there is nothing to answer, and nothing to rule.
    const hasNew = (record: DebateRecord) => newFindingsOf(record, round).length > 0
    const answer = bySeat(blue, {
      ...{ phase: 'defence', round, answer: 'defence' },
      ...{ sees: [planKey, ...foundBy], quotes: ruled },
    })
    discussion.push(onThePlan({ mode: 'sequential', calls: [answer], isPart: true }, foundBy, hasNew))

    planKey = keyOfSlot(answer)
    const rule: CallSlot = {
      ...nobody,
      ...{ role: 'judge', phase: 'white', round, call: 0, answer: 'finding-rulings' },
      ...{ speaker: input.judge ?? white, sees: [planKey, ...foundBy], quotes: ruled },
    }
    discussion.push(onThePlan({ mode: 'sequential', calls: [rule] }, foundBy, hasNew))
    found = foundBy
    ruled = [...ruled, keyOfSlot(rule)]
  }
  // Nothing is done here: it lets the last round, too, be one that ends the discussion because nothing was found.
  discussion.push({ mode: 'sequential', calls: [] })
  return { discussion, closing: [] }
}

const bySeat = (
  seat: Seat,
  slot: Pick<CallSlot, 'phase' | 'round' | 'answer' | 'sees' | 'quotes'>,
): CallSlot => ({
  ...slot,
  role: 'participant',
  seat: seat.seat,
  call: 0,
  speaker: seat,
  part: seat.role ?? (seat.stance === 'for' ? 'blue' : 'red'),
})

/** Calls that read the plan as it stands when the stage is entered, besides these turns. Without a plan none is made. */
const onThePlan = (
  stage: Stage,
  besides: readonly string[],
  isDue: (record: DebateRecord) => boolean,
): Stage => ({
  ...stage,
  choose(record, calls) {
    const plan = currentPlan(record.turns)
    const key = plan && record.turnKeys[record.turns.indexOf(plan.turn)]
    if (!key || !isDue(record)) return []
    return calls.map((call) => ({ ...call, sees: [key, ...besides] }))
  },
})
