import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { expect, test } from 'vitest'
import { startDeadline } from './call-deadline.ts'

function watched() {
  const clock = createFakeClock()
  const ends: string[] = []
  const deadline = startDeadline({ clock, silenceMs: 90_000, onEnd: (what) => ends.push(what) })
  return { clock, ends, deadline }
}

test('a call that says nothing is ended', async () => {
  const { clock, ends } = watched()
  await clock.advance(89_999)
  expect(ends).toEqual([])
  await clock.advance(1)
  expect(ends).toEqual(['said nothing for 90 s.'])
})

test('a long answer may take its time, though not for ever', async () => {
  const { clock, ends, deadline } = watched()
  for (let minute = 1; minute < 9; minute += 1) {
    await clock.advance(60_000)
    deadline.heard()
  }
  expect(ends).toEqual([])
  await clock.advance(60_000)
  expect(ends).toEqual(['did not finish within 540 s.'])
  await clock.advance(600_000)
  expect(ends).toHaveLength(1)
})

test('a call that is over is left alone', async () => {
  const { clock, ends, deadline } = watched()
  deadline.stop()
  await clock.advance(600_000)
  expect(ends).toEqual([])
})
