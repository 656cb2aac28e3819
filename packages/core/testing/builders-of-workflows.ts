import type { Workflow, WorkflowDraft } from '../src/models/workflow.ts'
import { testId } from './test-id.ts'

/** Started by hand, with one step that computes something. */
export const aWorkflowDraft = (overrides: Partial<WorkflowDraft> = {}): WorkflowDraft => ({
  name: 'Daily news',
  description: '',
  enabled: true,
  inputs: null,
  trigger: { type: 'manual' },
  steps: [{ id: 'sum', type: 'transform', expression: '1 + 1' }],
  toolLimits: {},
  ...overrides,
})

export const aWorkflow = (overrides: Partial<Workflow> = {}): Workflow => ({
  id: testId(),
  ...aWorkflowDraft(),
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  nextFireAt: null,
  lastRun: null,
  ...overrides,
})
