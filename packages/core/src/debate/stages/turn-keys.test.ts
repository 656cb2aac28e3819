import { expect, test } from 'vitest'
import { aDebateInput, aTurn } from '../../../testing/builders-of-runs.ts'
import type { Turn } from '../../models/debate.ts'
import { formats } from '../formats/catalogue.ts'
import { plannedCalls } from '../plan/plan.ts'
import { anInput, play } from '../testing/debate-builders.ts'
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

test.each([
  ['open-floor', 4, {}],
  ['propose-critique-refine', 4, { critics: 2 }],
  ['council', 4, {}],
] as const)(
  'turns of the format %s that was held to its end get the keys they had',
  (format, seats, formatOptions) => {
    const input = anInput(format, seats, { formatOptions })
    // Whoever is called first on the floor is called as often as may be.
    const { state } = play(input, ({ answer }) =>
      answer === 'next-speaker' ? '{"speaker":"Participant C"}' : 'Text.',
    )
    expect(turnKeys(input, state.turns)).toEqual(state.turnKeys)
  },
)

test('2,500 turns of an open floor find their keys in little time', () => {
  const input = anInput('open-floor', 50, { rounds: 50 })
  const turns = Array.from({ length: 2_500 }, (_, index) =>
    aTurn({ index, phase: 'floor', round: Math.floor(index / 50) + 1, seat: index % 3 }),
  )
  const started = process.cpuUsage()
  expect(turnKeys(input, turns)).not.toContain(null)
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000)
})
