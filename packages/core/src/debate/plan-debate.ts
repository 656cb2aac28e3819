import type { DebateInput } from '../models/debate.ts'
import { formats } from './formats/catalogue.ts'
import { mostCallsOf, type Plan, stagesOf } from './plan.ts'
import { withPrivateVotes } from './private-votes.ts'
import { withSummaries } from './transcript-window.ts'

/** Everything that a debate can do: what its format lays out, with private votes around it and summaries within. */
export const planDebate = (input: DebateInput): Plan =>
  withSummaries(withPrivateVotes(formats[input.format].plan(input), input), input)

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
