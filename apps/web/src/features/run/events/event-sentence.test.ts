import type { Event } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { eventSentence, speakersByKey } from './event-sentence.ts'

const usage = { calls: 1, inputTokens: 1263, outputTokens: 71, costUsd: 0.0042 }
const broken = { code: 'model_unavailable', message: 'The stream broke.' }
const speakerOf = (key: string) => (key === 'k0' ? 'Ada' : undefined)
const say = (type: Event['type'], data: Event['data'] = {}, more: Partial<Event> = {}) =>
  eventSentence({ ...anEvent(1, type, data), ...more }, speakerOf)

test.each<[string, Event['type'], Event['data'], Partial<Event>?]>([
  ['Queued.', 'RunQueued', { trigger: { type: 'api', id: null } }],
  ['Eve adds a note: “Mind the rain.”', 'NoteAdded', { noteId: 'n', by: 'Eve', text: 'Mind the rain.' }],
  ['Speakers see a new note from here on.', 'StepFinished', { key: 'notes/1', notes: ['n'], afterTurn: 2 }],
  [
    '82 % of the budget for money is used: $0.41 of $0.50.',
    'BudgetWarning',
    { limit: 'maxCostUsd', allowed: 0.5, used: 0.41, share: 0.82 },
  ],
  ['Queued again by a retry; it goes on from the last finished step.', 'RunQueued', { isRetry: true }],
  ['Queued as a fork from turn 3 on.', 'RunQueued', { forkedFrom: { runId: 'r', turn: 2 } }],
  ['A worker takes the run up after 4 ms in the queue.', 'RunStarted', { attempt: 1 }, { latencyMs: 4 }],
  ['Attempt 2 goes on; 1 call is kept and not bought again.', 'RunResumed', { attempt: 2, savedCalls: 1 }],
  [
    'The provider asks for a longer pause; the run holds no worker meanwhile, for 2 m.',
    'RunWaiting',
    { type: 'rate-limit', until: '2026-01-01T00:02:00.000Z' },
  ],
  [
    'Ada begins turn 1 (opening, round 1).',
    'TurnStarted',
    { speaker: 'Ada', turn: 0, phase: 'opening', round: 1 },
  ],
  [
    'The moderator ends (synthesis, round 2).',
    'StepFinished',
    { role: 'moderator', phase: 'synthesis', round: 2 },
  ],
  [
    'Ada asks simulated:debater.',
    'LLMCallStarted',
    { key: 'k0/model/1', model: 'simulated:debater', try: 1 },
  ],
  ['Ada calls the tool now.', 'ToolInvoked', { key: 'k0/tool/0.0', tool: 'now', speaker: 'Ada' }],
  ['Somebody calls the tool now.', 'ToolInvoked', { key: 'tool/0', tool: 'now' }],
  ['The tool now answered with 24 B.', 'ToolFinished', { tool: 'now', resultBytes: 24 }],
  [
    'The tool now failed, took too long: More than 30 s.',
    'ToolFinished',
    { tool: 'now' },
    { error: { code: 'timeout', message: 'More than 30 s.' } },
  ],
  [
    'The tool now was refused, host not allowed: Its policy does not name it.',
    'ToolFinished',
    { tool: 'now' },
    { error: { code: 'denied_net', message: 'Its policy does not name it.' } },
  ],
  [
    'Zoe: rejected: “Too dear”.',
    'ApprovalDecided',
    { decision: 'reject', decidedBy: 'Zoe', comment: 'Too dear' },
  ],
  ['Ada asks simulated:debater.', 'LLMCallStarted', { key: 'k0', model: 'simulated:debater', try: 1 }],
  [
    'Ada asks simulated:debater again, try 2.',
    'LLMCallStarted',
    { key: 'k0', model: 'simulated:debater', try: 2 },
  ],
  [
    'Ada got an answer that was cut off at the token limit: 1,263 tokens in, 71 out, $0.0042 (estimated), first words after 1.2 s.',
    'LLMCallFinished',
    { key: 'k0', usage, finishReason: 'length', isEstimated: true, firstTokenMs: 1200 },
  ],
  ['The model got a refusal.', 'LLMCallFinished', { key: 'other', refused: true }],
  [
    'Ada got no answer. The stream broke. Next try in 290 ms.',
    'LLMCallFinished',
    { key: 'k0', retryInMs: 290 },
    { error: broken },
  ],
  [
    'Ada got no answer. The stream broke. No further try.',
    'LLMCallFinished',
    { key: 'k0', retryInMs: null },
    { error: broken },
  ],
  [
    'The run is completed. 1 call, 1,263 tokens in, 71 out, $0.0042.',
    'RunFinished',
    { status: 'completed', usage },
  ],
  ['The run failed: The stream broke.', 'RunFinished', { status: 'failed' }, { error: broken }],
  ['The stream broke.', 'Error', {}, { error: broken }],
])('%s', (sentence, type, data, more) => {
  expect(say(type, data, more)).toBe(sentence)
})

test('an event whose data says nothing still reads as a sentence', () => {
  expect(say('TurnStarted')).toBe('Somebody begins a turn.')
  expect(say('StepStarted')).toBe('The call begins.')
  expect(say('LLMCallFinished')).toBe('The model got an answer.')
  expect(say('Brandnew' as Event['type'])).toBe('Brandnew')
})

test('model calls are told under the name of whoever speaks', () => {
  const speakers = speakersByKey([
    anEvent(1, 'TurnStarted', { key: 'k0', speaker: 'Ada' }),
    anEvent(2, 'StepStarted', { key: 'k1', role: 'poll', speaker: 'Ben' }),
  ])
  expect([...speakers]).toEqual([
    ['k0', 'Ada'],
    ['k1', 'Ben (poll)'],
  ])
})
