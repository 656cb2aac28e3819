import type { Turn } from '../../../models/debate.ts'
import { plurality } from '../../answers/plurality.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { shortAnswerRules } from '../short-answer-rules.ts'
import { ballotOf } from '../short-answers.ts'

export function weightedBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const isDiscussion = call.round > 1
  const words = wordLimit(call.speaker.maxOutputTokens, 200)
  return {
    rules: [
      'Several participants answer one question. While their answers differ they discuss them, all at once, and answer again.',
      ...shortAnswerRules,
      ...(isDiscussion
        ? ['Change your answer for a better reason only, never because more participants gave another.']
        : []),
    ],
    facts: [
      ...seatFacts(call.seat === null ? undefined : input.participants[call.seat]),
      `Participants: ${input.participants.length}`,
      `Round: ${call.round} of ${input.rounds + 1}`,
    ],
    material: isDiscussion ? groupedAnswers(state, call) : '',
    task: isDiscussion
      ? `Above are all answers of the round before, equal ones together; yours is marked "you". Say in your reasoning, in at most ${words} words, with whom you agree and why, and what is wrong with the other answers. Then answer again: the same, or something else.`
      : `Nobody's answer is shown to you yet. Answer the topic as well as you can. Give your reasoning in at most ${words} words.`,
  }
}

/** Every answer with how many gave it and why, groups and their members in an order dealt for this reader. */
function groupedAnswers(state: DebateState, call: PlannedCall): string {
  const dealt = <Item>(items: readonly Item[]) =>
    shuffled(items, seedFor(state.input.seed, `order of answers/${call.key}`))
  const visible = dealt(visibleTurns(state, call))
  const ballots = visible.flatMap((turn) => {
    const ballot = ballotOf(turn)
    return ballot === null ? [] : [{ ...ballot, turn }]
  })
  const unread = visible.filter((turn) => ballotOf(turn) === null)
  const quotedBy = (turn: Turn) => quotedTurn(turn, nameFor(state, call, turn))
  const part = (title: string, turns: readonly Turn[]) =>
    [`${title} (${turns.length} of ${visible.length}):`, ...turns.map(quotedBy)].join('\n')
  return [
    ...dealt(plurality(ballots).groups).map((group, place) =>
      part(
        `Answer ${place + 1}`,
        group.ballots.map(({ turn }) => turn),
      ),
    ),
    ...(unread.length === 0 ? [] : [part('No readable answer', unread)]),
  ].join('\n\n')
}

function nameFor({ labels }: DebateState, call: PlannedCall, { seat }: Turn): string {
  const label = labels[seat] ?? `Participant ${seat}`
  return seat === call.seat ? `you, ${label}` : label
}
