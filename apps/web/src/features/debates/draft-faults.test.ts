import { ApiError } from '@workbench/client/errors'
import type { FormatDescription } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { emptyDraft } from './debate-draft.ts'
import { missingFrom, refusedFields, shownFaults } from './draft-faults.ts'
import { inlineSeat, personaSeat } from './seats.ts'

const formatFor = (min: number, max: number) =>
  ({ name: 'Oxford', participants: { min, max } }) as FormatDescription
const seats = (count: number) => Array.from({ length: count }, (_, index) => personaSeat(`${index}`, 'ada'))

test('what is missing is said where it is missing', () => {
  expect(missingFrom({ ...emptyDraft, seats: [inlineSeat('1')] }, formatFor(1, 50))).toEqual({
    topic: 'Write what they should debate.',
    'participants.0.name': 'Give it a name.',
    'participants.0.instructions': 'Write how it should argue.',
  })
})

test('seats are counted against what the format takes', () => {
  const fault = (count: number, min: number, max: number) =>
    missingFrom({ ...emptyDraft, seats: seats(count) }, formatFor(min, max)).participants
  expect(fault(0, 2, 50)).toBe('Oxford takes 2 to 50: add 2 more.')
  expect(fault(3, 1, 1)).toBe('Oxford takes 1: take away 2.')
  expect(fault(2, 2, 50)).toBeUndefined()
})

test('a refusal of overrides stands at the same fields as one of an inline debate', () => {
  const refusal = new ApiError(422, 'no', {
    problem: {
      type: 'about:blank',
      title: '',
      status: 422,
      detail: '',
      requestId: '',
      errors: [
        { path: 'overrides.rounds', message: 'too many' },
        { path: 'model', message: 'unknown' },
      ],
    },
  })
  expect(refusedFields(refusal)).toEqual({ rounds: 'too many', model: 'unknown' })
})

test('faults wait until somebody was at their field', () => {
  const faults = { topic: 'a', 'budget.maxCalls': 'b', budgetary: 'c' }
  expect(shownFaults(faults, new Set(['budget']))).toEqual({ 'budget.maxCalls': 'b' })
})

test('a seat that was just added is not blamed for the others', () => {
  const faults = { 'participants.1.name': 'empty', 'participants.0.personaId': 'gone' }
  expect(shownFaults(faults, new Set(['participants']))).toEqual({ 'participants.0.personaId': 'gone' })
})
