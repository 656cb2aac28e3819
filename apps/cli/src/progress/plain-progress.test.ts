import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { callFinished, turnFinished, turnStarted } from '../../testing/debate-events.ts'
import { createPlainProgress } from './plain-progress.ts'

test('each turn is printed once it is finished, in whole lines without colours', () => {
  const show = createPlainProgress({ rounds: 2, maxTurns: 4 })
  expect(show({ kind: 'event', event: turnStarted(1, 0) })).toBe('')
  expect(show({ kind: 'delta', delta: { turn: 0, attempt: 1, offset: 0, text: 'He' } })).toBe('')
  show({
    kind: 'event',
    event: callFinished(2, { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.002 }),
  })
  expect(show({ kind: 'event', event: turnFinished(3, { text: 'Hello\u001b[1m.', latencyMs: 20 }) })).toBe(
    '\nAda  round 1 of 2, turn 1 of at most 4\nHello\ufffd[1m.\n20 ms, 10 tokens in, 5 out, $0; so far 10 tokens in, 5 out, $0.0020\n',
  )
})

test('a question to people is told with how to answer it', () => {
  const show = createPlainProgress(null)
  const data = {
    approvalId: '01a206e0-b7c7-718f-870d-847b65d93d58',
    title: 'Ada wants to call shout',
    details: null,
  }
  expect(show({ kind: 'event', event: anEvent(1, 'ApprovalRequested', data) })).toBe(
    'It asks for a decision: Ada wants to call shout. npx workbench approvals approve (or reject) 65d93d58\n',
  )
})

test('a size that is not known is left out', () => {
  const show = createPlainProgress(null)
  expect(show({ kind: 'event', event: turnFinished(1, { index: 2, round: 2 }) })).toContain(
    '\nAda  round 2, turn 3\n',
  )
})

test('an answer in a form is printed as what it says', () => {
  const show = createPlainProgress(null)
  const answer = { reasoning: 'The air.', answer: 'Yes', confidence: 0.8 }
  const told = show({
    kind: 'event',
    event: turnFinished(1, { text: `So: ${JSON.stringify(answer)}`, answer }),
  })
  expect(told).toContain('\nThe air.\n\nAnswer: Yes\n\nConfidence: 0.8\n')
  expect(told).not.toContain('{')
})
