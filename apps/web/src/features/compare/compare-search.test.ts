import { expect, test } from 'vitest'
import {
  asReference,
  columnsOf,
  comparisonOf,
  readCompareSearch,
  swapped,
  withOneMore,
  without,
  withRun,
} from './compare-search.ts'

const three = { a: '1', b: '2', c: '3' }

test('an address holds up to six runs, and what it does not know is left out', () => {
  expect(readCompareSearch({ a: '1', c: '3', g: '7', show: 'c', q: 'x' })).toEqual({
    a: '1',
    c: '3',
    show: 'c',
  })
  expect(readCompareSearch({ show: 'a', b: '' })).toEqual({})
})

test('a scenario stands for its last two runs as long as no run is named', () => {
  expect(readCompareSearch({ scenario: 's' })).toEqual({ scenario: 's' })
  expect(readCompareSearch({ scenario: 's', a: '1' })).toEqual({ a: '1' })
})

test('there are two columns at least', () => {
  expect(columnsOf({})).toEqual([
    { side: 'a', id: undefined },
    { side: 'b', id: undefined },
  ])
  expect(columnsOf(three).map(({ side }) => side)).toEqual(['a', 'b', 'c'])
  expect(columnsOf({ a: '1', c: '3' })).toHaveLength(3)
})

test('a run is put into a column, or into the next that is free', () => {
  expect(withRun({ scenario: 's' }, 'b', '2')).toEqual({ b: '2' })
  expect(withOneMore(three, '4')).toEqual({ ...three, d: '4', show: 'd' })
  expect(withOneMore({ b: '2' }, '1')).toEqual({ a: '1', b: '2' })
  const six = { ...three, d: '4', e: '5', f: '6' }
  expect(withOneMore(six, '7')).toEqual(six)
})

test('those after a column that is taken away move up', () => {
  expect(without(three, 'b')).toEqual({ a: '1', b: '3' })
  expect(without(three, 'a')).toEqual({ a: '2', b: '3' })
  expect(without({ a: '1', b: '2' }, 'b')).toEqual({ a: '1' })
})

test('any run can be what the others are held against', () => {
  expect(asReference(three, 'c')).toEqual({ a: '3', b: '1', c: '2' })
  expect(swapped(three)).toEqual({ a: '2', b: '1', c: '3' })
  expect(swapped({ a: '1' })).toEqual({ b: '1' })
})

test('two to six runs are compared with the oldest of them', () => {
  const run = (id: string) => ({ id, queuedAt: `2026-01-0${id}` })
  expect(comparisonOf(['3', '1', '2'].map(run))).toEqual(three)
  expect(comparisonOf([run('1')])).toBeNull()
  expect(comparisonOf(['1', '2', '3', '4', '5', '6', '7'].map(run))).toBeNull()
})
