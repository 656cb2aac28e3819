import { expect, test } from 'vitest'
import { anInput } from '../testing/a-run.ts'
import { type ForkForm, forkFormOf, forkRequestOf } from './fork-changes.ts'

const input = anInput({ budget: { maxCalls: 5 } })
const requestWith = (changes: Partial<ForkForm>) =>
  forkRequestOf({ ...forkFormOf(input, 3), ...changes }, input)

test('what nobody touched is not sent', () => {
  expect(requestWith({})).toEqual({ atTurn: 3 })
})

test('changed fields are sent, and no others', () => {
  expect(requestWith({ topic: 'Water?', rounds: 4, model: 'simulated:debater' })).toEqual({
    atTurn: 3,
    changes: { topic: 'Water?', rounds: 4, model: 'simulated:debater' },
  })
})

test('a budget is sent whole, since it replaces the one before', () => {
  expect(requestWith({ maxSeconds: 60 }).changes).toEqual({ budget: { maxCalls: 5, maxSeconds: 60 } })
  expect(requestWith({ maxCalls: null }).changes).toEqual({ budget: {} })
})

test('a seat is told by its place, with what changed about it', () => {
  const [ada, ben] = forkFormOf(input, 3).seats
  if (ada === undefined || ben === undefined) throw new Error('two seats')
  expect(requestWith({ seats: [ada, { ...ben, personaId: 'p-1', temperature: 0.2 }] }).changes).toEqual({
    participants: { 1: { personaId: 'p-1', temperature: 0.2 } },
  })
})
