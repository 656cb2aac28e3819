import type { Event, WorkflowOutput } from '@workbench/client/models'
import { expect, test } from 'vitest'
import type { AnyStep } from '../../workflows/graph/step-tree.ts'
import { anEvent } from '../testing/a-run.ts'
import { blankOutcomes, outcomesAfter } from './fold-outcomes.ts'

const step = (id: string, more: Partial<AnyStep> = {}): AnyStep => ({ id, type: 'transform', ...more })
const steps: readonly AnyStep[] = [
  step('a'),
  step('if', { type: 'condition', then: [step('yes')], else: [step('no')] }),
  step('each', { type: 'forEach', steps: [step('in')] }),
]

const after = (events: readonly Event[]): WorkflowOutput['steps'] =>
  events.reduce((outcomes, event) => outcomesAfter(outcomes, event, steps), blankOutcomes(steps))

const event = (type: Event['type'], data: Record<string, unknown>, more: Partial<Event> = {}) =>
  anEvent(1, type, { data, ...more })
const begins = (key: string, more = {}) => event('StepStarted', { key, try: 1, ...more })
const ends = (key: string, more = {}, error: Event['error'] = null) =>
  event('StepFinished', { key, status: 'completed', attempts: 1, ...more }, { error })

test('a step is pending, runs, and is completed with its output', () => {
  expect(after([]).a?.status).toBe('pending')
  expect(after([begins('steps/a')]).a).toMatchObject({ status: 'running', attempts: 1 })
  expect(after([begins('steps/a'), ends('steps/a', { output: 7 })]).a).toMatchObject({
    status: 'completed',
    output: 7,
  })
})

test('a step that fails says why, and which try it was', () => {
  const error = { code: 'http_status', message: 'Status 500.' }
  const outcome = after([
    begins('steps/a'),
    begins('steps/a', { try: 2 }),
    ends('steps/a', { status: 'failed', attempts: 2 }, error),
  ]).a
  expect(outcome).toMatchObject({ status: 'failed', attempts: 2, error })
})

test('the way that a condition does not take is skipped', () => {
  const outcomes = after([ends('steps/if', { output: { result: true } })])
  expect([outcomes.yes?.status, outcomes.no?.status]).toEqual(['pending', 'skipped'])
})

test('a condition that is skipped takes no way', () => {
  const outcomes = after([ends('steps/if', { status: 'skipped', output: null })])
  expect([outcomes.yes?.status, outcomes.no?.status]).toEqual(['skipped', 'skipped'])
})

test('a forEach knows its items once it has its list, and ends after them', () => {
  const list = ends('steps/each', { stepType: 'forEach', output: ['x', 'y', 'z'] })
  expect(after([list]).each).toMatchObject({ status: 'running', items: [{}, {}, {}] })
  const one = ends('steps/each/item/1/steps/in', { output: 'Y' })
  expect(after([list, one]).each?.items?.map((item) => item.in?.status)).toEqual([
    'pending',
    'completed',
    'pending',
  ])
  const end = event('StepFinished', { key: 'steps/each', status: 'completed', hasEnded: true })
  expect(after([list, one, end]).each?.status).toBe('completed')
})

test('items of a list too long to be told are met as they come', () => {
  const list = ends('steps/each')
  expect(after([list, begins('steps/each/item/2/steps/in')]).each?.items).toHaveLength(3)
})

test('what was under way waits with the run, goes on with it, and ends with it', () => {
  const waits = [begins('steps/a'), event('RunWaiting', { type: 'delay' })]
  expect(after(waits).a?.status).toBe('waiting')
  expect(after([...waits, event('RunResumed', {})]).a?.status).toBe('running')
  expect(after([...waits, event('RunCancelled', {})]).a?.status).toBe('pending')
})

test('keys of other kinds and of unknown steps change nothing', () => {
  const before = after([])
  expect(after([begins('phase/1/turn/2'), begins('steps/other'), ends('steps/a/mark/x')])).toEqual(before)
})
