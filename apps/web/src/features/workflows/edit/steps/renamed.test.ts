import { expect, test } from 'vitest'
import { withNewId, withReference } from './renamed.ts'

test('references follow a step to its new name', () => {
  const steps = [
    { id: 'ask', type: 'transform', expression: '1' },
    { id: 'tell', type: 'sendMessage', text: 'It is {{ steps.ask.output }}, not {{ steps.asked.output }}' },
    { id: 'keep', type: 'persistRecord', value: { list: ['{{ steps.`ask`.output }}', 3, null] } },
  ]
  expect(withNewId(steps, 'steps.0', 'ask', 'ask-them')).toEqual([
    { id: 'ask-them', type: 'transform', expression: '1' },
    {
      id: 'tell',
      type: 'sendMessage',
      text: 'It is {{ steps.`ask-them`.output }}, not {{ steps.asked.output }}',
    },
    { id: 'keep', type: 'persistRecord', value: { list: ['{{ steps.`ask-them`.output }}', 3, null] } },
  ])
})

test.each([
  ['steps.`a-b`.output', 'a-b', 'c', 'steps.c.output'],
  ['steps.a-b', 'a-b', 'c', 'steps.a-b'],
  ['mysteps.a', 'a', 'c', 'mysteps.a'],
  ['steps.a+steps.a_b', 'a', 'c', 'steps.c+steps.a_b'],
])('%s with %s as %s', (text, from, to, expected) => {
  expect(withReference(text, from, to)).toBe(expected)
})
