import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { createInMemoryJobQueue } from '@workbench/core/testing/in-memory-job-queue'
import { expect, onTestFinished, test } from 'vitest'
import { createJudgingLoop } from './judging-loop.ts'

const soon = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

function aLoop() {
  const clock = createFakeClock()
  const queue = createInMemoryJobQueue(clock)
  const begun: string[] = []
  const finish: (() => void)[] = []
  const loop = createJudgingLoop({
    ...{ queue, clock, onError: () => {} },
    judge(job) {
      begun.push(job.data.runId)
      return new Promise((resolve) => finish.push(resolve))
    },
  })
  onTestFinished(async () => {
    for (const one of finish) one()
    await loop.stop()
  })
  return { clock, queue, loop, begun, finish }
}

test('so many are judged at a time, and the next one as soon as one is through', async () => {
  const { queue, loop, begun, finish } = aLoop()
  for (const runId of ['a', 'b', 'c', 'd', 'e', 'f']) await queue.enqueue('JUDGE_RUN', { runId })
  loop.wake()
  await soon()
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  finish[1]?.()
  await soon()
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('what nobody told of is found within half a minute', async () => {
  const { queue, clock, begun } = aLoop()
  await soon()
  await queue.enqueue('JUDGE_RUN', { runId: 'a' })
  await clock.advance(29_999)
  expect(begun).toEqual([])
  await clock.advance(1)
  expect(begun).toEqual(['a'])
})

test('a stop takes nothing more and waits for those at work', async () => {
  const { queue, loop, begun, finish } = aLoop()
  await queue.enqueue('JUDGE_RUN', { runId: 'a' })
  loop.wake()
  await soon()
  let isStopped = false
  const stopped = loop.stop().then(() => {
    isStopped = true
  })
  await queue.enqueue('JUDGE_RUN', { runId: 'b' })
  loop.wake()
  await soon()
  expect([begun, isStopped]).toEqual([['a'], false])
  finish[0]?.()
  await stopped
  expect(begun).toEqual(['a'])
})
