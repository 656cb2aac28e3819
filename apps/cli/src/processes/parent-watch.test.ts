import { expect, test, vi } from 'vitest'
import { watchParent } from './parent-watch.ts'

test('another parent means that the first one is gone, and is told once', () => {
  vi.useFakeTimers()
  let parent = 12
  const onGone = vi.fn()
  watchParent(() => parent, onGone)
  vi.advanceTimersByTime(1_000)
  expect(onGone).not.toHaveBeenCalled()
  parent = 1
  vi.advanceTimersByTime(1_000)
  expect(onGone).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})
