import { expect, test } from 'vitest'
import { differencesOf } from '../versions/differences.ts'
import { checkPersona, emptyPersona, personaDraftOf, personaFields } from './persona-draft.ts'

const ada = { ...emptyPersona, name: 'Ada', instructions: 'You count.' }

test('a persona needs a name and instructions', () => {
  expect(Object.keys(checkPersona(emptyPersona))).toEqual(['name', 'instructions'])
  expect(checkPersona(ada)).toEqual({})
  expect(checkPersona({ ...ada, name: 'x'.repeat(201) })).toEqual({ name: 'At most 200 characters.' })
  expect(checkPersona({ ...ada, instructions: 'x'.repeat(100_001) })).toHaveProperty('instructions')
})

test('what is written of a persona leaves out what the server adds', () => {
  const version = { ...ada, version: 3, createdAt: '2026-11-22T00:00:00.000Z' }
  expect(personaDraftOf(version)).toEqual(ada)
})

test('every written field is told when it differs', () => {
  const other = {
    name: 'Bo',
    description: 'b',
    instructions: 'b',
    model: 'a:b',
    temperature: 1,
    maxOutputTokens: 9000,
    tools: ['t'],
    toolLimits: { now: { needsApproval: true } },
    tags: ['t'],
    metadata: { from: 'x' },
  }
  const differences = differencesOf(personaFields, emptyPersona, other)
  expect(differences).toHaveLength(Object.keys(emptyPersona).length)
})
