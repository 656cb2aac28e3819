import type { StepOutcome } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { itemWords, outcomesOfStep, placeOfKey } from './step-places.ts'

test('a key names a step and the items it is in', () => {
  expect(placeOfKey('steps/a')).toEqual({ id: 'a', path: '' })
  expect(placeOfKey('steps/each/item/2/steps/in/item/0/steps/send')).toEqual({ id: 'send', path: '2.0' })
  expect(placeOfKey('steps/a/try/1')).toBeNull()
  expect(placeOfKey('round/1')).toBeNull()
})

test('a step within a forEach has an outcome for every item', () => {
  const outcome = (more: Partial<StepOutcome> = {}): StepOutcome => ({
    status: 'completed',
    output: null,
    attempts: 1,
    error: null,
    startedAt: null,
    finishedAt: null,
    ...more,
  })
  const inner = outcome({ items: [{ send: outcome() }, { send: outcome() }] })
  const steps = { a: outcome(), each: outcome({ items: [{ in: inner }, { in: inner }] }) }
  expect(outcomesOfStep(steps, 'a').map(({ path }) => path)).toEqual([''])
  expect(outcomesOfStep(steps, 'in').map(({ path }) => path)).toEqual(['0', '1'])
  expect(outcomesOfStep(steps, 'send').map(({ path }) => path)).toEqual(['0.0', '0.1', '1.0', '1.1'])
  expect(outcomesOfStep(steps, 'nobody')).toEqual([])
  expect(itemWords('1.0')).toBe('Item 2, 1')
})
