import { expect, test } from 'vitest'
import { askedVariables, unanswered } from './import-asks.ts'

const asks = [
  { name: 'agents.yaml', variables: ['topic', 'year'] },
  { name: 'tasks.yaml', variables: ['topic'] },
  { name: 'more.yaml', variables: [] },
]

test('a variable of several files is asked for once', () => {
  expect(askedVariables(asks)).toEqual([
    { name: 'topic', files: ['agents.yaml', 'tasks.yaml'] },
    { name: 'year', files: ['agents.yaml'] },
  ])
})

test('blanks are no answer', () => {
  expect(unanswered(askedVariables(asks), { topic: 'Tea', year: '  ' })).toEqual(['year'])
})
