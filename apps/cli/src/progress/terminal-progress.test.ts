import type { LiveMessage } from '@workbench/client/live/live-stream'
import type { Event } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { callFinished, turnFinished, turnStarted } from '../../testing/debate-events.ts'
import { plainStyle } from '../display/style.ts'
import { createTerminalProgress } from './terminal-progress.ts'

const event = (one: Event): LiveMessage => ({ kind: 'event', event: one })
const delta = (turn: number, offset: number, text: string, attempt = 1): LiveMessage => ({
  kind: 'delta',
  delta: { turn, attempt, offset, text },
})

function screen(...messages: readonly LiveMessage[]): string {
  const show = createTerminalProgress({ rounds: 2, maxTurns: 4 }, plainStyle, 100)
  return messages.map(show).join('')
}

test('a turn shows who speaks, where the debate is, its text as it comes, and what it used', () => {
  const show = createTerminalProgress({ rounds: 2, maxTurns: 4 }, plainStyle, 100)
  expect(show(event(turnStarted(1, 0)))).toBe('\nAda  round 1 of 2, turn 1 of at most 4\n')
  // Words are shown when they are whole, so that lines can break between them.
  expect(show(delta(0, 0, 'Good '))).toBe('Good')
  expect(show(delta(0, 5, 'morning'))).toBe('')
  show(event(callFinished(2, { calls: 1, inputTokens: 1200, outputTokens: 80, costUsd: null })))
  const end = show(event(turnFinished(3, { index: 0, text: 'Good morning.', latencyMs: 1500 })))
  expect(end).toMatch(
    /^ morning\.\n {2}1\.5 s, 10 tokens in, 5 out, \$0 · simulated:debater · so far 1\.2k tokens in, 80 out, cost —\n$/,
  )
})

test('a question to people is told with how to answer it', () => {
  const data = { approvalId: '01a206e0-b7c7-718f-870d-847b65d93d58', title: 'Ada wants to\u001b[2J' }
  expect(screen(event(anEvent(1, 'ApprovalRequested', data)))).toBe(
    '· It asks for a decision: Ada wants to\ufffd[2J. npx workbench approvals approve (or reject) 65d93d58\n',
  )
})

test('a turn that was not watched while spoken is shown whole', () => {
  expect(screen(event(turnStarted(1, 0)), event(turnFinished(2, { text: 'All at once.' })))).toContain(
    'All at once.\n',
  )
})

test('turns spoken at once are shown one after the other', () => {
  const text = screen(
    event(turnStarted(1, 0, 'Ada')),
    event(turnStarted(2, 1, 'Grace')),
    delta(1, 0, 'Second '),
    delta(0, 0, 'First '),
    event(turnFinished(3, { index: 1, speaker: 'Grace', text: 'Second voice.' })),
    delta(0, 6, 'voice.'),
    event(turnFinished(4, { index: 0, text: 'First voice.' })),
  )
  expect(text.match(/Ada {2}|First voice\.|Grace {2}|Second voice\./g)).toEqual([
    'Ada  ',
    'First voice.',
    'Grace  ',
    'Second voice.',
  ])
})

test('an answer that starts anew says so and does not mix with the old one', () => {
  const text = screen(
    event(turnStarted(1, 0)),
    delta(0, 0, 'Broken'),
    delta(0, 0, 'Whole answer.', 2),
    event(turnFinished(2, { text: 'Whole answer.' })),
  )
  expect(text).toContain('Broken\n(the answer broke off and starts anew)\nWhole answer.\n')
})

test.each(['', '[simulated] ', '```json\n'])(
  'an answer in a form is shown as what it says, after "%s"',
  (before) => {
    const answer = { reasoning: '[simulated] The air.', answer: 'Yes', confidence: null }
    const text = `${before}${JSON.stringify(answer)}`
    const shown = screen(
      event(turnStarted(1, 0)),
      delta(0, 0, text.slice(0, 20)),
      delta(0, 20, text.slice(20)),
      event(turnFinished(2, { text, answer })),
    )
    expect(shown).toContain('[simulated] The air.\n\nAnswer: Yes\n')
    expect(shown).not.toContain('{')
    expect(shown.match(/The air/g)).toHaveLength(1)
  },
)

test('a kept text that differs from what was on the screen replaces it', () => {
  const text = screen(
    event(turnStarted(1, 0)),
    delta(0, 0, 'Raw {"stance":1}'),
    event(turnFinished(2, { text: 'Raw' })),
  )
  expect(text.match(/Raw/g)).toHaveLength(1)
  const other = screen(
    event(turnStarted(1, 0)),
    delta(0, 0, 'Draft'),
    event(turnFinished(2, { text: 'Final.' })),
  )
  expect(other).toContain('Draft\n(as it was kept)\nFinal.\n')
})

test('finished turns behind one that never finished are shown when the run ends', () => {
  const text = screen(
    event(turnStarted(1, 0, 'Ada')),
    event(turnStarted(2, 1, 'Grace')),
    event(turnFinished(3, { index: 1, speaker: 'Grace', text: 'I was heard.' })),
    event(anEvent(4, 'RunCancelled')),
  )
  expect(text).toContain('I was heard.')
})

test('names and texts cannot steer the terminal, even cut into pieces', () => {
  const text = screen(
    event(turnStarted(1, 0, 'A\u001b[2J\nda')),
    delta(0, 0, 'x\u001b'),
    delta(0, 2, ']0;title\u0007\u202e'),
    event(turnFinished(2, { text: 'x\u001b]0;title\u0007\u202e\u009b1m' })),
  )
  for (const control of ['\u001b', '\u0007', '\u202e', '\u009b']) expect(text).not.toContain(control)
  expect(text).toContain('A\ufffd[2J da  round')
})

test('half of a character waits for its other half', () => {
  expect(screen(event(turnStarted(1, 0)), delta(0, 0, 'a\ud83d'), delta(0, 2, '\ude00b '))).toMatch(/a😀b$/)
})

test('a server that goes away is mentioned once', () => {
  const text = screen({ kind: 'reconnecting', inMs: 250 }, { kind: 'reconnecting', inMs: 500 })
  expect(text.match(/went away/g)).toHaveLength(1)
})
