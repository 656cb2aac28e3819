import { textsIn } from '../answers/said-in-turn.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { shortened } from '../prompts/shortened.ts'
import { visibleTurns } from '../prompts/transcript.ts'

// UTF-16 code units. A query of a few sentences: what is longer says less and less of any one thing.
const longestTopic = 300
const longestGist = 240
const mostTurns = 2

/**
 * What is looked for in the documents for a turn: the topic, and what was said last by others, as far as this call may see
 * it. A speaker who answers blind gets what the topic alone finds. Pure, so that a replay looks for the same.
 */
export function retrievalQuery(state: DebateState, call: PlannedCall): string {
  const underDebate = visibleTurns(state, call)
    .filter(({ seat, refused }) => seat !== call.seat && !refused)
    .slice(-mostTurns)
    .map(({ text, answer }) => gistOf(answer == null ? text : textsIn(answer).join(' ')))
  const parts = [shortened(onOneLine(state.input.topic), longestTopic), ...underDebate]
  return parts.filter((part) => part !== '').join('\n')
}

/** How it begins. What stands in brackets are numbers of passages and notes on the text, not what it is about. */
const gistOf = (text: string): string =>
  shortened(onOneLine(text.replace(/\[[^[\]\n]{0,60}\]/g, ' ')), longestGist)

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
