import type { Turn } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { saysSomething } from '../says-something.ts'

export function refinementBrief(state: DebateState, call: PlannedCall): Brief {
  if (call.role === 'judge') return judgeBrief(state, call)
  const { input } = state
  const facts = [
    ...seatFacts(call.seat === null ? undefined : input.participants[call.seat]),
    `Round: ${call.round} of ${input.rounds}`,
  ]
  const criteria = criteriaText(input.rubric)
  const words = wordLimit(call.speaker.maxOutputTokens, 400)
  if (call.phase === 'proposal') {
    return {
      rules: ['You work on a proposal of your own. Others, whom you do not see, work on theirs.'],
      facts,
      material: '',
      task: [
        `Propose your answer to the topic in at most ${words} words: what is to be done, how, and why it works.`,
        ...criteria,
      ].join('\n'),
    }
  }
  if (call.phase === 'critique') {
    return {
      rules: [
        "You criticise somebody else's proposal. Its author will read your critique without knowing whose it is.",
        'Be fair and exact: name what fails and why, and what would mend it. Do not praise to be polite, and do not put your own proposal in its place.',
      ],
      facts,
      material: visibleTurns(state, call)
        .map((turn) => quotedTurn(turn, 'Proposal'))
        .join('\n\n'),
      task: [
        `Criticise this proposal in at most ${wordLimit(call.speaker.maxOutputTokens)} words, its gravest fault first. Say what should stay as it is.`,
        ...criteria,
      ].join('\n'),
    }
  }
  const thread = visibleTurns(state, call)
  const hasProposed = thread.some((turn) => turn.seat === call.seat && saysSomething(turn))
  return {
    rules: [
      'You work on a proposal of your own. Others, who are not named, have criticised it.',
      'Take up what is right in the critiques and leave what is not: a critique is a reason to think, not an order.',
    ],
    facts,
    material: quotedThread(state, call, thread),
    task: [
      hasProposed
        ? `Write your proposal anew in at most ${words} words, whole and improved by the last critiques; who reads it will have seen nothing else.`
        : `You have made no proposal yet. Propose your answer to the topic in at most ${words} words: what is to be done, how, and why it works.`,
      ...criteria,
    ].join('\n'),
  }
}

/** A seat's own texts, each with the critiques of it, which stand in an order that tells nothing of their authors. */
function quotedThread({ input }: DebateState, { seat }: PlannedCall, thread: readonly Turn[]): string {
  const parts: string[] = []
  const rounds = Map.groupBy(thread, ({ phase, round }) => (phase === 'proposal' ? 0 : round))
  for (const [round, turns] of rounds) {
    const critiques = turns.filter((turn) => turn.phase === 'critique' && saysSomething(turn))
    const order = shuffled(critiques, seedFor(input.seed, `critiques/${seat}/${round}`))
    parts.push(...order.map((turn, place) => quotedTurn(turn, `Critique ${place + 1}`)))
    const own = turns.filter(({ phase }) => phase !== 'critique')
    parts.push(...own.map((turn) => quotedTurn(turn, `you, ${turn.phase}`)))
  }
  return parts.join('\n\n')
}

function judgeBrief(state: DebateState, call: PlannedCall): Brief {
  const nameOf = ({ seat }: Turn) => state.labels[seat] ?? `Participant ${seat}`
  // Labels are dealt by the seed, and so is their order.
  const proposals = visibleTurns(state, call).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return {
    rules: [
      'Several people have each worked out a proposal and improved it by the critiques of others. You make one result of them.',
      'Judge each by what it achieves, not by its length or its place in the list. Take the best of them, join what fits together, and leave out what does not hold.',
      'Keep dissent visible: name everybody whose proposal is against the result in something that matters.',
    ],
    facts: [`Proposals: ${proposals.length}`],
    material: proposals.map((turn) => quotedTurn(turn, nameOf(turn))).join('\n\n'),
    task: [
      'These are the proposals as they stand now. Give the result.',
      ...criteriaText(state.input.rubric),
    ].join('\n'),
  }
}
