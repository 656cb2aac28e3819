import { JsonTemplate } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'

export interface RunDebateFields {
  type: 'runDebate'
  /** A DebateRequest with `{{ }}` in its strings. */
  request: unknown
}

/** Starts a debate and waits for its end, holding no worker. */
export const runDebate: StepType<RunDebateFields> = {
  type: 'runDebate',
  title: 'Run debate',
  description: 'Starts a debate and goes on with its result.',
  fields: [{ name: 'request', label: 'Debate', kind: 'debate', required: true }],
  shape: () => ({ request: JsonTemplate }),
  actsOutside: true,
  async run() {
    throw new StepFailed('internal', 'not built')
  },
}
