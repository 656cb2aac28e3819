import type { RunId } from '@workbench/core/models/ids'
import { aNewRun, aRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { testId } from '@workbench/core/testing/test-id'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { maxFollowers } from '@workbench/core/workflow/within-family'
import { expect, test } from 'vitest'
import { type FollowUpDeps, followUp } from './follow-up-loop.ts'

/** Runs that have ended; following up on those named here breaks. */
function ended(ids: readonly string[], broken: readonly string[]) {
  const pending = new Set(ids)
  const settled: string[] = []
  const deps: FollowUpDeps = {
    followUps: {
      pending: async (limit) =>
        [...pending]
          .slice(0, limit)
          .map((runId) => ({ runId, ownWorkflowId: null, depth: 0, traceId: '0'.repeat(32) })),
      followers: async () => 0,
      async settle(runId) {
        pending.delete(runId)
        settled.push(runId)
        return true
      },
    },
    workflows: { listRunCompleted: async () => [{} as never] },
    runs: { get: async (id) => aRun({ id }) },
    async runsAfter({ runId }) {
      if (broken.includes(runId)) throw new Error('It broke.')
      return []
    },
    onError: () => {},
  }
  return { deps, settled }
}

test("one that breaks stands in nobody's way", async () => {
  const { deps, settled } = ended(['a', 'b', 'c'], ['a'])
  expect(await followUp(deps)).toBe(2)
  expect(settled).toEqual(['b', 'c'])
})

test('one that breaks again and again is given up, and starts nothing', async () => {
  const { deps, settled } = ended(['a'], ['a'])
  const failures = new Map<string, number>()
  for (let round = 0; round < 5; round += 1) expect(await followUp(deps, failures)).toBe(0)
  expect(await followUp(deps, failures)).toBe(1)
  expect(settled).toEqual(['a'])
})

test('a family that has grown too large starts one more run, which says so', async () => {
  const { deps } = ended(['a'], [])
  const run = () =>
    newWorkflowRun({
      ...{ id: testId<RunId>(), workflow: aWorkflow(), trigger: { type: 'runCompleted' }, depth: 1 },
      correlation: aNewRun().correlation,
    })
  let depths: unknown
  await followUp({
    ...deps,
    runsAfter: async () => [run(), run(), run()],
    followUps: {
      ...deps.followUps,
      followers: async () => maxFollowers - 1,
      async settle(_, runs) {
        depths = runs.map(({ depth }) => depth)
        return true
      },
    },
  })
  expect(depths).toEqual([1, 9])
})
