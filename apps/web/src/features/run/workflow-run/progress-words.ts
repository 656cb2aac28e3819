import type { StepStatus } from '@workbench/client/models'
import type { StepStates } from '../../workflows/graph/step-state.ts'

const words: readonly (readonly [StepStatus, string])[] = [
  ['completed', 'completed'],
  ['running', 'running'],
  ['waiting', 'waiting'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'to come'],
]

/** `3 steps completed, 1 running, 5 to come`; '' where there are none. @param isLive - Steps to come may still come. */
export function progressWords(states: StepStates, isLive: boolean): string {
  const counts = new Map<StepStatus, number>()
  for (const { status } of states.values()) counts.set(status, (counts.get(status) ?? 0) + 1)
  const parts = words.flatMap(([status, word]) => {
    const count = counts.get(status)
    if (count === undefined) return []
    return [`${count} ${status === 'pending' && !isLive ? 'not reached' : word}`]
  })
  const [first, ...rest] = parts
  if (first === undefined) return ''
  const [count = '', ...word] = first.split(' ')
  return [`${count} ${count === '1' ? 'step' : 'steps'} ${word.join(' ')}`, ...rest].join(', ')
}
