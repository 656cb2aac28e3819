import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { oneLine, quoted } from '../../prompts/quoted-material.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { quotedTurn, visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { type ExpertEstimate, estimateOf, estimatesIn, estimatesOfRound, given } from './delphi-estimates.ts'
import { DelphiOptions, scaleOf } from './delphi-options.ts'
import { digestPhase } from './delphi-plan.ts'
import { type Spread, spreadOf } from './delphi-statistics.ts'

export const delphiBrief = (state: DebateState, call: PlannedCall): Brief =>
  call.role === 'facilitator' ? facilitatorBrief(state, call) : expertBrief(state, call)

function expertBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  // Nobody sees the others' estimates, all see where they lie: numbers of a whole round, which is over by now.
  const spread = call.round === 1 ? null : spreadOf(given(estimatesOfRound(state, call.round - 1)))
  const [own] = visibleTurns(state, call)
  const words = wordLimit(call.speaker.maxOutputTokens, 200)
  return {
    rules: [
      'You are one of several experts who estimate one quantity in rounds, unseen by each other.',
      'Give your estimate as a number on the scale, and the reasons that carry it. Do not say who you are.',
      'State the confidence you really have, from 0 (a guess) to 1 (certain).',
      ...(call.round === 1
        ? []
        : [
            'Move for a reason, never just to be closer to the median; stay where you are for a reason, too.',
          ]),
    ],
    facts: [
      ...seatFacts(call.seat === null ? undefined : input.participants[call.seat]),
      `Round: ${call.round} of ${input.rounds}`,
      ...scaleFacts(state),
      ...spreadFacts(spread),
    ],
    material: [own === undefined ? '' : quotedTurn(own, 'you'), digestOf(state, call.round - 1)]
      .filter((part) => part !== '')
      .join('\n\n'),
    task: `${taskText(spread, own === undefined ? undefined : estimateOf(state, own))} Give your reasons in at most ${words} words.`,
  }
}

/** @param own - The estimate of the round before; null when it could not be used, undefined in the first round. */
function taskText(spread: Spread | null, own: ExpertEstimate | null | undefined): string {
  if (own === undefined) return "Nobody's estimate is shown to you yet. Estimate as well as you can."
  if (own === null) {
    return 'Your last answer held no number on the scale and was not counted. Estimate again.'
  }
  const { estimate } = own
  if (spread !== null && (estimate < spread.q1 || estimate > spread.q3)) {
    return `Your last estimate, ${estimate}, lies outside of the middle half. Justify it with reasons that answer those of the others, or move.`
  }
  return `Your last estimate was ${estimate}. Weigh the reasons of both ends, then estimate again: the same, or another value.`
}

function scaleFacts({ input }: DebateState): string[] {
  const scale = scaleOf(input)
  const { scaleMeaning } = DelphiOptions.parse(input.formatOptions)
  return [
    ...(scale === null ? [] : [`Scale: ${scale.min} to ${scale.max}`]),
    ...(scaleMeaning === '' ? [] : [`What the scale means: ${oneLine(scaleMeaning)}`]),
  ]
}

const spreadFacts = (spread: Spread | null): string[] =>
  spread === null
    ? []
    : [
        `Median of the round before: ${spread.median}`,
        `Middle half of the round before: ${spread.q1} to ${spread.q3} (interquartile range ${spread.iqr})`,
      ]

function digestOf({ calls }: DebateState, round: number): string {
  const digest = calls.find((call) => call.phase === digestPhase && call.round === round)
  if (digest === undefined) return ''
  const text = digest.refused ? '' : digest.text.trim()
  return quoted('digest', text || '(no digest of the reasons was given)', { round })
}

/** Reasons alone, in a dealt order: neither names nor seats nor numbers tell whose they are. */
function facilitatorBrief(state: DebateState, call: PlannedCall): Brief {
  const estimates = estimatesIn(state, visibleTurns(state, call))
  const spread = spreadOf(estimates.map(({ estimate }) => estimate))
  const dealt = shuffled(estimates, seedFor(state.input.seed, `order of reasons/${call.key}`))
  const reasonsOf = (title: string, ones: readonly ExpertEstimate[]) => {
    const quotes = ones
      .filter(({ reasons }) => reasons.trim() !== '')
      .map(({ turn, reasons }) => quotedTurn({ ...turn, answer: { reasons } }, 'an expert'))
    return [title, ...(quotes.length === 0 ? ['(none were given)'] : quotes)].join('\n')
  }
  const { q1, q3 } = spread ?? { q1: 0, q3: 0 }
  return {
    rules: [
      'You run a Delphi study: experts estimate on a scale, unseen by each other, and read your digest before they estimate again.',
      'You are neutral. Name nobody, and say neither how many gave a reason nor what any one of them estimated.',
    ],
    facts: [`Round: ${call.round} of ${state.input.rounds}`, ...scaleFacts(state)],
    material: [
      reasonsOf(
        'Reasons of the lower end:',
        dealt.filter(({ estimate }) => estimate <= q1),
      ),
      reasonsOf(
        'Reasons of the upper end:',
        dealt.filter(({ estimate }) => estimate >= q3 && estimate > q1),
      ),
    ].join('\n\n'),
    task: `Write a digest in at most ${wordLimit(call.speaker.maxOutputTokens, 300)} words: the strongest reasons for a low value, then the strongest for a high one. Add nothing of your own.`,
  }
}
