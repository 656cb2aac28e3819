import type { StepStatus } from '@workbench/client/models'
import { expect, test } from 'vitest'
import type { StepState } from '../../workflows/graph/step-state.ts'
import { progressWords } from './progress-words.ts'

const states = (...statuses: StepStatus[]) =>
  new Map(
    statuses.map((status, index): [string, StepState] => [
      `s${index}`,
      { status, attempts: 1, tookMs: null, items: null, hasWarning: false },
    ]),
  )

test('how far a run is, in words', () => {
  expect(progressWords(states('completed', 'completed', 'running', 'pending'), true)).toBe(
    '2 steps completed, 1 running, 1 to come',
  )
  expect(progressWords(states('completed', 'failed', 'pending'), false)).toBe(
    '1 step completed, 1 failed, 1 not reached',
  )
  expect(progressWords(states(), true)).toBe('')
})
