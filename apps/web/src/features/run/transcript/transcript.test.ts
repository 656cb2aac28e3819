import { expect, test } from 'vitest'
import type { PendingCall } from '../live-run.ts'
import { aCall, anInput, aTurn } from '../testing/a-run.ts'
import { seatLabel } from './seat-label.ts'
import { sawWords, seenBy, turnsWords } from './seen-by.ts'
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

type Said = Parameters<typeof transcriptItems>[0]

const told = (said: Omit<Said, 'format'> & Partial<Said>, pending: readonly PendingCall[]) =>
  transcriptItems({ format: 'panel', ...said }, pending).map((item) => {
    if (item.kind === 'heading') return `round ${item.round}${item.isBlind ? ', blind' : ''}`
    if (item.kind === 'note') return item.note.text
    return item.kind === 'call' ? item.call.text : `${item.kind} ${item.key}`
  })

test('a fork shows where it leaves the run it comes from, before the round it begins with', () => {
  const turns = [aTurn(0), aTurn(1), aTurn(2, { round: 2 })]
  const from = (turn: number) => ({ turns, calls: [], forkedFrom: { runId: 'r', turn } })
  expect(told(from(2), [])).toEqual([
    'round 1',
    'turn turn/0',
    'turn turn/1',
    'fork fork',
    'round 2',
    'turn turn/2',
  ])
  expect(told(from(3), []).at(-1)).toBe('fork fork')
  expect(told(from(0), [])).not.toContain('fork fork')
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
  expect(callsBehindVerdict(calls, 'panel')).toEqual([synthesis])
})

test('what is ruled of a round stands in that round, and what opens one below its heading', () => {
  const turns = [aTurn(0), aTurn(1), aTurn(2, { round: 2 })]
  const calls = [
    aCall('a', { text: 'Undecided.', phase: 'ruling', afterTurn: 2 }),
    aCall('b', { text: 'Old turns.', role: 'summariser', phase: 'summary', afterTurn: 2, round: 2 }),
  ]
  expect(told({ turns, calls }, [])).toEqual([
    'round 1',
    'turn turn/0',
    'turn turn/1',
    'Undecided.',
    'round 2',
    'Old turns.',
    'turn turn/2',
  ])
})

test('a note stands before the first turn that saw it, one that nobody has seen yet at the end', () => {
  const note = { id: 'n', by: null, at: '2026-01-01T00:00:00.000Z' }
  const notes = [
    { ...note, text: 'Not yet.', afterTurn: null },
    { ...note, text: 'Mind the rain.', afterTurn: 1 },
  ]
  const turns = [aTurn(0), aTurn(1, { round: 2 })]
  expect(told({ turns, calls: [], notes }, [])).toEqual([
    'round 1',
    'turn turn/0',
    'Mind the rain.',
    'round 2',
    'turn turn/1',
    'Not yet.',
  ])
})

test('who selects speakers and who rules a round is heard in the transcript, rankings and private votes are not', () => {
  const selector = aCall('a', { role: 'selector', phase: 'selection' })
  const white = aCall('b', { role: 'judge', phase: 'white' })
  const ranking = aCall('c', { role: 'ranker', phase: 'ranking' })
  const vote = aCall('d', { role: 'poll', phase: 'vote-before' })
  const calls = [selector, white, ranking, vote]
  const behind = (format: Said['format']) => callsBehindVerdict(calls, format).map(({ key }) => key)
  expect(behind('open-floor')).toEqual(['b', 'c'])
  expect(behind('red-team')).toEqual(['a', 'c'])
  expect(behind('single')).toEqual(['a', 'b', 'c'])
})

test('all at once is also said of those who list what they saw, when none of it is of their own stage', () => {
  const first = [0, 1].map((index) => aTurn(index, { visibleTurns: null, sees: [] }))
  const second = [2, 3].map((index) => aTurn(index, { visibleTurns: null, sees: [0, 1], round: 2 }))
  const third = [aTurn(4, { round: 3, sees: [3] }), aTurn(5, { round: 3, sees: [4] })]
  const headings = told({ turns: [...first, ...second, ...third], calls: [] }, []).filter((line) =>
    line.startsWith('round'),
  )
  expect(headings).toEqual(['round 1, blind', 'round 2, blind', 'round 3'])
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
  expect(seenBy(3, turns)).toEqual({ turns: [], inSummary: [], without: [], unknown: [] })
})

test('a turn that lists what it saw is taken by its list, one that read a summary by what the summary covers', () => {
  const turns = [
    aTurn(0),
    aTurn(1),
    aTurn(2, { visibleTurns: null, sees: [1] }),
    aTurn(3, { visibleTurns: 3, summarised: 1 }),
  ]
  const seen = seenBy(0, turns)
  expect([seen.turns, seen.inSummary, seen.without].map((list) => list.map(({ index }) => index))).toEqual([
    [1],
    [3],
    [2],
  ])
  expect(turns.slice(1).map(sawWords)).toEqual([
    'the first turn',
    'turn 2',
    'the first 3 turns, of them the first one as a summary',
  ])
})

test('turns that were seen are told in spans', () => {
  expect([[0], [0, 1], [0, 1, 2, 6], [2, 4, 6]].map(turnsWords)).toEqual([
    'turn 1',
    'turns 1 and 2',
    'turns 1 to 3 and 7',
    'turns 3, 5 and 7',
  ])
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

test('stages have names; what there is one of has no round', () => {
  expect([
    stageName(2, 'discussion'),
    stageName(1, 'sample'),
    stageName(1, 'plan'),
    stageName(3, 'cross-questions'),
    stageName(2, 'scoring-swapped'),
  ]).toEqual([
    'Round 2 · Discussion',
    'Answers',
    'Plan',
    'Round 3 · Cross questions',
    'Round 2 · Scores, texts swapped',
  ])
})
