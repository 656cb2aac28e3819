import { expect, test } from 'vitest'
import { readNewExperimentSearch } from '../experiments-search.ts'
import { draftOf, overridesOf, requestOf, searchOf, settingsIn } from './experiment-draft.ts'

const empty = draftOf({})

test('what is set up survives a reload: the address says all of it', () => {
  const draft = {
    ...empty,
    scenarioIds: ['a', 'b'],
    name: 'Cheaper model',
    baseline: 'release 4',
    runs: 5,
    looks: 2,
    model: 'simulated:instant',
    rounds: 3,
    maxOutputTokens: 512,
    settings: '{"context": "x"}',
  } as const
  const address = Object.fromEntries(
    Object.entries(searchOf(draft)).map(([name, value]) => [name, Array.isArray(value) ? value : `${value}`]),
  )
  expect(draftOf(readNewExperimentSearch(address))).toEqual(draft)
})

test('what stands as it does at first is not in the address', () => {
  expect(searchOf(empty)).toEqual({})
})

test('one scenario is sent as one, several as a suite', () => {
  expect(requestOf({ ...empty, scenarioIds: ['a'] })).toEqual({ scenarioId: 'a', runs: 10 })
  expect(requestOf({ ...empty, scenarioIds: ['a', 'b'], looks: 2 })).toEqual({
    scenarioIds: ['a', 'b'],
    runs: 10,
    looks: 2,
  })
})

test('fields and JSON are on trial together', () => {
  expect(overridesOf({ ...empty, model: 'm', settings: '{"tools": []}' })).toEqual({ tools: [], model: 'm' })
})

test.each([
  ['{', 'no JSON yet'],
  ['[1]', 'Expected an object'],
  ['{"model": "x"}', 'Set model in its own field'],
])('%s is refused before it is sent', (settings, fault) => {
  expect(settingsIn(settings)).toEqual({ fault: expect.stringContaining(fault) })
  expect(requestOf({ ...empty, settings })).toBeNull()
})
