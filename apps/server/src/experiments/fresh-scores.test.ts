import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import type { RunId } from '@workbench/core/models/ids'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { depsInMemory } from '../testing/deps-in-memory.ts'
import { freshScores } from './fresh-scores.ts'
import { runsRead } from './runs-read.ts'

async function endedRuns(count: number, version: number) {
  const under = depsInMemory()
  const ids: RunId[] = []
  for (let made = 0; made < count; made += 1) {
    const { runId } = await under.deps.runs.start(aNewRun(), 'RUN_DEBATE')
    work(under.state, runId, { turns: [aTurn()], end: 'completed', score: { version } })
    ids.push(runId)
  }
  return { ...under, ids }
}

test('more transcripts than one request should read are read by the next ones', async () => {
  const { deps, ids } = await endedRuns(120, 1)
  expect(await freshScores(ids, deps)).toBeNull()
  expect(await freshScores(ids, deps)).toBeNull()
  const scores = await freshScores(ids, deps)
  expect(new Set([...(scores ?? new Map()).values()].map(({ version }) => version))).toEqual(
    new Set([scoreVersion]),
  )
  expect(scores?.size).toBe(120)
})

test('scores of today are read, and no transcript', async () => {
  const { deps, ids } = await endedRuns(2, scoreVersion)
  const runs = { ...deps.runs, get: () => Promise.reject(new Error('A transcript was read')) }
  expect((await freshScores(ids, { ...deps, runs }))?.size).toBe(2)
})

test('a run that goes on, and one that is gone, have none', async () => {
  const { deps, ids } = await endedRuns(1, 1)
  const { runId } = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
  const scores = await freshScores([...ids, runId, testId<RunId>()], deps)
  expect([...(scores?.keys() ?? [])]).toEqual(ids)
})

test('snapshots that are the same but for the seed are kept once', async () => {
  const { deps } = depsInMemory()
  const ids: RunId[] = []
  for (const seed of [1, 2, 3]) {
    const run = aNewRun()
    const input = { ...(run.input as object), seed, topic: seed === 3 ? 'Another?' : 'One?' }
    ids.push((await deps.runs.start({ ...run, input }, 'RUN_DEBATE')).runId)
  }
  const [one, two, three] = (await runsRead(ids, deps.experiments)).map(({ input }) => input)
  expect(one).toMatchObject({ topic: 'One?' })
  expect(two).toBe(one)
  expect(three).toMatchObject({ topic: 'Another?' })
})
