import { expect, test } from 'vitest'
import { createFakeClock } from './fake-clock.ts'

test('time stands still until it is moved', async () => {
  const clock = createFakeClock(1000)
  expect(clock.now()).toBe(1000)
  await clock.advance(250)
  expect(clock.now()).toBe(1250)
})

test('sleepers wake in the order they are due, each at its own time', async () => {
  const clock = createFakeClock(0)
  const woken: string[] = []
  clock.sleep(20).then(() => woken.push(`late at ${clock.now()}`))
  clock.sleep(10).then(() => woken.push(`early at ${clock.now()}`))
  await clock.advance(15)
  expect(woken).toEqual(['early at 10'])
  await clock.advance(15)
  expect(woken).toEqual(['early at 10', 'late at 20'])
})

test('a loop that sleeps again within the span is woken again', async () => {
  const clock = createFakeClock(0)
  let ticks = 0
  const loop = async () => {
    for (;;) {
      await clock.sleep(10)
      ticks += 1
    }
  }
  loop()
  await clock.advance(35)
  expect(ticks).toBe(3)
})

test('an aborted sleep rejects with the reason and is forgotten', async () => {
  const clock = createFakeClock()
  const controller = new AbortController()
  const sleeping = clock.sleep(10, controller.signal)
  controller.abort('enough')
  await expect(sleeping).rejects.toBe('enough')
  expect(clock.sleepers).toBe(0)
})
