import { InvalidInputError } from '@workbench/core/errors'
import type { WorkflowForkChanges } from '@workbench/core/models/debate-request'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { WorkflowDraft } from '@workbench/core/models/workflow'
import { testId } from '@workbench/core/testing/test-id'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import type { Step } from '@workbench/core/workflow/steps/step'
import { expect, test } from 'vitest'
import { depsInMemory } from '../testing/deps-in-memory.ts'
import { forkWorkflow } from './fork-workflow.ts'

const transform = (id: string, expression: string): Step => ({ id, type: 'transform', expression })
const draft: WorkflowDraft = {
  name: 'W',
  description: '',
  enabled: true,
  inputs: { type: 'object', properties: { n: { type: 'integer', default: 1 } } },
  trigger: { type: 'manual' },
  steps: [transform('a', '1'), transform('b', '2'), transform('c', '3')],
  toolLimits: {},
}

async function withRun() {
  const { deps } = depsInMemory()
  const workflow = await deps.workflows.create(draft, null)
  const id = testId<RunId>()
  const correlation = { requestId: 'r', traceId: '0af7651916cd43dd8448eb211c80319c' }
  const trigger = { type: 'manual' as const, body: { a: 1 } }
  await deps.runs.start(newWorkflowRun({ id, workflow, trigger, correlation }), 'RUN_WORKFLOW')
  const parent: Run = await deps.runs.get(id)
  const fork = (atTurn: number, changes: WorkflowForkChanges = {}) =>
    forkWorkflow(parent, atTurn, changes, deps)
  const faultsOf = (atTurn: number, changes: WorkflowForkChanges = {}) =>
    fork(atTurn, changes).then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof InvalidInputError)) throw error
        return error.faults.map(({ path }) => path.join('.'))
      },
    )
  return { deps, workflow, parent, fork, faultsOf }
}

test('without changes a fork works on what its parent worked on', async () => {
  const { fork, parent } = await withRun()
  expect(await fork(2)).toEqual(parent.input)
})

test('inputs and body can be others', async () => {
  const { fork } = await withRun()
  expect(await fork(0, { inputs: { n: 5 }, body: [2] })).toMatchObject({
    inputs: { n: 5 },
    trigger: { type: 'manual', body: [2] },
  })
})

test('another version gives the steps after those that are shared', async () => {
  const { deps, workflow, fork } = await withRun()
  const steps = [transform('new', '0'), transform('a', '9'), transform('c', '8'), transform('d', '7')]
  await deps.workflows.update(workflow.id, 1, { ...draft, name: 'W2', steps }, null)

  const input = await fork(1, { version: 2 })

  expect(input.workflow).toMatchObject({ id: workflow.id, version: 2, name: 'W2' })
  expect(input.workflow.steps).toEqual([draft.steps[0], steps[0], steps[2], steps[3]])
  expect((await fork(0, { version: 2 })).workflow.steps).toEqual(steps)
})

test('what can not be is refused by name', async () => {
  const { deps, workflow, faultsOf } = await withRun()
  expect(await faultsOf(4)).toEqual(['atTurn'])
  expect(await faultsOf(3)).toEqual([])
  expect(await faultsOf(0, { version: 9 })).toEqual(['changes.version'])
  expect(await faultsOf(0, { inputs: { n: 'x' } })).toEqual(['changes.inputs.n'])
  const nested: Step = { id: 'if', type: 'condition', expression: 'true', then: [transform('a', '1')] }
  await deps.workflows.update(workflow.id, 1, { ...draft, steps: [nested] }, null)
  expect(await faultsOf(1, { version: 2 })).toContain('changes.version')
})
