import type { RunId } from '@workbench/core/models/ids'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { testId } from '@workbench/core/testing/test-id'
import { expect, onTestFinished, test } from 'vitest'
import { keepScored } from './keep-scored.ts'
import type { RescoredPage } from './rescore-outdated.ts'

const ids = [testId<RunId>(), testId<RunId>()]
const page = (scored: number, next: RunId | null = null): RescoredPage => ({ scored, next })

function aKeeper(pages: (RescoredPage | null | Error)[]) {
  const clock = createFakeClock()
  const startMs = clock.now()
  const asked: [number, RunId | null][] = []
  const scored: number[] = []
  const errors: unknown[] = []
  let isBusy = false
  const stop = keepScored({
    ...{ clock, isBusy: () => isBusy, onScored: (runs) => scored.push(runs) },
    onError: (error) => errors.push(error),
    async rescore(after) {
      asked.push([clock.now() - startMs, after])
      const [next = page(0)] = pages.splice(0, 1)
      if (next instanceof Error) throw next
      return next
    },
  })
  onTestFinished(stop)
  const setBusy = (busy: boolean) => {
    isBusy = busy
  }
  return { clock, asked, scored, errors, stop, setBusy }
}

test('a worker scores page by page, some time after its start, and looks again after hours', async () => {
  const { clock, asked, scored } = aKeeper([page(50, ids[0]), page(50, ids[1]), page(3)])
  await clock.advance(4_999)
  expect(asked).toEqual([])
  await clock.advance(3_600_000)
  expect(asked).toEqual([
    [5_000, null],
    [5_000, ids[0]],
    [5_000, ids[1]],
  ])
  expect(scored).toEqual([103])
  await clock.advance(6 * 3_600_000)
  expect(asked).toHaveLength(4)
})

test('it waits while there is no room for another run', async () => {
  const { clock, asked, setBusy } = aKeeper([])
  setBusy(true)
  await clock.advance(60_000)
  expect(asked).toEqual([])
  setBusy(false)
  await clock.advance(1_000)
  expect(asked).toHaveLength(1)
})

test('another worker at it, or a fault, is looked after a minute later', async () => {
  const { clock, asked, errors } = aKeeper([null, new Error('away')])
  await clock.advance(130_000)
  expect(asked.map(([atMs]) => atMs)).toEqual([5_000, 65_000, 125_000])
  expect(errors).toEqual([new Error('away')])
})

test('stopped, it begins nothing more', async () => {
  const { clock, asked, stop, errors } = aKeeper([])
  await clock.advance(1_000)
  await stop()
  await clock.advance(60_000)
  expect([asked, errors]).toEqual([[], []])
})
