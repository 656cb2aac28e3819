import { expect, test } from 'vitest'
import { debateChoice, withScenario } from './debate-request.ts'

test('a request that names a scenario is one of the library, any other is written here', () => {
  expect(debateChoice({ scenarioId: '' })).toBe('scenario')
  expect(debateChoice(undefined)).toBe('scenario')
  expect(debateChoice({ topic: 'Tea' })).toBe('inline')
  expect(debateChoice('{{ inputs.request }}')).toBe('inline')
})

test('another scenario keeps the changes to it and the seed', () => {
  const request = { scenarioId: 'a', overrides: { rounds: 2 }, seed: 3 }
  expect(withScenario(request, { scenarioId: 'b' })).toEqual({ ...request, scenarioId: 'b' })
  expect(withScenario(request, { overrides: undefined })).toEqual({ scenarioId: 'a', seed: 3 })
})
