import type { Turn } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { quoted } from '../../prompts/quoted-material.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { dissentOf, dissentRule, type TitForTatSide } from './tit-for-tat-options.ts'
import { type RoundRuling, rulingsOf } from './tit-for-tat-rulings.ts'

const course =
  'In this debate the affirmative answers the topic, the negative examines that answer, and then they answer each other in turn.'

export function titForTatBrief(state: DebateState, call: PlannedCall): Brief {
  if (call.role === 'participant') return debaterBrief(state, call)
  return call.role === 'moderator' ? moderatorBrief(state, call) : judgeBrief(state, call)
}

export const sideOfSeat = ({ input }: Pick<DebateState, 'input'>, seat: number | null): TitForTatSide =>
  seat !== null && input.participants[seat]?.stance === 'against' ? 'negative' : 'affirmative'

export const sideName = (side: TitForTatSide) => (side === 'affirmative' ? 'Affirmative' : 'Negative')

function debaterBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const side = sideOfSeat(state, call.seat)
  const seat = call.seat === null ? undefined : input.participants[call.seat]
  const atMost = `At most ${wordLimit(call.speaker.maxOutputTokens)} words.`
  return {
    rules: [
      course,
      dissentRule(dissentOf(input, side)),
      'Write your own message only. Never invent sources or quotations.',
    ],
    facts: [
      `Side: ${sideName(side)}`,
      // The stance says which side it is; what to do with it is for the rule of dissent.
      ...seatFacts(seat && { ...seat, stance: null }),
      `Round: ${call.round} of ${input.rounds}`,
    ],
    material: messages(state, visibleTurns(state, call), call.seat),
    task: `${taskOf(side, call.round)} ${atMost}`,
  }
}

function taskOf(side: TitForTatSide, round: number): string {
  if (round > 1) {
    return 'Do you agree with the last message of the other side? Say so and why, then give your answer to the topic as it stands now.'
  }
  return side === 'affirmative'
    ? 'Answer the topic and give your best reasons.'
    : 'Do you agree with the answer of the affirmative? Say so and why, and give the answer that you hold to be right.'
}

function moderatorBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const before = rulingsOf(state).filter(({ round }) => round < call.round)
  return {
    rules: [
      course,
      'You moderate it and are neutral. Weigh reasons; length, style, confidence and who spoke last count for nothing.',
      'Prefer a side only when its case is clearly the better one; where both agree, the side whose answer that was. Otherwise prefer neither: the debate then goes on.',
    ],
    facts: [`Round: ${call.round} of ${input.rounds}`],
    material: paragraphs([...before.map(quotedRuling), messages(state, visibleTurns(state, call), null)]),
    task: ['Rule on this round.', ...criteriaText(input.rubric)].join('\n'),
  }
}

function quotedRuling({ round, ruling }: RoundRuling): string {
  const said =
    ruling === null
      ? '(could not be read)'
      : `${ruling.preference ? 'Preferred' : 'No clear preference; leaning'}: ${ruling.side}. Answer: ${ruling.answer ?? 'none'}. ${ruling.reason}`
  return quoted('ruling', said, { by: 'you', round })
}

function judgeBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const isChoice = call.phase === 'judgement'
  const candidates = isChoice ? candidatesOf(state) : null
  return {
    rules: [
      course,
      'Its rounds are over and neither side was preferred. You read the last message of both.',
      'Weigh reasons; length, style, confidence and the order of the messages count for nothing.',
    ],
    facts: [`Rounds: ${input.rounds}`],
    material: paragraphs([
      messages(state, visibleTurns(state, call), null),
      candidates === null
        ? ''
        : quoted('given', candidates.map((one) => `- ${one}`).join('\n'), { name: 'Candidates' }),
    ]),
    task: isChoice
      ? [
          candidates === null
            ? 'Choose the answer to the topic that the reasons carry best.'
            : 'Choose the candidate that the reasons carry best.',
          ...criteriaText(input.rubric),
        ].join('\n')
      : 'List every different answer to the topic that is argued for. Do not judge them yet.',
  }
}

/** What the late judge listed; null when it was not asked or can't be read. */
export function candidatesOf({ calls }: Pick<DebateState, 'calls'>): readonly string[] | null {
  const call = calls.findLast(({ phase }) => phase === 'candidates')
  return call === undefined ? null : (parseAnswer('answer-candidates', call.text)?.candidates ?? null)
}

const messages = (state: DebateState, turns: readonly Turn[], reader: number | null): string =>
  paragraphs(
    turns.map((turn) => {
      const name = sideName(sideOfSeat(state, turn.seat))
      return quotedTurn(turn, turn.seat === reader ? `you, ${name}` : name)
    }),
  )

const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')
