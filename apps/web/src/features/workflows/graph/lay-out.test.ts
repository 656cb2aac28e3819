import { expect, test } from 'vitest'
import { layOut, type PlacedNode } from './lay-out.ts'
import type { AnyStep } from './step-tree.ts'

const step = (id: string, more: Partial<AnyStep> = {}): AnyStep => ({ id, type: 'transform', ...more })
const condition = (id: string, then: readonly AnyStep[], otherwise?: readonly AnyStep[]) =>
  step(id, { type: 'condition', then, else: otherwise })
const loop = (id: string, steps: readonly AnyStep[]) => step(id, { type: 'forEach', steps })

const edgesOf = (steps: readonly AnyStep[]) => layOut(steps).edges.map(({ from, to }) => `${from} > ${to}`)
const placeOf = (steps: readonly AnyStep[], id: string): PlacedNode => {
  const found = layOut(steps).nodes.find((node) => node.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('steps hang below their trigger, one after the other', () => {
  const steps = [step('a'), step('b')]
  expect(edgesOf(steps)).toEqual([':trigger > a', 'a > b'])
  expect(placeOf(steps, 'b').y).toBeGreaterThan(placeOf(steps, 'a').y + placeOf(steps, 'a').height)
  expect(placeOf(steps, 'b').x).toBe(placeOf(steps, 'a').x)
})

test('the ways of a condition stand side by side and come together again', () => {
  const steps = [condition('if', [step('yes')], [step('no')]), step('after')]
  expect(edgesOf(steps)).toEqual([
    ':trigger > if',
    'if > if:then',
    'if:then > yes',
    'if > if:else',
    'if:else > no',
    'yes > if:join',
    'no > if:join',
    'if:join > after',
  ])
  const [yes, no] = [placeOf(steps, 'yes'), placeOf(steps, 'no')]
  expect(yes.y).toBe(no.y)
  expect(no.x).toBeGreaterThanOrEqual(yes.x + yes.width)
})

test('a way without steps leads on, unless nothing follows', () => {
  expect(edgesOf([condition('if', [step('yes')]), step('after')])).toContain('if:else > if:join')
  expect(edgesOf([condition('if', [step('yes')])])).toEqual([
    ':trigger > if',
    'if > if:then',
    'if:then > yes',
  ])
})

test('a forEach is a frame around its steps', () => {
  const steps = [loop('each', [condition('if', [step('a')], [step('b')]), step('c')]), step('after')]
  const frame = placeOf(steps, 'each')
  for (const id of ['if', 'a', 'b', 'c']) {
    const inner = placeOf(steps, id)
    expect(inner.x).toBeGreaterThan(frame.x)
    expect(inner.x + inner.width).toBeLessThan(frame.x + frame.width)
    expect(inner.y + inner.height).toBeLessThan(frame.y + frame.height)
  }
  expect(placeOf(steps, 'after').y).toBeGreaterThan(frame.y + frame.height)
})

test('nothing lies on anything else, however deep it is nested', () => {
  const deep = (depth: number): AnyStep[] =>
    depth === 0
      ? [step('leaf')]
      : [
          condition(`if${depth}`, rename(deep(depth - 1), `t${depth}`), rename(deep(depth - 1), `e${depth}`)),
          loop(`each${depth}`, rename(deep(depth - 1), `l${depth}`)),
          step(`end${depth}`),
        ]
  const cards = layOut(deep(3)).nodes.filter(({ kind }) => kind === 'step')
  expect(cards.length).toBeGreaterThan(30)
  for (const [index, a] of cards.entries()) {
    for (const b of cards.slice(index + 1)) {
      const isApart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(isApart, `${a.id} and ${b.id}`).toBe(true)
    }
  }
})

test('everything is within the size that is told', () => {
  const steps = [condition('if', [loop('each', [step('a')])], [step('b'), step('c')]), step('d')]
  const { nodes, width, height } = layOut(steps)
  for (const node of nodes) {
    expect(node.x).toBeGreaterThanOrEqual(0)
    expect(node.x + node.width).toBeLessThanOrEqual(width)
    expect(node.y + node.height).toBeLessThanOrEqual(height)
  }
})

function rename(steps: readonly AnyStep[], prefix: string): AnyStep[] {
  return steps.map((each) => ({
    ...each,
    id: `${prefix}_${each.id}`,
    ...(each.then && { then: rename(each.then, prefix) }),
    ...(each.else && { else: rename(each.else, prefix) }),
    ...(each.steps && { steps: rename(each.steps, prefix) }),
  }))
}
