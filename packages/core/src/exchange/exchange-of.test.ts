import { expect, test } from 'vitest'
import { aPersonaDraft, aScenarioDraft } from '../../testing/builders-of-drafts.ts'
import { testId } from '../../testing/test-id.ts'
import { Persona } from '../models/persona.ts'
import { Scenario } from '../models/scenario.ts'
import { exchangeOfPersonas, exchangeOfScenarios } from './exchange-of.ts'
import { slugOf } from './slug-of.ts'

const stamp = { version: 1, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
const aPersona = (overrides: Parameters<typeof aPersonaDraft>[0] = {}) =>
  Persona.parse({ ...aPersonaDraft(overrides), id: testId(), ...stamp })

test('a persona is written without what says nothing but the default', () => {
  expect(exchangeOfPersonas([aPersona({ temperature: 0 })])).toEqual({
    workbench: 1,
    personas: [
      { name: 'Ada', description: 'An analyst', instructions: 'Reason from evidence.', temperature: 0 },
    ],
  })
})

test('scenarios name personas by words of their own, also those of one name', () => {
  const [one, two, judge] = [
    aPersona({ name: 'Zoë & Co.' }),
    aPersona({ name: 'Zoe & Co' }),
    aPersona({ name: '漢' }),
  ]
  const people = [one, two, judge]
  const draft = aScenarioDraft([one.id, two.id, one.id], { judgeId: judge.id, moderatorId: two.id })
  const file = exchangeOfScenarios([Scenario.parse({ ...draft, id: testId(), ...stamp })], people)
  expect(file.personas.map(({ id }) => id)).toEqual(['zoe-co', 'zoe-co-2', 'persona'])
  expect(file.scenarios).toEqual([
    {
      ...{ name: 'Four days', topic: 'Should we work four days a week?', format: 'panel', rounds: 2 },
      participants: [{ persona: 'zoe-co' }, { persona: 'zoe-co-2' }, { persona: 'zoe-co' }],
      ...{ moderator: 'zoe-co-2', judge: 'persona' },
    },
  ])
})

test('a word for a name is short and plain', () => {
  expect(slugOf('  Élise, "the Baker"\n')).toBe('elise-the-baker')
  expect(slugOf('😀')).toBe('')
  expect(slugOf('x'.repeat(200))).toHaveLength(60)
})
