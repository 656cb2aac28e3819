import { expect, test } from 'vitest'
import { aRun } from '../testing/a-run.ts'
import { noticeOf } from './notice-of.ts'

const at = Date.parse('2026-01-01T00:00:00.000Z')
const about = { turns: 5, maxTurns: 12, now: at }
const failed = (code: 'model_auth' | 'budget' | 'internal', turns = 5) =>
  noticeOf(aRun({ status: 'failed', error: { code, message: 'What happened.', hint: 'What to do.' } }), {
    ...about,
    turns,
  })

test('a run that goes on or is completed has nothing to say', () => {
  expect([noticeOf(aRun(), about), noticeOf(aRun({ status: 'completed' }), about)]).toEqual([null, null])
})

test('a failed run says what happened, what to do and what is kept', () => {
  expect(failed('internal')).toEqual({
    tone: 'failed',
    title: 'This run failed',
    lines: [
      'What happened.',
      'What to do.',
      '5 of 12 turns are kept. Retry goes on from the last finished turn and pays for nothing twice.',
    ],
    nextSteps: ['retry'],
  })
})

test('where nothing was said nothing is promised to be kept', () => {
  expect(failed('internal', 0)?.lines.at(-1)).toBe('Nothing was said.')
})

test('what went wrong with a model may go better with another', () => {
  expect(failed('model_auth')?.nextSteps).toEqual(['retry', 'other-model'])
})

test('an account that is used up is not asked to be patient with', () => {
  const titleOf = (message: string) =>
    noticeOf(aRun({ status: 'failed', error: { code: 'model_rate_limited', message, hint: '' } }), about)
      ?.title
  expect(titleOf('Model "openai:m" is over its rate limit: Slow down.')).toBe(
    'The model provider asks to slow down',
  )
  expect(titleOf('Model "openai:m" is over what its account may use: No credit.')).toBe(
    'The account at the model provider is used up',
  )
})

test('a used up budget offers a fork, since a retry would end at once', () => {
  expect(failed('budget')?.nextSteps).toEqual(['fork'])
})

test('a queued run explains workers only after ten seconds', () => {
  const queued = aRun({ status: 'queued' })
  expect(noticeOf(queued, { ...about, now: at + 9000 })?.lines).toEqual([])
  expect(noticeOf(queued, { ...about, now: at + 11_000 })?.lines[0]).toContain('npx workbench worker')
})

test('a run that waits says what for', () => {
  const waitingFor = { type: 'rate-limit', id: null, until: '2026-01-01T00:10:00.000Z' } as const
  expect(noticeOf(aRun({ status: 'waiting', waitingFor }), about)?.title).toMatch(/provider takes requests/)
})

test('a cancelled run with one turn of one', () => {
  const notice = noticeOf(aRun({ status: 'cancelled' }), { ...about, turns: 1, maxTurns: 1 })
  expect(notice?.lines[0]).toBe('The one turn is kept. Retry goes on from there.')
})
