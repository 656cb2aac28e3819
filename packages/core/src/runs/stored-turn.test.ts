import { expect, test } from 'vitest'
import { aTurn } from '../../testing/builders-of-runs.ts'
import { Turn } from '../models/debate.ts'
import { storedTurn } from './stored-turn.ts'

test('a turn of an earlier version says that it is not known what its speaker saw', () => {
  const { visibleTurns: _, ...earlier } = aTurn()

  expect(storedTurn(earlier)).toEqual(Turn.parse({ ...earlier, visibleTurns: null }))
})

test('what a turn says of itself stays', () => {
  expect(storedTurn(aTurn({ visibleTurns: 3 })).visibleTurns).toBe(3)
})
