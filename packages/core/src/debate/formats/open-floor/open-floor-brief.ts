import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { oneLine } from '../../prompts/quoted-material.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { transcript } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import { candidates, turnsBySeat } from './next-on-the-floor.ts'
import { seatName } from './open-floor-options.ts'

export function openFloorBrief(state: DebateState, call: PlannedCall): Brief {
  const { input } = state
  const material = transcript(state, call, ({ seat }) => {
    const name = seatName(state, seat)
    return seat === call.seat ? `you, ${name}` : name
  })
  const facts = [`Participants: ${input.participants.length}`, `Round: ${call.round} of ${input.rounds}`]
  if (call.role === 'selector') return { ...selectorBrief(state), facts, material }
  if (call.phase === 'synthesis') {
    return {
      rules: [
        'You sum up an open discussion and say what follows from it, by the weight of the arguments, not by who made them, how often or how late.',
        'Keep dissent visible: name everybody who still objects.',
      ],
      facts: facts.slice(0, 1),
      material,
      task: ['The discussion is over. Give its result.', ...criteriaText(input.rubric)].join('\n'),
    }
  }
  const words = wordLimit(call.speaker.maxOutputTokens)
  const isFirst = call.position === 0
  return {
    rules: [
      'You take part in an open discussion in which a moderator calls who speaks next.',
      'Say what you think and why. Change your mind for a better argument, never to be polite or to agree.',
      'Speak only for yourself, and do not write turns of others.',
      ...(isFirst
        ? []
        : ['Your own turns are marked "you". Refer to others by the names the transcript gives them.']),
    ],
    facts: [...(call.seat === null ? [] : seatFacts(input.participants[call.seat])), ...facts],
    material,
    task: isFirst
      ? `You open the discussion. Give your position and your best reasons in at most ${words} words.`
      : `You are called. Take your turn in at most ${words} words: answer what speaks most against you, add what is missing, and do not repeat yourself.`,
  }
}

function selectorBrief(state: DebateState): Pick<Brief, 'rules' | 'task'> {
  const { participants } = state.input
  const spoken = turnsBySeat(state)
  const open = new Set(candidates(state))
  const lineOf = (seat: number) => {
    const role = participants[seat]?.role
    const name = oneLine(seatName(state, seat))
    return `- ${name}: ${spoken[seat]} turns so far${role ? `; role: ${oneLine(role)}` : ''}`
  }
  const seats = participants.map(({ seat }) => seat)
  const others = seats.filter((seat) => !open.has(seat))
  return {
    rules: [
      'You moderate an open discussion: you call who speaks next. You take no side and say nothing of the topic yourself.',
    ],
    task: [
      ...(others.length === 0 ? [] : ['Not to be called now:', ...others.map(lineOf)]),
      'Candidates:',
      ...seats.filter((seat) => open.has(seat)).map(lineOf),
      'Name the candidate who has most to add now: whoever was asked or contradicted, or whose role has not been heard. Let everybody be heard.',
    ].join('\n'),
  }
}
