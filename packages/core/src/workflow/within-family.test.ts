import { expect, test } from 'vitest'
import { aNewRun } from '../../testing/builders-of-runs.ts'
import { aWorkflow } from '../../testing/builders-of-workflows.ts'
import { testId } from '../../testing/test-id.ts'
import type { RunId } from '../models/ids.ts'
import { maxDepth } from '../models/workflow-run.ts'
import { newWorkflowRun } from './new-workflow-run.ts'
import { maxFollowers, withinFamily } from './within-family.ts'

const runs = [1, 2, 3].map(() =>
  newWorkflowRun({
    ...{ id: testId<RunId>(), workflow: aWorkflow(), trigger: { type: 'runCompleted' }, depth: 2 },
    correlation: aNewRun().correlation,
  }),
)

test.each([
  ['all of them while there is room', 0, [2, 2, 2]],
  ['all of them when they just fit', maxFollowers - 3, [2, 2, 2]],
  ['what fits, and one that only says that it does not', maxFollowers - 1, [2, maxDepth + 1]],
  ['one that says it where none fits', maxFollowers, [maxDepth + 1]],
  ['none once that was said', maxFollowers + 1, []],
])('a family gets %s', (_, already, depths) => {
  const started = withinFamily(runs, already)
  expect(started.map(({ depth }) => depth)).toEqual(depths)
  expect(started.map(({ input }) => input.depth)).toEqual(depths)
  expect(started.map(({ id }) => id)).toEqual(runs.slice(0, depths.length).map(({ id }) => id))
})
