import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultLimits } from '../read-limits.ts'
import { watchChild } from './watch-child.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const limits = { ...defaultLimits, workMs: 2_000 }

test('only the time that the child works counts', () => {
  let isWorking = false
  const faults: string[] = []
  const end = watchChild({ pid: () => null, isWorking: () => isWorking }, limits, ({ reason }) =>
    faults.push(reason),
  )
  vi.advanceTimersByTime(60_000)
  isWorking = true
  vi.advanceTimersByTime(1_900)
  isWorking = false
  vi.advanceTimersByTime(60_000)
  expect(faults).toEqual([])
  isWorking = true
  vi.advanceTimersByTime(300)
  end()
  expect(faults[0]).toBe('could not be read within 2 s')
})

test('once it is ended it looks no more', () => {
  const onFault = vi.fn()
  watchChild({ pid: () => null, isWorking: () => true }, limits, onFault)()
  vi.advanceTimersByTime(60_000)
  expect(onFault).not.toHaveBeenCalled()
})
