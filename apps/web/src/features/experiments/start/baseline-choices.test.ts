import type { Baseline } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { baselineChoices, chosenBaseline, smallestBaseline } from './baseline-choices.ts'

const baseline = (name: string, runs = 5) =>
  ({ name, runIds: Array.from({ length: runs }, (_, at) => `${at}`) }) as unknown as Baseline
const names = (choices: ReturnType<typeof baselineChoices>) => choices.map(({ value }) => value)

test('a suite can be held against names that all its scenarios have', () => {
  const suite = [[baseline('r2'), baseline('r1')], [baseline('r1')]]
  expect(names(baselineChoices(suite, null))).toEqual(['', 'r1'])
})

test('a name from the address that nobody has stays, so that it can be seen and changed', () => {
  expect(names(baselineChoices([[baseline('r1')]], 'gone'))).toEqual(['', 'r1', 'gone'])
})

test('without a name the newest counts', () => {
  expect(chosenBaseline([baseline('r2'), baseline('r1')], null)?.name).toBe('r2')
  expect(chosenBaseline([baseline('r2')], 'r1')).toBeNull()
  expect(chosenBaseline([], null)).toBeNull()
})

test('the smallest baseline says what can be shown, unless one is missing', () => {
  expect(smallestBaseline([[baseline('a', 8)], [baseline('b', 5)]], null)).toBe(5)
  expect(smallestBaseline([[baseline('a', 8)], []], null)).toBeNull()
  expect(smallestBaseline([], null)).toBeNull()
})
