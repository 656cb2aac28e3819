import { createFakeClock } from '../../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../../testing/in-memory-run-journal.ts'
import { scriptedExpressions } from '../../../testing/scripted-expressions.ts'
import { testId } from '../../../testing/test-id.ts'
import type { Approval } from '../../models/approval.ts'
import type { WorkflowId } from '../../models/workflow.ts'
import type { WorkflowInput } from '../../models/workflow-run.ts'
import type { ChildDebate } from '../../ports/child-debates.ts'
import type { RunEnd } from '../../ports/run-journal.ts'
import { createRunSession } from '../../runs/run-session.ts'
import { runWorkflow } from '../run-workflow.ts'
import type { WorkflowEnd } from '../step-faults.ts'
import type { Step } from '../steps/step.ts'
import { workflowOutput } from '../workflow-output.ts'
import { WorkflowWaits } from '../workflow-waits.ts'

type Script = Parameters<typeof scriptedExpressions>[0]

export interface UnderTest {
  readonly script?: Script
  readonly input?: Partial<WorkflowInput>
  /** Told when a debate is started. */
  readonly onDebate?: () => void
}

export const aWorkflowInput = (steps: readonly Step[], more: Partial<WorkflowInput> = {}): WorkflowInput => ({
  workflow: {
    id: testId<WorkflowId>(),
    version: 1,
    name: 'Triage',
    description: '',
    inputs: null,
    trigger: { type: 'manual' },
    steps: [...steps],
    toolLimits: {},
  },
  inputs: {},
  trigger: { type: 'manual' },
  depth: 0,
  dryRun: null,
  ...more,
})

/** A workflow over a journal in memory: each `attempt` is what one worker makes of it. */
export function workflowUnderTest(
  steps: readonly Step[],
  { script = {}, input = {}, onDebate = () => {} }: UnderTest = {},
) {
  const clock = createFakeClock()
  const frozen = aWorkflowInput(steps, input)
  const journal = createInMemoryRunJournal(frozen, clock.now(), 'workflow')
  const approvals = new Map<string, Approval>()
  const debates = new Map<string, ChildDebate>()
  const cancelled: string[] = []
  let lastEnd: RunEnd | null = null

  async function attempt(): Promise<RunEnd | null> {
    const claimed = journal.attempt()
    const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const end = await runWorkflow(claimed, {
      session,
      correlation: claimed.correlation,
      expressions: scriptedExpressions(script),
      random: () => 0,
      clock,
      newId: testId,
      outbound: { prepare: () => Promise.reject(new Error('Nothing is sent in this test')) },
      debates: {
        async start({ runId }) {
          onDebate()
          debates.set(runId, { status: 'queued', output: null, error: null, finishedAt: null })
        },
        find: async (runId) => debates.get(runId) ?? null,
        retry: async () => {},
        cancel: async (runId) => {
          cancelled.push(runId)
        },
      },
      approvals: { find: async (_, stepId) => approvals.get(stepId) ?? null },
      approvalLinks: { linkTo: async (id) => `https://workbench.test/approve/${id}` },
    }).catch(async (error: unknown) => {
      if (!(error instanceof WorkflowWaits)) throw error
      await session.waitFor(error.wait)
      return null
    })
    if (end !== null) await session.end(end)
    lastEnd = end
    return end
  }

  return {
    clock,
    journal,
    approvals,
    debates,
    cancelled,
    attempt,
    output: () =>
      workflowOutput(frozen, journal.steps, {
        status: lastEnd?.status ?? (journal.waitsFor() === null ? 'running' : 'waiting'),
        inFlight: [],
        end: lastEnd === null || lastEnd.status === 'queued' ? null : (lastEnd.output as WorkflowEnd),
      }).steps,
    /** Types and steps of the events so far, e.g. `StepFinished first completed`. */
    story: () =>
      journal.events
        .filter(({ level }) => level !== 'debug')
        .map(({ type, data }) =>
          [type, data.stepId, data.item, data.status].filter((one) => one !== undefined).join(' '),
        ),
  }
}
