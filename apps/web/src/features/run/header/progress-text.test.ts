import type { DebateResult } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { applyEvent, liveRunOf } from '../live-run.ts'
import { runViewOf } from '../run-view.ts'
import { anEvent, aResult, aRun, aTurn, turnStarted } from '../testing/a-run.ts'
import { progressParts } from './progress-text.ts'

const partsOf = (
  ...[run, ...events]: [Parameters<typeof liveRunOf>[0], ...Parameters<typeof applyEvent>[1][]]
) => {
  const view = runViewOf(events.reduce(applyEvent, liveRunOf(run)))
  return view === null ? null : progressParts(view)
}

test('round, turn and speaker while somebody speaks', () => {
  const run = aRun({ output: aResult({ turns: [aTurn(0)] }) })
  expect(partsOf(run, turnStarted(1, 1))).toEqual(['round 1 of 2', 'turn 2 of at most 4', 'Ada is speaking'])
})

test('many who speak at once are counted', () => {
  expect(partsOf(aRun(), turnStarted(1, 0), turnStarted(2, 1), turnStarted(3, 2))?.at(-1)).toBe(
    '3 are speaking at once',
  )
})

test('what the chair does is said', () => {
  const step = anEvent(1, 'StepStarted', {
    data: { key: 's', role: 'moderator', phase: 'synthesis', speaker: 'Chair', afterTurn: 1 },
  })
  expect(partsOf(aRun({ output: aResult({ turns: [aTurn(0)] }) }), step)?.at(-1)).toBe('Chair is summing up')
})

test('a completed run says how many turns it had, a failed one out of how many', () => {
  const output = aResult({ turns: [aTurn(0)] })
  expect(partsOf(aRun({ status: 'completed', output }))).toEqual(['1 turn'])
  expect(partsOf(aRun({ status: 'failed', output }))).toEqual(['1 of at most 4 turns'])
})

test('a debate that ended early says out of how many turns, and why', () => {
  const ended = (stopReason: DebateResult['stopReason'], turns: number) =>
    partsOf(
      aRun({
        status: 'completed',
        output: aResult({ stopReason, turns: Array.from({ length: turns }, (_, index) => aTurn(index)) }),
      }),
    )
  expect(ended('fixed', 4)).toEqual(['4 turns'])
  expect(ended('budget', 3)).toEqual(['3 of at most 4 turns', 'ended early by its budget'])
  expect(ended('consensus', 2)).toEqual(['2 of at most 4 turns', 'ended early: they agreed'])
})
