import { expect, test } from 'vitest'
import { usersIn } from './persona-users.ts'

const one = '01a20612-b138-7679-9cd5-0a8a6e688dc6'
const two = '01a20612-b13c-7630-ab54-acf959922868'

test('finds the scenarios a persona sits in, whatever their names hold', () => {
  const detail = `This persona is used by the scenarios "Say "no" (1)?" (${one}), "Other" (${two}). Take it out first.`
  expect(usersIn(detail)).toEqual([
    { id: one, name: 'Say "no" (1)?' },
    { id: two, name: 'Other' },
  ])
})

test('finds nothing in another sentence', () => {
  expect(usersIn('This persona is gone.')).toEqual([])
})
