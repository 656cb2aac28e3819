import { expect, test } from 'vitest'
import { createForkChanges } from './fork-changes.ts'

test('a model before any seat is for everybody, after one for that seat', () => {
  const changes = createForkChanges()
  changes.model('openai:gpt-5')
  changes.seat(2)
  changes.model('simulated:debater')
  changes.seat(0)
  changes.persona('Grace')
  changes.instructions('Be bold.')
  expect(changes.read()).toEqual({
    model: 'openai:gpt-5',
    seats: new Map([
      [2, { model: 'simulated:debater' }],
      [0, { persona: 'Grace', instructions: 'Be bold.' }],
    ]),
  })
})

test('a seat can be named again', () => {
  const changes = createForkChanges()
  changes.seat(1)
  changes.persona('Grace')
  changes.seat(1)
  changes.model('simulated:debater')
  expect(changes.read().seats).toEqual(new Map([[1, { persona: 'Grace', model: 'simulated:debater' }]]))
})

test('what is about a seat needs one, and a seat needs something said about it', () => {
  expect(() => createForkChanges().persona('Grace')).toThrow('name that first: --seat 0 --persona')
  const changes = createForkChanges()
  changes.seat(3)
  expect(() => changes.read()).toThrow('--seat 3 says nothing')
})
