import { expect, test } from 'vitest'
import { RunId } from '../models/ids.ts'
import { type Workflow, WorkflowId } from '../models/workflow.ts'
import { WorkflowInput } from '../models/workflow-run.ts'
import { newWorkflowRun } from './new-workflow-run.ts'

const id = RunId.parse('01890000-0000-7000-8000-000000000001')
const correlation = { requestId: 'request-1', traceId: '0af7651916cd43dd8448eb211c80319c' }
const workflow: Workflow = {
  id: WorkflowId.parse('01890000-0000-7000-8000-000000000002'),
  name: 'Nightly',
  description: '',
  inputs: null,
  trigger: { type: 'cron', schedule: '0 3 * * *', timezone: 'UTC' },
  steps: [{ id: 'wait', type: 'delay', durationMs: 5 }],
  toolLimits: {},
  enabled: true,
  version: 3,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  nextFireAt: '2026-11-24T03:00:00.000Z',
  lastRun: null,
}

test('a run freezes what the workflow says, without its dates and counters', () => {
  const scheduledAt = '2026-11-23T03:00:00.000Z'
  const run = newWorkflowRun({
    id,
    workflow,
    trigger: { type: 'cron', scheduledAt },
    triggerId: scheduledAt,
    correlation,
  })
  expect(run).toMatchObject({
    id,
    kind: 'workflow',
    title: 'Nightly',
    workflowId: workflow.id,
    depth: 0,
    parentRunId: null,
    trigger: { type: 'cron', id: scheduledAt },
    correlation,
  })
  expect(WorkflowInput.parse(run.input)).toEqual(run.input)
  expect(run.input).toMatchObject({ inputs: {}, trigger: { type: 'cron', scheduledAt }, dryRun: null })
  expect(Object.keys(run.input.workflow)).not.toContain('nextFireAt')
})

test('a dry run says so in its title and trigger, and shows its steps the trigger it stands in for', () => {
  const { title, trigger, input } = newWorkflowRun({
    id,
    workflow,
    trigger: { type: 'webhook', body: { topic: 'Tea' } },
    correlation,
    dryRun: { outputs: { ask: { status: 200 } } },
  })
  expect(title).toBe('Nightly (dry run)')
  expect(trigger).toEqual({ type: 'dryRun', id: null })
  expect(input.trigger.type).toBe('webhook')
})

test('a run that a run started is one step deeper, in the row and in what its steps see', () => {
  const { depth, input } = newWorkflowRun({
    id,
    workflow,
    trigger: { type: 'runCompleted', run: { id: 'r' } },
    triggerId: 'r',
    depth: 3,
    correlation,
  })
  expect([depth, input.depth]).toEqual([3, 3])
})
