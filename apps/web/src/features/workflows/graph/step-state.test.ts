import type { StepOutcome, StepStatus } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { stepStates, stepUnderWay } from './step-state.ts'

const outcome = (status: StepStatus, more: Partial<StepOutcome> = {}): StepOutcome => ({
  status,
  output: null,
  attempts: 1,
  error: null,
  startedAt: null,
  finishedAt: null,
  ...more,
})

test('a step tells its status and how long it took', () => {
  const states = stepStates({
    a: outcome('completed', {
      startedAt: '2026-01-01T00:00:00.000Z',
      finishedAt: '2026-01-01T00:00:02.500Z',
    }),
  })
  expect(states.get('a')).toEqual({
    status: 'completed',
    attempts: 1,
    tookMs: 2500,
    items: null,
    hasWarning: false,
  })
})

test('a forEach counts its items, and so do the steps within', () => {
  const each = outcome('running', {
    items: [
      { send: outcome('completed') },
      { send: outcome('failed') },
      { send: outcome('running') },
      { send: outcome('pending') },
    ],
  })
  const states = stepStates({ each })
  expect(states.get('each')?.items).toEqual({ done: 2, failed: 1, all: 4 })
  expect(states.get('send')).toMatchObject({ status: 'running', items: { done: 2, failed: 1, all: 4 } })
})

test('within a forEach trouble is seen once everything is over', () => {
  const each = outcome('completed', {
    items: [{ a: outcome('completed') }, { a: outcome('failed') }, { a: outcome('skipped') }],
  })
  expect(stepStates({ each }).get('a')?.status).toBe('failed')
})

test('within a forEach that a failure ended, nothing runs any more', () => {
  const each = outcome('failed', {
    items: [{ a: outcome('completed') }, { a: outcome('failed') }, { a: outcome('pending') }],
  })
  expect(stepStates({ each }, new Set(), true).get('a')?.status).toBe('running')
  expect(stepStates({ each }, new Set(), false).get('a')?.status).toBe('failed')
})

test('a loop in a loop counts all its items together', () => {
  const inner = (status: StepStatus) => outcome(status, { items: [{ b: outcome(status) }] })
  const states = stepStates({
    each: outcome('running', { items: [{ in: inner('completed') }, { in: inner('pending') }] }),
  })
  expect(states.get('b')?.items).toEqual({ done: 1, failed: 0, all: 2 })
})

test('what was warned of is marked', () => {
  expect(stepStates({ a: outcome('completed') }, new Set(['a'])).get('a')?.hasWarning).toBe(true)
})

test('what is under way is the step within the forEach', () => {
  const each = outcome('running', { items: [{ send: outcome('completed') }, { send: outcome('pending') }] })
  expect(stepUnderWay(stepStates({ a: outcome('completed'), each }))).toBe('send')
  expect(stepUnderWay(stepStates({ a: outcome('waiting'), b: outcome('pending') }))).toBe('a')
  expect(stepUnderWay(stepStates({ a: outcome('completed') }))).toBeUndefined()
})
