import { expect, test } from 'vitest'
import { createFakeClock } from '../../../testing/fake-clock.ts'
import type { Budget } from '../../models/scenario.ts'
import { noUsage } from '../../models/usage.ts'
import { initialState } from '../stages/enter-stage.ts'
import { anInput } from '../testing/debate-builders.ts'
import { createBudgetKeeper } from './budget-keeper.ts'

/** Three blind turns are next. */
function keeperOf(budget: Budget, { calls = 0, journal = [] as string[] } = {}) {
  const input = anInput('panel', 3, { rounds: 1, budget })
  const clock = createFakeClock()
  const session = {
    has: (key: string) => journal.includes(key),
    usage: () => ({ ...noUsage, calls }),
    signal: new AbortController().signal,
    step: () => Promise.reject(new Error('Nothing is journaled here.')),
  }
  const over = new AbortController().signal
  const keeper = createBudgetKeeper(input, { session, clock, startedAtMs: clock.now(), over })
  if (keeper === null) throw new Error('no limit')
  const state = initialState(input)
  const keys = state.pending.map(({ key }) => key)
  const seatsOf = () => keeper.afford(state, state.pending).calls.map(({ seat }) => seat)
  return { keeper, state, keys, seatsOf }
}

test('without limits there is nothing to keep', () => {
  const clock = createFakeClock()
  const over = new AbortController().signal
  const session = {
    has: () => false,
    usage: () => noUsage,
    signal: over,
    step: () => Promise.reject(new Error('none')),
  }
  expect(createBudgetKeeper(anInput('panel', 2), { session, clock, startedAtMs: 0, over })).toBeNull()
})

test('what the journal holds comes before anything is bought', () => {
  const { keys } = keeperOf({ maxCalls: 9 })
  expect(keeperOf({ maxCalls: 9 }, { journal: [keys[1] ?? ''] }).seatsOf()).toEqual([1])
})

test('a turn all of whose replies are paid for needs no room to be finished', () => {
  const { keys } = keeperOf({ maxCalls: 4 })
  const { seatsOf, keeper, state } = keeperOf({ maxCalls: 4 }, { calls: 3, journal: [`${keys[0]}/model/0`] })
  expect(seatsOf()).toEqual([0])
  expect(keeper.afford(state, state.pending.slice(1)).reached).toMatchObject({
    limit: 'maxCalls',
    allowed: 4,
  })
})

test('where several had no room to go on, each is given the chance alone before it is over', () => {
  const { keeper, state, seatsOf } = keeperOf({ maxCalls: 9 })
  expect(seatsOf()).toEqual([0, 1, 2])
  expect(keeper.isOver(state.pending)).toBe(false)
  expect(seatsOf()).toEqual([0])
  expect(keeper.isOver(state.pending.slice(0, 1))).toBe(true)
  // In the next stage all may speak at once again.
  const next = keeper.afford({ ...state, stageIndex: 1 }, state.pending)
  expect(next.calls).toHaveLength(3)
})
