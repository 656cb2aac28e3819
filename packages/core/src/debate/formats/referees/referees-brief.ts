import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { quoted } from '../../prompts/quoted-material.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedSummary, quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { textsOf } from './referees-options.ts'
import { orderOfPhase } from './referees-plan.ts'

export function refereesBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const texts = textsOf(input, orderOfPhase(call.phase)).map(({ text }, place) => ({
    name: place === 0 ? 'Text A' : 'Text B',
    text,
  }))
  const names = texts.map(({ name }) => name)
  const isContext = texts.some(({ text }) => text === null)
  const subject = `${names.join(' and ')}${isContext ? ' (the context)' : ''}`
  const turns = visibleTurns(state, call)
  const common = {
    facts: [
      ...(call.seat === null ? [] : [`You are called: ${refereeName(state, call.seat)}`]),
      // A stance is no business of a referee.
      ...ownRole(state, call),
      `Referees: ${input.participants.length}`,
      `Texts: ${names.join(', ')}`,
      `Round: ${call.round} of ${input.rounds}`,
    ],
    material: [
      ...texts.flatMap(({ name, text }) => (text === null ? [] : quoted('given', text, { name }))),
      quotedSummary(state, call),
      ownSummary(state, call),
      ...turns.map((turn) => {
        const name = refereeName(state, turn.seat)
        return quotedTurn(turn, turn.seat === call.seat ? `you, ${name}` : name)
      }),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  }
  const words = wordLimit(call.speaker.maxOutputTokens)
  if (call.role === 'summariser') {
    return {
      ...common,
      rules: [
        `Referees judge ${subject}. What they said in this round is summed up; in the next one your summary is read instead.`,
        'Keep each judgement with who made it, its reasons, and what is still disputed. Add nothing and judge nothing.',
      ],
      task: `Sum up the discussion so far in at most ${words} words.`,
    }
  }
  return {
    ...common,
    rules: [
      `You are one of several referees who judge ${subject} as ${names.length === 1 ? 'an answer' : 'answers'} to the topic. You do not answer the topic yourself.`,
      'Judge by what is right, well-founded and clear. Length, style and the order of the texts count for nothing.',
      'Judge for yourself; change your mind for a better reason, never to agree.',
      ...(call.round === 1
        ? []
        : ['Your own words are marked "you". Refer to others by the names given here.']),
    ],
    task: taskOf(state, call, names, words),
  }
}

function taskOf({ input }: DebateState, call: PlannedCall, names: readonly string[], words: number): string {
  const criteria = criteriaText(input.rubric)
  if (call.answer === 'referee-scores') {
    const each = names.length === 1 ? `${names[0]}` : `${names.join(' and ')}, each for itself,`
    return [`Score ${each} from 1 (useless) to 10 (perfect).`, ...criteria].join('\n')
  }
  const task =
    call.round === 1
      ? `Say what is good and what is bad about ${names.join(' and ')}, and why.`
      : 'Answer the other referees where you see it otherwise, and add what is missing.'
  return [`${task} Give no scores yet. At most ${words} words.`, ...criteria].join('\n')
}

const ownRole = ({ input }: DebateState, { seat }: PlannedCall): readonly string[] => {
  const own = seat === null ? undefined : input.participants[seat]
  return seatFacts(own && { ...own, stance: null })
}

/** "Referee C": by the labels that the seed dealt, so that no name sways anybody. */
export const refereeName = ({ labels }: Pick<DebateState, 'labels'>, seat: number): string =>
  (labels[seat] ?? `Participant ${seat}`).replace('Participant', 'Referee')

/** The last summary that this reader has: everybody's or its own, of the same order of the texts. */
function ownSummary({ calls }: DebateState, { phase, round, seat }: PlannedCall): string {
  const summary = calls.findLast(
    (call) =>
      call.phase.startsWith('round-summary') &&
      orderOfPhase(call.phase) === orderOfPhase(phase) &&
      call.round < round &&
      (call.seat === null || call.seat === seat),
  )
  return summary === undefined ? '' : quoted('summary', summary.text.trim() || '(no summary)')
}
