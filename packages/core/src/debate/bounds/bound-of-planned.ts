import { type Bound, boundOfCall } from '../../runs/budget-left.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { promptFor } from '../stages/prompt-for.ts'
import { boundOfRequest } from './bound-of-request.ts'
import { passageTokensOf } from './fixed-prompt.ts'
import { priceIn } from './price-in.ts'

/** Set aside for what a model is told of a tool: name, description, schema. */
const toolTokens = 700

/** What a call takes at most with the prompt that it would be made with now, before passages and tools are looked up. */
export function boundOfPlanned(state: DebateState, call: PlannedCall): Bound {
  const hasTools = call.kind === 'turn' && call.speaker.tools.length > 0
  const { model, maxOutputTokens, tools } = call.speaker
  const price = priceIn(state.input, model)
  const prompt = promptFor(state, call, { hasTools })
  const more = passageTokensOf(state.input, call) + (hasTools ? tools.length * toolTokens : 0)
  const { tokens } = boundOfRequest({ ...prompt, tools: [], price, maxOutputTokens })
  return boundOfCall(price, tokens - maxOutputTokens + more, maxOutputTokens)
}
