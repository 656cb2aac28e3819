import { ApiError } from '@workbench/client/errors'
import { expect, test } from 'vitest'
import { faultsBeside, faultsOf, faultWithin } from './faults.ts'

const refusal = (...errors: { path: string; message: string }[]) =>
  new ApiError(422, 'no', {
    problem: { type: 'about:blank', title: 'x', status: 422, detail: 'no', requestId: 'r', errors },
  })

test('limits are told in words for people', () => {
  const faults = faultsOf(
    refusal(
      { path: 'name', message: 'Too small: expected string to have >=1 characters' },
      { path: 'instructions', message: 'Too big: expected string to have <=100000 characters' },
      { path: 'temperature', message: 'Too big: expected number to be <=2' },
      { path: 'participants', message: 'Too small: expected array to have >=1 items' },
      { path: 'model', message: 'Expected "provider:model"' },
    ),
  )
  expect(faults).toEqual({
    name: 'This must not be empty.',
    instructions: 'At most 100,000 characters.',
    temperature: 'At most 2.',
    participants: 'At least one is needed.',
    model: 'Expected "provider:model"',
  })
})

test('the first fault of a field is the one that is told', () => {
  expect(faultsOf(refusal({ path: 'a', message: 'one' }, { path: 'a', message: 'two' }))).toEqual({
    a: 'one',
  })
})

test('an error that is not about fields has no faults', () => {
  expect(faultsOf(new Error('gone'))).toEqual({})
  expect(faultsOf(new ApiError(500, 'broken'))).toEqual({})
})

test('a fault inside a field is found by the field', () => {
  expect(faultWithin({ 'tags.3': 'too long' }, 'tags')).toBe('too long')
  expect(faultWithin({ tagsOfOthers: 'no' }, 'tags')).toBeUndefined()
})

test('faults without a control of their own are told with their path', () => {
  expect(faultsBeside({ name: 'a', 'tags.0': 'b', tools: 'c', '': 'd' }, ['name', 'tags'])).toEqual([
    'tools: c',
    'd',
  ])
})
