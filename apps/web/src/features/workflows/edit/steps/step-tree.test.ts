import { expect, test } from 'vitest'
import type { StepCatalogue } from '../step-types.ts'
import {
  allSteps,
  copyOf,
  freeId,
  placeTowards,
  stepAt,
  withInserted,
  withMoved,
  withoutStep,
  withStep,
} from './step-tree.ts'

const steps = (name: string) => ({ name, label: name, kind: 'steps', required: false })
const catalogue: StepCatalogue = [
  {
    type: 'condition',
    title: 'If',
    description: '',
    actsOutside: false,
    fields: [steps('then'), steps('else')],
  },
  { type: 'delay', title: 'Delay', description: '', actsOutside: false, fields: [] },
]
const delay = (id: string) => ({ id, type: 'delay' })
const tree = [
  delay('a'),
  { id: 'b', type: 'condition', then: [delay('b1'), delay('b2')], else: [delay('b3')] },
  delay('c'),
]
const order = (of: typeof tree | readonly (typeof tree)[number][]) =>
  allSteps(of, catalogue).map(({ step, path }) => `${path} ${step.id}`)

test('every step is told with its path, each before those within it', () => {
  expect(order(tree)).toEqual([
    'steps.0 a',
    'steps.1 b',
    'steps.1.then.0 b1',
    'steps.1.then.1 b2',
    'steps.1.else.0 b3',
    'steps.2 c',
  ])
  expect(stepAt(tree, 'steps.1.then.1')?.id).toBe('b2')
  expect(stepAt(tree, 'steps.7.then.1')).toBeUndefined()
})

test('a step within a branch is changed, added and removed, and nothing else', () => {
  const changed = withStep(tree, 'steps.1.else.0', (step) => ({ ...step, durationMs: 5 }))
  expect(stepAt(changed, 'steps.1.else.0')).toEqual({ ...delay('b3'), durationMs: 5 })
  expect(changed[0]).toBe(tree[0])
  expect(order(withInserted(tree, { list: 'steps.1.then', index: 1 }, delay('new'))).slice(2, 5)).toEqual([
    'steps.1.then.0 b1',
    'steps.1.then.1 new',
    'steps.1.then.2 b2',
  ])
  expect(order(withoutStep(tree, 'steps.1.then.0'))).not.toContain('steps.1.then.0 b1')
})

test('a branch that was left out takes its first step', () => {
  const bare = [{ id: 'b', type: 'condition' }]
  expect(withInserted(bare, { list: 'steps.0.else', index: 0 }, delay('x'))).toEqual([
    { id: 'b', type: 'condition', else: [delay('x')] },
  ])
})

test('a step moves into a branch behind it, though the branch has another path once the step is gone', () => {
  expect(order(withMoved(tree, 'steps.0', { list: 'steps.1.then', index: 2 }))).toEqual([
    'steps.0 b',
    'steps.0.then.0 b1',
    'steps.0.then.1 b2',
    'steps.0.then.2 a',
    'steps.0.else.0 b3',
    'steps.1 c',
  ])
})

test('a step never moves into itself', () => {
  expect(withMoved(tree, 'steps.1', { list: 'steps.1.then', index: 0 })).toBe(tree)
})

test.each([
  ['steps.2', 'up', ['a', 'c', 'b', 'b1', 'b2', 'b3']],
  ['steps.0', 'down', ['b', 'b1', 'b2', 'b3', 'a', 'c']],
  ['steps.2', 'in', ['a', 'b', 'b1', 'b2', 'b3', 'c']],
  ['steps.1.then.0', 'out', ['a', 'b', 'b2', 'b3', 'b1', 'c']],
] as const)('%s goes %s by key', (path, direction, expected) => {
  const to = placeTowards(tree, path, direction, catalogue)
  if (to === null) throw new Error('it can go there')
  expect(allSteps(withMoved(tree, path, to), catalogue).map(({ step }) => step.id)).toEqual(expected)
})

test('what is last, first or outermost goes no further', () => {
  expect(placeTowards(tree, 'steps.0', 'up', catalogue)).toBeNull()
  expect(placeTowards(tree, 'steps.2', 'down', catalogue)).toBeNull()
  expect(placeTowards(tree, 'steps.1', 'out', catalogue)).toBeNull()
  expect(placeTowards(tree, 'steps.1', 'in', catalogue)).toBeNull()
})

test('a step that goes in does not begin a branch that was left out', () => {
  const bare = [{ id: 'b', type: 'condition', then: [] }, delay('c')]
  expect(placeTowards(bare, 'steps.1', 'in', catalogue)).toEqual({ list: 'steps.0.then', index: 0 })
})

test('ids of new steps are free', () => {
  expect(freeId('wait', new Set())).toBe('wait')
  expect(freeId('wait', new Set(['wait', 'wait_2']))).toBe('wait_3')
  expect(freeId('wait_2', new Set(['wait_2']))).toBe('wait_3')
  const taken = new Set(allSteps(tree, catalogue).map(({ step }) => step.id))
  const original = tree[1]
  if (original === undefined) throw new Error('it is there')
  const copy = copyOf(original, catalogue, taken)
  const ids = allSteps([copy], catalogue).map(({ step }) => step.id)
  expect(new Set([...ids, ...taken]).size).toBe(ids.length + taken.size)
})
