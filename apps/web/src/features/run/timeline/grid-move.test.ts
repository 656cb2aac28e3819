import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { gridMove } from './grid-move.ts'
import { timelineOf } from './timeline-of.ts'
import { visibleRows } from './visible-rows.ts'

const { rows } = timelineOf(
  [
    anEvent(1, 'RunStarted', { attempt: 1 }),
    anEvent(2, 'TurnStarted', { key: 'k0', turn: 0, speaker: 'Ada' }),
    anEvent(3, 'LLMCallStarted', { key: 'k0', try: 1 }),
    anEvent(4, 'TurnStarted', { key: 'k1', turn: 1, speaker: 'Ben' }),
  ],
  0,
)
const folded = visibleRows(rows, new Set())
const ada = folded[1]?.row.id ?? ''
const unfolded = visibleRows(rows, new Set([ada]))

test('rows that are folded away are not there, unfolded ones stand below their turn', () => {
  expect(folded.map(({ row, level }) => [row.label, level])).toEqual([
    ['Attempt 1', 1],
    ['Ada', 1],
    ['Ben', 1],
  ])
  expect(unfolded.map(({ row, level }) => [row.label, level])[2]).toEqual(['Model call', 2])
})

test('up and down go from row to row and stop at the ends', () => {
  expect(gridMove('ArrowDown', folded, -1)).toEqual({ kind: 'go', index: 0 })
  expect(gridMove('ArrowDown', folded, 2)).toEqual({ kind: 'go', index: 2 })
  expect(gridMove('ArrowUp', folded, -1)).toEqual({ kind: 'go', index: 2 })
  expect(gridMove('End', folded, 0)).toEqual({ kind: 'go', index: 2 })
  expect(gridMove('ArrowDown', [], -1)).toBeNull()
})

test('right unfolds, then goes in; left goes out, then folds', () => {
  expect(gridMove('ArrowRight', folded, 1)).toEqual({ kind: 'unfold', id: ada })
  expect(gridMove('ArrowRight', unfolded, 1)).toEqual({ kind: 'go', index: 2 })
  expect(gridMove('ArrowLeft', unfolded, 2)).toEqual({ kind: 'go', index: 1 })
  expect(gridMove('ArrowLeft', unfolded, 1)).toEqual({ kind: 'fold', id: ada })
  expect(gridMove('ArrowRight', folded, 2)).toBeNull()
  expect(gridMove('x', folded, 1)).toBeNull()
})
