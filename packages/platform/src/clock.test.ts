import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('sleep ends after its time and not before', async () => {
  const woke = vi.fn()
  systemClock.sleep(1000).then(woke)
  await vi.advanceTimersByTimeAsync(999)
  expect(woke).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(woke).toHaveBeenCalledOnce()
})

test('sleep rejects with the reason of its signal, at once', async () => {
  const controller = new AbortController()
  const sleeping = systemClock.sleep(1000, controller.signal)
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(sleeping).rejects.toBe(reason)
  await expect(systemClock.sleep(1000, controller.signal)).rejects.toBe(reason)
  expect(vi.getTimerCount()).toBe(0)
})

test('sleep lasts longer than the longest timer', async () => {
  const thirtyDaysMs = 30 * 86_400_000
  const woke = vi.fn()
  systemClock.sleep(thirtyDaysMs).then(woke)
  await vi.advanceTimersByTimeAsync(thirtyDaysMs - 1)
  expect(woke).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2)
  expect(woke).toHaveBeenCalledOnce()
})
