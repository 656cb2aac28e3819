import type { DebateInput, Seat, Speaker, Turn, Verdict } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import type { Plan, Stage } from '../../plan/plan.ts'
import { areOneSided } from '../one-sided.ts'
import { lastTurns, synthesisSlot, synthesisVerdict } from '../synthesis.ts'
import { calledNext, turnsBySeat, whereThereIsAChoice } from './next-on-the-floor.ts'
import { openFloorBrief } from './open-floor-brief.ts'
import { OpenFloorOptions, problemsWithShare, seatName } from './open-floor-options.ts'

// Before each turn a selector names who speaks, as in AutoGen's selector group chat. A round is as many turns as there are
// participants, so that `rounds` means about as much talk as in other formats; who takes them is the selector's to say.

function plan(input: DebateInput): Plan {
  const { participants, rounds } = input
  const { allowRepeats, verdict } = OpenFloorOptions.parse(input.formatOptions)
  const selector =
    input.moderator ??
    builtInSpeaker(
      input,
      'Moderator',
      'You moderate discussions. You have no opinion of your own on the topic.',
    )
  // Of two who can't repeat, only the first is chosen: from then on they answer each other.
  const isChosen = (turn: number) => turn === 0 || allowRepeats || participants.length > 2
  const discussion: Stage[] = []
  for (let turn = 0; turn < participants.length * rounds; turn += 1) {
    const round = Math.floor(turn / participants.length) + 1
    const call = turn % participants.length
    if (isChosen(turn)) discussion.push(selectionStage(selector, round, call))
    discussion.push(turnStage(participants, round, call))
  }
  const closing: readonly Stage[] =
    verdict === 'none' ? [] : [{ mode: 'parallel', calls: [synthesisSlot(input)] }]
  return { discussion, closing }
}

const selectionStage = (speaker: Speaker, round: number, call: number): Stage => ({
  mode: 'sequential',
  calls: [
    {
      ...{ role: 'selector', phase: 'selection', round, seat: null, call, answer: 'next-speaker' },
      ...{ speaker, part: null, sees: 'earlier' },
    },
  ],
  isPart: true,
  choose: whereThereIsAChoice,
})

/** Everybody's slot for one turn. Written out: 50 participants in 50 rounds make 125 000 of them. */
const turnStage = (participants: readonly Seat[], round: number, call: number): Stage => ({
  mode: 'sequential',
  calls: participants.map((seat) => ({
    role: 'participant',
    phase: 'floor',
    round,
    seat: seat.seat,
    call,
    answer: 'turn-with-stance',
    speaker: seat,
    part: seat.role,
    sees: 'earlier',
  })),
  atMost: 1,
  choose: calledNext,
})

function stopsAfterStage(state: DebateState) {
  const { input } = state
  if (!OpenFloorOptions.parse(input.formatOptions).stopOnConsensus) return null
  const last: readonly Turn[] = lastTurns(state)
  return last.length === input.participants.length && areOneSided(last) ? 'consensus' : null
}

function verdict(state: DebateState): Verdict | null {
  if (OpenFloorOptions.parse(state.input.formatOptions).verdict === 'none') return null
  if (state.turns.length === 0) return null
  const { scores, ...synthesis } = synthesisVerdict(state, seatName)
  return { ...synthesis, scores: { ...scores, turnsBySeat: [...turnsBySeat(state)] } }
}

export const openFloor: FormatDefinition = {
  id: 'open-floor',
  name: 'Open floor',
  summary: 'A moderator calls the next speaker by what was said so far, and sees that everybody is heard.',
  visibility: 'Everybody sees the whole transcript, peers anonymous; only the moderator sees roles.',
  callFormula:
    '2·n·r + (synthesis: 1, none: 0) at most, n·r turns in all; no selection where one candidate is left, so n·r + 1 + (synthesis: 1, none: 0) for n = 2 without repeats',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Turns of a participant on average: n·r turns in all.' },
  usesModerator: true,
  usesJudge: true,
  source: 'Selector group chat (AutoGen)',
  stopRule: 'After n·r turns, or sooner when the last turns of all participants take the same side clearly.',
  faultsAvoided: [
    'A selector that names nobody, several or somebody who may not speak costs no tries and is no error: whoever has spoken least is called.',
    'Nobody has the floor to themselves: whoever spoke last is not called again at once, and nobody takes more than half of the turns so far (maxShare). With more than two, somebody may still never be called; maxShare of 1/n has all speak equally often.',
    'It always ends: the number of turns is fixed before the start.',
    'With one candidate left nobody is asked to choose.',
  ],
  takesPeople: true,
  seatName,
  options: OpenFloorOptions,
  problemsWith: problemsWithShare,
  plan,
  stopsAfterStage,
  brief: openFloorBrief,
  verdict,
}
