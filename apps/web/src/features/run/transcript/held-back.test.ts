import type { AwaitedTurn } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { anInput, aTurn } from '../testing/a-run.ts'
import { isHeldBack } from './held-back.ts'

const awaited = (round: number, phase: string) => [{ round, phase, seat: 1, turn: 1 } as AwaitedTurn]

test('what others said in a blind stage is held back while a person is to speak in it', () => {
  const opening = aTurn(0, { phase: 'opening' })
  const run = { input: anInput(), awaitedTurns: awaited(1, 'opening') }
  expect(isHeldBack(opening, run)).toBe(true)
  expect(isHeldBack(opening, { ...run, awaitedTurns: [] })).toBe(false)
  expect(isHeldBack(opening, { ...run, awaitedTurns: awaited(2, 'opening') })).toBe(false)
})

test('where people speak one after the other nothing is hidden', () => {
  const run = { input: anInput(), awaitedTurns: awaited(1, 'discussion') }
  expect(isHeldBack(aTurn(0), run)).toBe(false)
  const referees = anInput({ format: 'referees', formatOptions: { mode: 'one-by-one' } })
  expect(isHeldBack(aTurn(0), { ...run, input: referees })).toBe(false)
  expect(isHeldBack(aTurn(0), { ...run, input: { ...referees, formatOptions: {} } })).toBe(true)
})
