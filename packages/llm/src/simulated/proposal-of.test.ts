import { expect, test } from 'vitest'
import { proposalOf } from './proposal-of.ts'

test.each([
  ['Should cities ban cars?', 'the proposal that cities ban cars', 'yes-no'],
  [
    'Should we rewrite the service this year, or keep mending it?',
    'the proposal that we rewrite the service this year',
    'yes-no',
  ],
  ['Should we hire more or less people', 'the proposal that we hire more or less people', 'yes-no'],
  ['Is remote work better?', 'a yes to “Is remote work better?”', 'yes-no'],
  ['How do we cut emissions?', 'a bold answer to “How do we cut emissions?”', 'open'],
  ['This house believes that art is useless.', 'the claim that art is useless', 'motion'],
  ['This house would ban homework.', 'the motion “This house would ban homework”', 'motion'],
  ['Remote\n  work', 'the motion “Remote work”', 'motion'],
  ['是否应该禁止汽车？', 'the motion “是否应该禁止汽车”', 'motion'],
  [' ?! ', 'the motion', 'motion'],
])('%j is about %s', (topic, name, kind) => {
  expect(proposalOf(topic)).toEqual({ name, kind })
})

test('of a long topic the first words have to do', () => {
  const { name } = proposalOf(`Should we ${'really '.repeat(100)}do it?`)
  expect(name.length).toBeLessThan(150)
  expect(name).toMatch(/really…$/)
})
