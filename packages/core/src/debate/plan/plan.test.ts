import { describe, expect, test } from 'vitest'
import { aSpeaker } from '../testing/debate-builders.ts'
import { type CallSlot, plannedCalls } from './plan.ts'

const aSlot = (seat: number, changes: Partial<CallSlot> = {}): CallSlot => ({
  role: 'participant',
  phase: 'talk',
  round: 2,
  seat,
  call: 0,
  answer: 'text',
  speaker: aSpeaker(),
  part: null,
  sees: 'earlier',
  ...changes,
})

/** So many turns have been spoken. */
const after = (turns: number) => ({
  turnKeys: Array.from({ length: turns }, (_, turn) => `turn/${turn}`),
  summarised: 0,
})

describe('the calls of a stage', () => {
  const slots = [aSlot(0), aSlot(1), aSlot(2, { sees: 'none' })]

  test('in parallel all read what was said before it, each with a place of its own', () => {
    const calls = plannedCalls({ mode: 'parallel' }, slots, after(4), 7)
    expect(calls.map(({ position }) => position)).toEqual([4, 5, 6])
    expect(calls.map(({ visibleTurns }) => visibleTurns)).toEqual([4, 4, 0])
  })

  test('one after the other read those before them, unless they answer blind', () => {
    const calls = plannedCalls({ mode: 'sequential' }, slots, after(4), 7)
    expect(calls.map(({ position }) => position)).toEqual([4, 5, 6])
    expect(calls.map(({ visibleTurns }) => visibleTurns)).toEqual([4, 5, 0])
  })

  test('that are no turns take no place among them', () => {
    const poll = aSlot(0, { role: 'poll', phase: 'poll' })
    const calls = plannedCalls({ mode: 'parallel' }, [poll, aSlot(0), poll, aSlot(1)], after(4), 7)
    expect(calls.map(({ kind, position }) => `${kind} ${position}`)).toEqual([
      'call 4',
      'turn 4',
      'call 4',
      'turn 5',
    ])
  })

  test('are named for their place', () => {
    const nobody = aSlot(0, { seat: null, role: 'judge', phase: 'judging', call: 3 })
    const renamed = aSlot(1, { keyPhase: 'speech' })
    const keys = plannedCalls({ mode: 'parallel' }, [aSlot(0), nobody, renamed], after(0), 7).map(
      ({ key }) => key,
    )
    expect(keys).toEqual([
      'phase/talk/round/2/seat/0/call/0',
      'phase/judging/round/2/seat/-/call/3',
      'phase/speech/round/2/seat/1/call/0',
    ])
  })
})
