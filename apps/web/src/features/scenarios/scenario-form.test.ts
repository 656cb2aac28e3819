import type { FormatDescription, Scenario } from '@workbench/client/models'
import { expect, test } from 'vitest'
import {
  checkScenario,
  emptyScenario,
  estimateRequestOf,
  restoredDraftOf,
  scenarioDraftOf,
  scenarioFormOf,
} from './scenario-form.ts'

const scenario: Scenario = {
  id: 's',
  name: 'The high street',
  topic: 'Close it to cars?',
  context: 'Eleven metres.',
  format: 'panel',
  formatOptions: { anonymous: false },
  participants: [{ personaId: 'ada', role: 'planner' }, { personaId: 'bo' }],
  rounds: 3,
  moderatorId: 'ada',
  judgeId: null,
  model: null,
  maxOutputTokens: 512,
  tools: ['calculator'],
  toolLimits: {},
  collections: ['papers'],
  rubric: [{ name: 'Facts', description: 'Are they right?', weight: 2 }],
  budget: { maxCalls: 40 },
  judging: { metrics: ['rubric'], model: null },
  privateVotes: true,
  referenceAnswer: 'Yes',
  window: { wholeTurns: 20 },
  metadata: { from: 'x' },
  version: 4,
  createdAt: '2026-11-22T00:00:00.000Z',
  updatedAt: '2026-11-22T00:00:00.000Z',
}
const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = scenario
const oxford = {
  id: 'oxford',
  name: 'Oxford debate',
  participants: { min: 2, max: 50 },
  rounds: { default: 3, max: 50, meaning: '' },
  usesModerator: false,
  usesJudge: true,
} as FormatDescription

test('a scenario that was not touched is saved as it was', () => {
  expect(scenarioDraftOf(scenarioFormOf(scenario), undefined)).toEqual(content)
})

test('the same scenario fills the form in the same way twice', () => {
  expect(scenarioFormOf(scenario)).toEqual(scenarioFormOf(structuredClone(scenario)))
})

test('a moderator is left out where the format has none', () => {
  const draft = scenarioDraftOf({ ...scenarioFormOf(scenario), format: 'oxford' }, oxford)
  expect(draft.moderatorId).toBeNull()
})

test('rounds that nobody chose are the own ones of the format', () => {
  expect(scenarioDraftOf({ ...scenarioFormOf(scenario), rounds: null }, oxford).rounds).toBe(3)
  expect(scenarioDraftOf({ ...scenarioFormOf(scenario), rounds: null }, undefined)).not.toHaveProperty(
    'rounds',
  )
})

test('what is missing is told at its field', () => {
  const row = { key: 'k', name: ' ', description: '', weight: 1 }
  expect(Object.keys(checkScenario({ ...emptyScenario, rubric: [row] }, oxford))).toEqual([
    'name',
    'rubric.0.name',
    'topic',
    'participants',
  ])
  expect(checkScenario(scenarioFormOf(scenario), undefined)).toEqual({})
})

test('an estimate can be asked for before the topic is written, but not before somebody is seated', () => {
  expect(estimateRequestOf(emptyScenario, undefined)).toBeNull()
  const form = { ...scenarioFormOf(scenario), topic: '' }
  expect(estimateRequestOf(form, undefined)).toMatchObject({ topic: '?', rounds: 3, rubric: scenario.rubric })
})

test('an old version is saved again without what the server adds', () => {
  const { createdAt } = scenario
  expect(restoredDraftOf({ ...content, version: 2, createdAt })).toEqual(content)
})
