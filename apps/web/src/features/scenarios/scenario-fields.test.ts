import { expect, test } from 'vitest'
import { differencesOf } from '../versions/differences.ts'
import { scenarioFields } from './scenario-fields.ts'
import { emptyScenario, scenarioDraftOf } from './scenario-form.ts'

const fields = scenarioFields((id) => `Persona ${id}`)
const base = scenarioDraftOf(emptyScenario, undefined)

test('every written field is told when it differs', () => {
  const other = {
    name: 'n',
    topic: 't',
    context: 'c',
    format: 'oxford' as const,
    formatOptions: { judges: 3 },
    participants: [{ personaId: 'a', role: 'planner', stance: 'for' as const }],
    rounds: 2,
    moderatorId: 'm',
    judgeId: 'j',
    model: 'a:b',
    maxOutputTokens: 9,
    tools: ['x'],
    toolLimits: { x: { net: [] } },
    collections: ['y'],
    rubric: [{ name: 'r', description: 'd', weight: 1 }],
    budget: { maxCalls: 1 },
    judging: { metrics: ['rubric' as const], model: 'a:b' },
    privateVotes: true,
    referenceAnswer: 'Yes',
    window: { wholeTurns: 20 },
    metadata: { from: 'x' },
  }
  expect(differencesOf(fields, base, other)).toHaveLength(Object.keys(other).length)
})

test('people and limits are told by name', () => {
  const after = {
    ...base,
    participants: [{ personaId: 'a', role: 'planner', stance: 'for' as const }],
    budget: { maxCalls: 40, maxCostUsd: 1.5 },
  }
  expect(differencesOf(fields, base, after).map((difference) => difference.after)).toEqual([
    'Persona a, planner, for',
    '40 calls, 1.5 dollars',
  ])
})
