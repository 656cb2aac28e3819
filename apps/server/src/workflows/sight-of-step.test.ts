import type { StepOutcome } from '@workbench/core/models/step-outcome'
import type { Step } from '@workbench/core/workflow/steps/step'
import { expect, test } from 'vitest'
import { sightOfStep } from './sight-of-step.ts'

const transform = (id: string): Step => ({ id, type: 'transform', expression: '1' })
const each = (id: string, steps: Step[]): Step => ({ id, type: 'forEach', items: `list-of-${id}`, steps })
const steps: Step[] = [
  transform('a'),
  { id: 'if', type: 'condition', expression: 'true', then: [transform('b')], else: [transform('c')] },
  each('outer', [transform('d'), each('inner', [transform('e'), transform('f')]), transform('g')]),
  transform('h'),
]
const done = (output: unknown, items?: StepOutcome['items']): StepOutcome => ({
  ...{ status: 'completed', output, attempts: 1, error: null, startedAt: null, finishedAt: null, items },
})
const skipped: StepOutcome = { ...done(null), status: 'skipped' }
const inner = (name: string) => done([{ e: name }], [{ e: done(`e0${name}`) }, { e: done(`e1${name}`) }])
const outcomes = {
  a: done(1),
  if: done({ result: true }),
  b: done(2),
  c: skipped,
  outer: done(
    [],
    [
      { d: done('d0'), inner: inner('x') },
      { d: done('d1'), inner: inner('y') },
    ],
  ),
  h: { ...done(null), status: 'pending' as const },
}
const outputsFor = (stepId?: string, index = 0) =>
  Object.fromEntries(
    Object.entries(sightOfStep(steps, outcomes, stepId, index)?.steps ?? {}).map(([id, { output }]) => [
      id,
      output,
    ]),
  )

test('a step sees those before it, in branches too, and nothing of itself or later ones', () => {
  expect(outputsFor('a')).toEqual({})
  expect(outputsFor('b')).toEqual({ a: 1, if: { result: true } })
  expect(outputsFor('h')).toEqual({ a: 1, if: { result: true }, b: 2, c: null, outer: [] })
  expect(sightOfStep(steps, outcomes, 'h', 0)?.steps.c?.status).toBe('skipped')
})

test('a step within a forEach sees those of its item, and which lists it runs for', () => {
  const sight = sightOfStep(steps, outcomes, 'g', 1)
  expect(outputsFor('g', 1)).toMatchObject({ a: 1, b: 2, d: 'd1', inner: [{ e: 'y' }] })
  expect(sight?.around).toMatchObject([{ items: 'list-of-outer', index: 1, steps: { a: { output: 1 } } }])
})

test('the index is that of the innermost list', () => {
  expect(outputsFor('f', 1)).toMatchObject({ d: 'd0', e: 'e1x' })
  const around = sightOfStep(steps, outcomes, 'f', 1)?.around.map(({ items, index }) => [items, index])
  expect(around).toEqual([
    ['list-of-outer', 0],
    ['list-of-inner', 1],
  ])
})

test('without a step everything that is over is seen, an unknown one is none', () => {
  expect(outputsFor()).toMatchObject({ a: 1, b: 2 })
  expect(Object.keys(outputsFor())).not.toContain('h')
  expect(sightOfStep(steps, outcomes, 'z', 0)).toBeNull()
})
