import type { DebateInput } from '../../models/debate.ts'
import { formats } from '../formats/catalogue.ts'
import { mostCallsOf, type Plan, type Stage, stagesOf } from '../plan/plan.ts'
import { withPrivateVotes } from './private-votes.ts'
import { withSummaries } from './transcript-window.ts'

/** Everything that a debate can do: what its format lays out, with private votes around it and summaries within. */
export const planDebate = (input: DebateInput): Plan =>
  withSummaries(
    withPrivateVotes(withoutPollsOfPeople(formats[input.format].plan(input), input), input),
    input,
  )

/** People take their turns; nobody answers anything else in their name. */
function withoutPollsOfPeople(plan: Plan, { participants }: DebateInput): Plan {
  if (!participants.some(isPerson)) return plan
  const asked = (stage: Stage): Stage => ({
    ...stage,
    calls: stage.calls.filter(({ role, speaker }) => role === 'participant' || !isPerson(speaker)),
  })
  return { discussion: plan.discussion.map(asked), closing: plan.closing.map(asked) }
}

/** Upper bound of the model calls of a debate, retries not counted; stopping early takes fewer. People's turns are none. */
export function maxCalls(input: DebateInput): number {
  let calls = 0
  for (const stage of stagesOf(planDebate(input))) {
    const byModels = stage.calls.filter((slot) => !(slot.role === 'participant' && isPerson(slot.speaker)))
    calls += Math.min(byModels.length, mostCallsOf(stage))
  }
  return calls
}

const isPerson = (speaker: object): boolean => 'kind' in speaker && speaker.kind === 'person'
