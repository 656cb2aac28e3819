import { expect, test } from 'vitest'
import { byReason, emptyReport, placeText, takenText, withRefused, withResult } from './import-report.ts'

const note = (reason: string, place = '') => ({ name: 'a.csv', place, item: null, reason })
const created = { personas: [], scenarios: [], runs: [], tools: [] }

test('results of several requests add up', () => {
  const result = {
    imported: { personas: 1, scenarios: 0, runs: 0, tools: 0 },
    created: { ...created, personas: [{ id: '1', name: 'Ada', file: 'a.csv' }] },
    skipped: [note('there')],
    failed: [],
    remarks: [note('left out')],
    asks: [],
    references: { personas: [{ fileId: 'ada', id: '1' }], scenarios: [], runs: [] },
  }
  const report = withRefused(withResult(withResult(emptyReport, result), result), [
    { name: 'b', reason: 'no' },
  ])
  expect(report.created.personas).toHaveLength(2)
  expect(report.skipped).toHaveLength(2)
  expect(report.remarks).toHaveLength(2)
  expect(report.references.personas).toHaveLength(2)
  expect(report.failed).toEqual([{ name: 'b', reason: 'no', place: '', item: null }])
})

test('notes are grouped by reason, the most frequent first', () => {
  const groups = byReason([note('rare'), note('often', '1'), note('often', '2')])
  expect(groups.map(({ reason, notes }) => [reason, notes.length])).toEqual([
    ['often', 2],
    ['rare', 1],
  ])
})

test('the same reason at two places is one reason', () => {
  const groups = byReason([note('line 3: no name', 'line 3'), note('line 9: no name', 'line 9')])
  expect(groups.map(({ reason, notes }) => [reason, notes.length])).toEqual([['no name', 2]])
})

test('what was taken is a sentence', () => {
  const item = { id: '1', name: 'x', file: 'f' }
  expect(takenText(emptyReport)).toBeNull()
  expect(takenText({ ...emptyReport, created: { ...created, runs: [item] } })).toBe('1 run')
  expect(
    takenText({
      ...emptyReport,
      created: { personas: Array(1200).fill(item), scenarios: [item, item], runs: [item], tools: [] },
    }),
  ).toBe('1,200 personas, 2 scenarios and 1 run')
})

test('a place names the file, the place in it and the item', () => {
  expect(placeText({ name: 'a.csv', place: 'line 12', item: 'Planner', reason: 'x' })).toBe(
    'a.csv, line 12: Planner',
  )
  expect(placeText({ name: 'a.csv', place: '', item: null, reason: 'x' })).toBe('a.csv')
})
