import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { quoted } from '../../prompts/quoted-material.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { shortAnswerRules } from '../short-answer-rules.ts'
import { consensusOptions, consensusSeatName } from './consensus-options.ts'
import { summaryPhase } from './consensus-plan.ts'

export const consensusBrief = (state: DebateState, call: PlannedCall): Brief =>
  call.role === 'summariser' ? summariserBrief(state, call) : participantBrief(state, call)

function participantBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const { agreement } = consensusOptions(input)
  const count = input.participants.length
  const words = wordLimit(call.speaker.maxOutputTokens, 200)
  const isAlone = count === 1
  return {
    rules: [
      isAlone
        ? 'You answer one question alone, and check your answer in each further round.'
        : 'Several participants answer one question in rounds, all at once, and read each other in between.',
      ...shortAnswerRules,
      ...(isAlone || call.round === 1 ? [] : [`${readinessText(agreement)} (${agreement} of 10)`]),
    ],
    facts: [
      ...seatFacts(call.seat === null ? undefined : input.participants[call.seat]),
      `Participants: ${count}`,
      `Round: ${call.round} of ${input.rounds}`,
    ],
    material: participantMaterial(state, call),
    task: `${taskText(call.round, isAlone)} Give your reasoning in at most ${words} words.`,
  }
}

function taskText(round: number, isAlone: boolean): string {
  if (round === 1) {
    return isAlone
      ? 'Answer the topic as well as you can.'
      : "Nobody's answer is shown to you yet. Answer the topic as well as you can."
  }
  return isAlone
    ? 'Above is what you answered before. Look for mistakes in it, then answer again: the same, or better.'
    : 'Above is what you answered before and what others answered last. Check their reasoning and your own, then answer again: the same, or something else.'
}

/** The agreement intensity of DebateLLM (arXiv:2311.17371) in words. */
function readinessText(agreement: number): string {
  if (agreement === 0)
    return 'Do not adopt the views of others; change your answer only for a mistake you find yourself.'
  if (agreement <= 3) return "Be slow to adopt others' views: only for a reason that you can't answer."
  if (agreement <= 6) return "Weigh others' views like your own, and adopt one where its reasons are better."
  if (agreement <= 9) return "Be ready to adopt others' views, unless you see what is wrong with them."
  return 'Adopt the view that most others hold.'
}

/** Own answers of all earlier rounds, then what others answered in the round before, in an order dealt for this reader. */
function participantMaterial(state: DebateState, call: PlannedCall): string {
  const { input } = state
  const visible = visibleTurns(state, call)
  const own = visible.filter(({ seat }) => seat === call.seat)
  const others = shuffled(
    visible.filter(({ seat }) => seat !== call.seat),
    seedFor(input.seed, `order of answers/${call.key}`),
  )
  const parts = [
    ...own.map((turn) => quotedTurn(turn, `you, ${consensusSeatName(state, turn.seat)}`)),
    ...others.map((turn) => quotedTurn(turn, consensusSeatName(state, turn.seat))),
  ]
  if (consensusOptions(input).summary && call.round > 1) parts.push(summaryOf(state, call.round - 1))
  return parts.join('\n\n')
}

function summaryOf({ calls }: DebateState, round: number): string {
  const summary = calls.find((call) => call.phase === summaryPhase && call.round === round)
  const text = summary === undefined || summary.refused ? '' : summary.text.trim()
  return quoted('summary', text || '(no summary of the other answers was given)', { round })
}

function summariserBrief(state: DebateState, call: PlannedCall): Brief {
  const answers = shuffled(
    visibleTurns(state, call),
    seedFor(state.input.seed, `order of answers/${call.key}`),
  )
  return {
    rules: [
      'You sum up what several participants answered to one question. They will read your summary instead of the answers.',
      'Give every different answer, also one that stands alone, with its strongest reasons. Add nothing and judge nothing. Name nobody.',
    ],
    facts: [`Answers: ${answers.length}`, `Round: ${call.round} of ${state.input.rounds}`],
    material: answers.map((turn, place) => quotedTurn(turn, `Answer ${place + 1}`)).join('\n\n'),
    task: `Sum up the answers in at most ${wordLimit(call.speaker.maxOutputTokens, 400)} words.`,
  }
}
