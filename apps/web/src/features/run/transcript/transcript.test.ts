import { expect, test } from 'vitest'
import type { PendingCall } from '../live-run.ts'
import { aCall, anInput, aTurn } from '../testing/a-run.ts'
import { seatLabel } from './seat-label.ts'
import { seenBy } from './seen-by.ts'
import { stanceNumber, stanceWords } from './stance-words.ts'
import { callsBehindVerdict, stageName, transcriptItems } from './transcript-items.ts'

const speaking = (turn: number, round = 1): PendingCall => ({
  key: `turn/${turn}`,
  turn,
  afterTurn: turn,
  round,
  phase: 'discussion',
  seat: 0,
  speaker: 'Ada',
  personaId: null,
  role: null,
  model: 'openai:gpt',
  startedAt: '2026-01-01T00:00:00.000Z',
  retry: null,
})

const told = (...given: Parameters<typeof transcriptItems>) =>
  transcriptItems(...given).map((item) => {
    if (item.kind === 'heading') return `round ${item.round}${item.isBlind ? ', blind' : ''}`
    return item.kind === 'note' ? item.call.text : `${item.kind} ${item.key}`
  })

test('turns stand under their rounds, and those who speak in their place among them', () => {
  const turns = [aTurn(0), aTurn(2), aTurn(3, { round: 2 })]
  expect(told({ turns, calls: [] }, [speaking(1), speaking(4, 2)])).toEqual([
    'round 1',
    'turn turn/0',
    'speaking turn/1',
    'turn turn/2',
    'round 2',
    'turn turn/3',
    'speaking turn/4',
  ])
})

test('a turn that is finished is not spoken as well', () => {
  expect(told({ turns: [aTurn(0)], calls: [] }, [speaking(0)])).toEqual(['round 1', 'turn turn/0'])
})

test('the moderator speaks before the turn it led to; the summing up stands elsewhere', () => {
  const opening = aCall('a', { text: 'Welcome.' })
  const middle = aCall('b', { text: 'Now the other side.', afterTurn: 1 })
  const synthesis = aCall('c', { phase: 'synthesis', afterTurn: 2 })
  const calls = [opening, middle, synthesis]
  expect(told({ turns: [aTurn(0), aTurn(1)], calls }, [])).toEqual([
    'round 1',
    'Welcome.',
    'turn turn/0',
    'Now the other side.',
    'turn turn/1',
  ])
  expect(callsBehindVerdict(calls)).toEqual([synthesis])
})

test('a stage in which nobody saw the others is marked', () => {
  const turns = [aTurn(0, { visibleTurns: 0 }), aTurn(1, { visibleTurns: 0 })]
  expect(told({ turns, calls: [] }, [])[0]).toBe('round 1, blind')
})

test('a turn was seen by those whose prompt quoted it, and where that is unknown nobody says so', () => {
  const turns = [
    aTurn(0, { visibleTurns: 0 }),
    aTurn(1, { visibleTurns: 0 }),
    aTurn(2, { visibleTurns: 2 }),
    aTurn(3, { visibleTurns: null }),
  ]
  const indexes = (list: readonly { index: number }[]) => list.map(({ index }) => index)
  const seen = seenBy(0, turns)
  expect([indexes(seen.turns), indexes(seen.without), indexes(seen.unknown)]).toEqual([[2], [1], [3]])
  expect(seenBy(3, turns)).toEqual({ turns: [], without: [], unknown: [] })
})

test('a name that two seats share is told with its seat', () => {
  const input = anInput()
  const twice = { participants: input.participants.map((seat) => ({ ...seat, name: 'Ada' })) }
  expect([seatLabel(input, 1, 'Ben'), seatLabel(twice, 1, 'Ada')]).toEqual(['Ben', 'Ada (seat 2)'])
})

test('stances in numbers and words', () => {
  const all = [-1, -0.65, -0.2, 0, 0.05, 0.3, 0.5, 0.75]
  expect(all.map(stanceNumber)).toEqual(['−1', '−0.65', '−0.2', '0', '+0.05', '+0.3', '+0.5', '+0.75'])
  expect(all.map(stanceWords)).toEqual([
    'strongly against',
    'against',
    'leaning against',
    'undecided',
    'undecided',
    'leaning for',
    'for',
    'strongly for',
  ])
})

test('answers of one persona have no rounds', () => {
  expect([stageName(2, 'discussion'), stageName(1, 'sample')]).toEqual(['Round 2 · Discussion', 'Answers'])
})
