import { z } from 'zod'
import type { DebateInput, Turn, Verdict } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import { plurality, tiedAnswers, voteTable } from '../../answers/plurality.ts'
import { undecided } from '../../answers/undecided.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief, FormatDefinition } from '../../plan/format-definition.ts'
import type { Plan, Stage } from '../../plan/plan.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { shortened } from '../../prompts/shortened.ts'
import { quotedTurn } from '../../prompts/transcript.ts'

// One persona answers k times without seeing its other answers (self-consistency, Wang et al., arXiv:2203.11171);
// for free text a selector picks the answer most others agree with (Chen et al., arXiv:2311.17311). It is the
// baseline every debate has to beat.

const Options = z.strictObject({
  selection: z
    .enum(['auto', 'vote', 'selector'])
    .default('auto')
    .describe(
      'How one of several answers is chosen: counting equal short answers, or a selector who reads all. auto: selector when a judge is set, else vote.',
    ),
})

/** Who chooses: nobody when there is one answer. */
function choiceOf({ rounds, judge, formatOptions }: DebateInput): 'none' | 'vote' | 'selector' {
  if (rounds === 1) return 'none'
  const { selection } = Options.parse(formatOptions)
  if (selection !== 'auto') return selection
  return judge === null ? 'vote' : 'selector'
}

function plan(input: DebateInput): Plan {
  const [solver] = input.participants
  if (solver === undefined) return { discussion: [], closing: [] }
  const choice = choiceOf(input)
  const samples: Stage = {
    mode: 'parallel',
    calls: Array.from({ length: input.rounds }, (_, call) => ({
      role: 'participant',
      phase: 'sample',
      round: 1,
      seat: solver.seat,
      call,
      answer: choice === 'vote' ? 'single-answer' : 'text',
      speaker: solver,
      part: solver.role,
      sees: 'none',
    })),
  }
  const selection: Stage = {
    mode: 'parallel',
    choose: ({ turns }, calls) => (turns.length > 1 ? calls : []),
    calls: [
      {
        role: 'selector',
        phase: 'selection',
        round: 1,
        seat: null,
        call: 0,
        answer: 'selection',
        speaker:
          input.judge ??
          builtInSpeaker(
            input,
            'Selector',
            'You compare answers carefully and without favour to any of them.',
          ),
        part: null,
        sees: 'earlier',
      },
    ],
  }
  return { discussion: [samples], closing: choice === 'selector' ? [selection] : [] }
}

/** The order in which the selector reads the answers, so that no place is favoured. */
const displayOrder = ({ turns, input }: DebateState): readonly Turn[] =>
  shuffled(turns, seedFor(input.seed, 'selection'))

function brief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  if (call.role === 'selector') {
    const answers = displayOrder(state)
    return {
      rules: ['You see several answers to one question, all by the same author, in random order.'],
      facts: [`Answers: ${answers.length}`],
      material: answers.map((turn, place) => quotedTurn(turn, `Answer ${place + 1}`)).join('\n\n'),
      task: [
        'Choose the answer that most of the others agree with in substance; among equals, the best reasoned one.',
        ...criteriaText(input.rubric),
      ].join('\n'),
    }
  }
  return {
    rules: ['You answer alone; nobody else takes part. Reason before you conclude.'],
    facts: seatFacts(input.participants[0]),
    material: '',
    task: 'Answer the topic as well as you can.',
  }
}

function verdict(state: DebateState): Verdict | null {
  const choice = choiceOf(state.input)
  if (choice === 'vote') return voteVerdict(state)
  if (choice === 'selector' && state.calls.some(({ role }) => role === 'selector'))
    return selectorVerdict(state)
  // Answers come from one distribution: where the budget left no room for choosing, any of them is as good as another.
  const turn = state.turns.find(({ text }) => text.trim() !== '')
  if (turn === undefined) return null
  const answers = state.turns.length
  const rationale =
    answers > 1 ? `The budget had no room for choosing from ${answers} answers, so the first one stands.` : ''
  return { decision: turn.text, rationale, decidedBy: 'speaker', votes: null, dissent: [], scores: null }
}

function selectorVerdict(state: DebateState): Verdict {
  const call = state.calls.find(({ role }) => role === 'selector')
  const selection = call === undefined ? null : parseAnswer('selection', call.text)
  const chosen = selection === null ? undefined : displayOrder(state)[selection.choice - 1]
  if (selection === null || chosen === undefined) {
    return undecided('The selector named none of the answers in a readable form.')
  }
  return {
    decision: chosen.text,
    rationale: selection.reason,
    decidedBy: 'selector',
    votes: { chosenTurn: chosen.index },
    dissent: [],
    scores: null,
  }
}

function voteVerdict({ turns, input }: DebateState): Verdict {
  const ballots = turns.flatMap((turn) => parseAnswer('single-answer', turn.text) ?? [])
  const result = plurality(ballots)
  const votes = voteTable(result, turns.length - ballots.length)
  if (ballots.length === 0) return undecided('None of the answers could be read.', { votes })

  const { winner, groups } = result
  const tied = tiedAnswers(result)
  const losers = groups.filter((group) => winner !== null && group !== winner)
  return {
    decision: winner?.answer ?? `Tie: ${tied.join(' / ')}`,
    rationale:
      winner?.ballots.find(({ answer }) => answer === winner.answer)?.reasoning ??
      `${tied.length} answers have equally many votes and equal confidence.`,
    decidedBy: 'vote',
    votes,
    dissent: losers.map(({ answer, ballots: [ballot] }) => ({
      personaId: input.participants[0]?.personaId ?? null,
      seat: 0,
      text: shortened(`${answer}: ${ballot?.reasoning ?? ''}`),
    })),
    scores: null,
  }
}

export const single: FormatDefinition = {
  id: 'single',
  name: 'Single agent',
  summary: 'One persona answers alone, once or several times; the baseline every debate should beat.',
  visibility: 'Nobody sees anything but topic and context; the selector sees all answers in random order.',
  callFormula: 'k = 1: 1; vote: k; selector: k + 1 (k = rounds)',
  participants: { min: 1, max: 1 },
  rounds: { default: 1, max: 50, meaning: 'Independent answers to choose from.' },
  usesModerator: false,
  usesJudge: true,
  source: 'Self-consistency (Wang et al., arXiv:2203.11171); universal self-consistency (arXiv:2311.17311)',
  stopRule: 'When all answers are in.',
  faultsAvoided: ['The selector reads the answers in random order, so that no place is favoured.'],
  takesPeople: false,
  options: Options,
  plan,
  brief,
  verdict,
}
