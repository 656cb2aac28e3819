import { expect, test } from 'vitest'
import { DeadlineError, withinDeadline } from './within-deadline.ts'

/** Time passes, and the processor is with others. */
const starve = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

test('work that never ends is stopped', () => {
  const endless = () => {
    for (;;);
  }
  expect(() => withinDeadline(endless, 50)).toThrow(DeadlineError)
})

test('work that was kept from the processor is begun again', () => {
  let times = 0
  const slowAtFirst = () => {
    times += 1
    if (times === 1) starve(10_000)
    return times
  }
  expect(withinDeadline(slowAtFirst, 50)).toBe(2)
})

test('work that waits for ever is given up', () => {
  const startedAt = performance.now()
  expect(() => withinDeadline(() => starve(60_000), 20)).toThrow(DeadlineError)
  expect(performance.now() - startedAt).toBeLessThan(5_000)
})

test('what the work throws comes through', () => {
  const broken = () => {
    throw new RangeError('Too much')
  }
  expect(() => withinDeadline(broken, 50)).toThrow(RangeError)
})
