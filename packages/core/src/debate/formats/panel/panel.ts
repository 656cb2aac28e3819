import type { DebateInput, Seat, StopReason } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief, FormatDefinition } from '../../plan/format-definition.ts'
import type { CallSlot, Plan, Stage } from '../../plan/plan.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { transcript } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { areOneSided } from '../one-sided.ts'
import { synthesisSlot } from '../synthesis.ts'
import { PanelOptions, seatName } from './panel-options.ts'
import { panelVerdict } from './panel-verdict.ts'

// Everybody speaks once a round. The first round is blind, since independent first drafts help (arXiv:2502.19130);
// later ones go round the table, started by another seat each time against the pull of the first speaker. Peers are
// anonymous, since agents defer to identity (arXiv:2510.07517). Unanimity ends it: more rounds only add cost.

function plan(input: DebateInput): Plan {
  const { blindFirstRound, verdict } = PanelOptions.parse(input.formatOptions)
  const discussion: Stage[] = []
  for (let round = 1; round <= input.rounds; round += 1) {
    if (input.moderator !== null) {
      const slot = { role: 'moderator', phase: 'moderation', round, answer: 'moderation' } as const
      const call: CallSlot = { ...slot, ...nobody, speaker: input.moderator }
      discussion.push({ mode: 'sequential', calls: [call] })
    }
    const isBlind = blindFirstRound && round === 1
    discussion.push({
      mode: isBlind ? 'parallel' : 'sequential',
      calls: speakingOrder(input.participants, round).map((seat) => ({
        role: 'participant',
        phase: isBlind ? 'opening' : 'discussion',
        round,
        seat: seat.seat,
        call: 0,
        answer: 'turn-with-stance',
        speaker: seat,
        part: seat.role,
        sees: isBlind ? 'none' : 'earlier',
      })),
    })
  }
  return { discussion, closing: closing(input, verdict) }
}

const nobody = { seat: null, call: 0, part: null, sees: 'earlier' } as const

/** Round 1 in the order of the seats; each later round starts one seat further on. */
const speakingOrder = (seats: readonly Seat[], round: number): readonly Seat[] => {
  const start = (round - 1) % Math.max(1, seats.length)
  return [...seats.slice(start), ...seats.slice(0, start)]
}

function closing(input: DebateInput, verdict: 'synthesis' | 'poll' | 'none'): Stage[] {
  const { rounds: round, participants } = input
  if (verdict === 'none') return []
  if (verdict === 'synthesis') return [{ mode: 'parallel', calls: [synthesisSlot(input)] }]
  const polls = participants.map(
    (seat): CallSlot => ({
      role: 'poll',
      phase: 'poll',
      round,
      seat: seat.seat,
      call: 0,
      answer: 'panel-poll',
      speaker: seat,
      part: seat.role,
      sees: 'earlier',
    }),
  )
  return [{ mode: 'parallel', calls: polls }]
}

function stopsAfterStage({ input, turns, stageIndex, plan: { discussion } }: DebateState): StopReason | null {
  const round = discussion[stageIndex]?.calls[0]?.round
  // A long round comes in pieces.
  if (discussion[stageIndex + 1]?.calls[0]?.round === round) return null
  const said = turns.filter((turn) => turn.round === round)
  if (!PanelOptions.parse(input.formatOptions).stopOnConsensus) return null
  return areOneSided(said) ? 'consensus' : null
}

const quotingRule = 'Your own turns are marked "you". Refer to others by the names the transcript gives them.'

function brief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const material = transcript(state, call, ({ seat }) => {
    const name = seatName(state, seat)
    return seat === call.seat ? `you, ${name}` : name
  })
  const facts = [`Participants: ${input.participants.length}`, `Round: ${call.round} of ${input.rounds}`]
  const own = call.seat === null ? [] : seatFacts(input.participants[call.seat])
  const words = wordLimit(call.speaker.maxOutputTokens)

  if (call.phase === 'moderation') {
    return {
      rules: ['You moderate a panel. You are neutral: you take no side and give no verdict.'],
      facts,
      material,
      task: `Open round ${call.round} in at most ${Math.min(words, 120)} words: ${
        call.round === 1
          ? 'say what has to be settled and what a good answer must cover.'
          : 'name what is agreed, what is still disputed, and the questions this round should answer.'
      }`,
    }
  }
  if (call.phase === 'synthesis') {
    return {
      rules: [
        'You sum up a panel and say what follows from it, by the weight of the arguments, not by who made them or how often.',
        'Keep dissent visible: name everybody who still objects.',
      ],
      facts: [`Participants: ${input.participants.length}`],
      material,
      task: ['The discussion is over. Give its result.', ...criteriaText(input.rubric)].join('\n'),
    }
  }
  if (call.phase === 'poll') {
    return {
      rules: ['You took part in a panel. This vote is private; nobody will see it.', quotingRule],
      facts: [...own, `Participants: ${input.participants.length}`],
      material,
      task: 'The discussion is over. Vote as you now judge the topic. When it is a motion or a yes-no question, decide "for", "against" or "undecided".',
    }
  }
  const isBlind = call.visibleTurns === 0
  return {
    rules: [
      'You take part in a panel in which everybody speaks once a round.',
      'Say what you think and why. Change your mind for a better argument, never to be polite or to agree.',
      'Speak only for yourself, and do not write turns of others.',
      ...(isBlind ? [] : [quotingRule]),
      ...(input.moderator === null ? [] : ["Answer the moderator's questions where they help the topic."]),
    ],
    facts: [...own, ...facts],
    material,
    task: isBlind
      ? `Nobody's turn is shown to you yet. Give your position and your best reasons in at most ${words} words.`
      : `Take your turn in at most ${words} words: answer the strongest argument against you, add what is missing, and do not repeat yourself.`,
  }
}

export const panel: FormatDefinition = {
  id: 'panel',
  name: 'Panel',
  summary:
    'Personas discuss in rounds until they agree or the rounds are over, then a chair sums up or all vote.',
  visibility:
    'First round blind; later everybody sees the whole transcript, peers anonymous. The final vote is private.',
  callFormula: 'n·r + (moderator: r) + (synthesis: 1, poll: n, none: 0)',
  participants: { min: 1, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Turns of every participant.' },
  usesModerator: true,
  usesJudge: true,
  source: 'Round-robin group chat (AutoGen, ChatArena); independent first drafts (arXiv:2502.19130)',
  stopRule: 'After its rounds, or sooner when everybody takes the same side clearly.',
  faultsAvoided: [
    'The first speaker does not anchor the others: the first round is blind, and each later one is begun by another seat.',
    'Peers are anonymous, since agents follow identity.',
  ],
  takesPeople: true,
  seatName,
  options: PanelOptions,
  plan,
  stopsAfterStage,
  brief,
  verdict: panelVerdict,
}
