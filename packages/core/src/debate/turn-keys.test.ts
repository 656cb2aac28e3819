import { expect, test } from 'vitest'
import { aDebateInput, aTurn } from '../../testing/builders-of-runs.ts'
import type { Turn } from '../models/debate.ts'
import { formats } from './formats/catalogue.ts'
import { plannedCalls } from './plan.ts'
import { turnKeys } from './turn-keys.ts'

/** The turns of a debate that was held to its end, with the keys the engine gave them. */
function held(input = aDebateInput()): { readonly turns: readonly Turn[]; readonly keys: readonly string[] } {
  const turns: Turn[] = []
  const keys: string[] = []
  for (const stage of formats[input.format].plan(input).discussion) {
    for (const { kind, key, phase, round, seat } of plannedCalls(
      stage,
      stage.calls,
      { turnKeys: keys, summarised: 0 },
      0,
    )) {
      if (kind !== 'turn') continue
      turns.push(aTurn({ index: turns.length, phase, round, seat: seat ?? 0 }))
      keys.push(key)
    }
  }
  return { turns, keys }
}

test('turns of a debate of ours get the keys they had', () => {
  const input = aDebateInput({ rounds: 3 })
  const { turns, keys } = held(input)
  expect(keys.length).toBeGreaterThan(2)
  expect(turnKeys(input, turns)).toEqual(keys)
})

test('a turn that the plan has no place for has none', () => {
  const input = aDebateInput({ rounds: 1 })
  const [first, ...others] = held(input).turns
  if (first === undefined) throw new Error('nobody spoke')
  expect(turnKeys(input, [first, first])).toEqual([expect.any(String), null])
  expect(turnKeys(input, [{ ...first, phase: 'imported' }, ...others])[0]).toBeNull()
})
