import { expect, test } from 'vitest'
import type { StepCatalogue } from '../step-types.ts'
import { seenNames, stepReference } from './step-names.ts'

const holding = (type: string, ...names: string[]) => ({
  type,
  title: type,
  description: '',
  actsOutside: false,
  fields: names.map((name) => ({ name, label: name, kind: 'steps', required: false })),
})
const catalogue: StepCatalogue = [holding('condition', 'then', 'else'), holding('forEach', 'steps')]
const step = (id: string, type = 'transform') => ({ id, type })
const content = {
  trigger: { type: 'webhook' },
  inputs: { properties: { topic: { type: 'string' }, 'how many': { type: 'integer' } } },
  steps: [
    step('first'),
    { ...step('ask', 'condition'), then: [step('yes')], else: [step('no'), step('last')] },
    { ...step('each', 'forEach'), steps: [step('within'), step('after')] },
    step('end'),
  ],
}
const namesAt = (path: string, group: string) =>
  seenNames(content, path, catalogue)
    .find((each) => each.group === group)
    ?.names.map(({ text }) => text)

test('a step sees those before it, nearest first, also those within a condition', () => {
  expect(namesAt('steps.0', 'Steps before')).toBeUndefined()
  expect(namesAt('steps.2', 'Steps before')).toEqual([
    'steps.last.output',
    'steps.no.output',
    'steps.yes.output',
    'steps.ask.output.result',
    'steps.first.output',
  ])
})

test('a branch sees its condition, but not the branch that was not taken', () => {
  expect(namesAt('steps.1.else.1', 'Steps before')).toEqual([
    'steps.no.output',
    'steps.ask.output.result',
    'steps.first.output',
  ])
})

test('steps for each item see the item and each other; from outside they are one list', () => {
  expect(namesAt('steps.2.steps.1', 'Item')).toEqual(['item', 'index'])
  expect(namesAt('steps.2.steps.1', 'Steps before')?.slice(0, 2)).toEqual([
    'steps.within.output',
    'steps.last.output',
  ])
  expect(namesAt('steps.3', 'Item')).toBeUndefined()
  expect(namesAt('steps.3', 'Steps before')?.[0]).toBe('steps.each.output')
  expect(namesAt('steps.3', 'Steps before')).not.toContain('steps.within.output')
})

test('names that are no plain words stand in backticks', () => {
  expect(stepReference('ask-them')).toBe('steps.`ask-them`')
  expect(namesAt('steps.0', 'Inputs')).toEqual(['inputs.topic', 'inputs.`how many`'])
})

test('the filter of a trigger sees the run that ended alone', () => {
  expect(seenNames(content, null, catalogue).map(({ group }) => group)).toEqual(['Run'])
})
