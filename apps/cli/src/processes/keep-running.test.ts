import type { Clock } from '@workbench/core/ports/clock'
import { expect, test } from 'vitest'
import { configurationExitCode, type Exit, keepRunning, type RunningProcess } from './keep-running.ts'

/** A process that ends when the test says so. */
function aProcess(pid: number): RunningProcess & { end(exit: Exit): void } {
  let end: (exit: Exit) => void = () => {}
  const exited = new Promise<Exit>((resolve) => {
    end = resolve
  })
  return {
    pid,
    exited,
    end,
    stop: async () => end({ code: 0, signal: null }),
    kill: () => end({ code: null, signal: 'SIGKILL' }),
  }
}

function aClock(): Clock & { slept: number[] } {
  const slept: number[] = []
  return {
    slept,
    now: () => slept.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms) => {
      slept.push(ms)
    },
  }
}

/** Keeps processes running that the test gets hold of one by one. */
async function keeping(failures: readonly number[] = []) {
  const launched: ReturnType<typeof aProcess>[] = []
  const waiting: (() => void)[] = []
  const lines: string[] = []
  const clock = aClock()
  let launches = 0
  const kept = await keepRunning({
    name: 'worker',
    clock,
    log: (line) => lines.push(line),
    launch: async () => {
      launches += 1
      if (failures.includes(launches)) throw new Error('no room')
      const process = aProcess(launched.length + 1)
      launched.push(process)
      for (const wake of waiting.splice(0)) wake()
      return process
    },
  })
  const nth = async (index: number) => {
    while (launched.length <= index) await new Promise<void>((resolve) => waiting.push(resolve))
    const process = launched[index]
    if (process === undefined) throw new Error('unreachable')
    return process
  }
  return { kept, nth, lines, clock, launches: () => launches }
}

test('a process that dies is started again: at once, then after growing pauses', async () => {
  const { nth, lines, clock } = await keeping()
  ;(await nth(0)).end({ code: null, signal: 'SIGKILL' })
  ;(await nth(1)).end({ code: 1, signal: null })
  await nth(2)
  expect(clock.slept).toEqual([100])
  expect(lines).toEqual([
    'worker was ended by SIGKILL, starting it again',
    'worker ended with code 1, starting it again in 100 ms',
  ])
})

test('a start that fails counts as a death and is tried again', async () => {
  const { nth, lines } = await keeping([2])
  ;(await nth(0)).end({ code: 1, signal: null })
  await nth(1)
  expect(lines).toContain('worker: no room')
})

test('a first start that fails is told to the caller', async () => {
  await expect(keeping([1])).rejects.toThrow('no room')
})

test('a process that refuses its configuration is not started again', async () => {
  const { kept, nth, launches } = await keeping()
  ;(await nth(0)).end({ code: configurationExitCode, signal: null })
  await kept.refused
  expect(launches()).toBe(1)
})

test('a process that was stopped stays stopped', async () => {
  const { kept, launches, lines } = await keeping()
  await kept.stop()
  expect(launches()).toBe(1)
  expect(lines).toEqual([])
})
