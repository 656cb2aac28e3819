import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { expect, onTestFinished, test } from 'vitest'
import { createPacedLoop } from './paced-loop.ts'

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

/** @param answers - What each time says of more; an error is thrown. Nothing more after the last. */
async function aLoop(answers: (boolean | Error)[] = []) {
  const clock = createFakeClock()
  const startMs = clock.now()
  const times: number[] = []
  const errors: unknown[] = []
  const loop = createPacedLoop({
    ...{ clock, restMs: 5, pollMs: 30, onError: (error) => errors.push(error) },
    async work() {
      times.push(clock.now() - startMs)
      const answer = answers.shift() ?? false
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  onTestFinished(() => loop.stop())
  await soon()
  return { loop, clock, times, errors }
}

test('it works at the start, and now and then', async () => {
  const { clock, times } = await aLoop()
  await clock.advance(70)
  expect(times).toEqual([0, 30, 60])
})

test('woken it works at once, but not before it has rested; woken often, once', async () => {
  const { loop, clock, times } = await aLoop()
  loop.wake()
  await clock.advance(2)
  loop.wake()
  await clock.advance(6)
  expect(times).toEqual([0, 5])
  await clock.advance(4)
  loop.wake()
  await soon()
  expect(times).toEqual([0, 5, 12])
})

test('while there is more it goes on; a failure is told, and tried again in its time', async () => {
  const { clock, times, errors } = await aLoop([true, true, new Error('away')])
  expect(times).toEqual([0, 0, 0])
  expect(errors).toEqual([new Error('away')])
  await clock.advance(30)
  expect(times).toEqual([0, 0, 0, 30])
})

test('stopped, it does nothing more', async () => {
  const { loop, clock, times } = await aLoop()
  await loop.stop()
  loop.wake()
  await clock.advance(100)
  expect(times).toEqual([0])
})
