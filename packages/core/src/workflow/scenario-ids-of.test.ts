import { expect, test } from 'vitest'
import { testId } from '../../testing/test-id.ts'
import { scenarioIdsOf } from './scenario-ids-of.ts'
import type { Step } from './steps/step.ts'

const aDebate = (id: string, request: unknown): Step => ({ id, type: 'runDebate', request })

test('scenarios are found wherever their debate is nested, each once', () => {
  const [first, second, third] = [testId(), testId(), testId()]
  const steps: Step[] = [
    aDebate('a', { scenarioId: first, overrides: { rounds: 2 } }),
    {
      id: 'each',
      type: 'forEach',
      items: 'trigger.body',
      steps: [
        {
          id: 'if',
          type: 'condition',
          expression: 'item.isNew',
          then: [aDebate('b', { scenarioId: second })],
          else: [aDebate('c', { scenarioId: third.toUpperCase() }), aDebate('d', { scenarioId: first })],
        },
      ],
    },
  ]

  expect(scenarioIdsOf(steps)).toEqual([first, second, third])
})

test.each([
  [{ scenarioId: '{{ trigger.body.scenario }}' }],
  [{ scenarioId: 7 }],
  [{ scenarioId: null }],
  [{ topic: 'Inline', format: 'panel', participants: [] }],
  ['{{ inputs.request }}'],
  [null],
  [undefined],
])('%j names none', (request) => {
  expect(scenarioIdsOf([aDebate('a', request)])).toEqual([])
})
