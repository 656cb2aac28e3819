import { noUsage } from '@workbench/core/models/usage'
import type { JobType } from '@workbench/core/ports/job-queue'
import type {
  ClaimedRun,
  EffectWrite,
  JournalStep,
  NewApproval,
  NewEvent,
  RunEnd,
  RunWait,
  RunWrite,
} from '@workbench/core/ports/run-journal'
import { testId } from '@workbench/core/testing/test-id'
import type { TestStore } from './test-store.ts'

/** Takes up one run, as a worker would. */
export async function claim(
  { journal }: Pick<TestStore, 'journal'>,
  type: JobType = 'RUN_WORKFLOW',
): Promise<ClaimedRun> {
  const [run] = (await journal.takeUp(type, 1, testId())).claimed
  if (run === undefined) throw new Error('Nothing to take up')
  return run
}

export const anEvent = (type: NewEvent['type'], data: NewEvent['data'] = {}): NewEvent => ({
  ...{ id: testId(), type, level: 'info', component: 'test', latencyMs: null, data, error: null },
  at: new Date().toISOString(),
})

export const aWrite = (
  { runId, attempt, correlation }: ClaimedRun,
  more: Partial<RunWrite> = {},
): RunWrite => ({
  ...{ runId, attempt, correlation, steps: [], usage: noUsage, inFlight: [] },
  events: [anEvent('StepFinished')],
  ...more,
})

/** A row of a workflow's journal. */
export const aRow = (
  kind: JournalStep['kind'],
  key: string,
  position: number,
  output: unknown = null,
): JournalStep => ({ kind, key, position, output, usage: noUsage })

export const aQuestion = (more: Partial<NewApproval> = {}): NewApproval => ({
  ...{ id: testId(), stepId: 'steps/ask', title: 'Send it?', details: null, expiresAtMs: null },
  ...more,
})

/** A message that is about to be sent. */
export const anEffect = (more: Partial<EffectWrite> = {}): EffectWrite => ({
  ...{ key: 'steps/send/try/1', stepId: 'send', kind: 'sendMessage', target: 'slack', status: 'intended' },
  ...{ idempotencyKey: 'a key', request: { text: 'Hi' }, response: null, atMs: Date.UTC(2026, 0, 1) },
  ...more,
})

export const aWait = (more: Partial<RunWait>): RunWait => ({
  ...{ approvals: [], runIds: [], untilMs: null },
  ...more,
})

export async function end(
  { journal }: Pick<TestStore, 'journal'>,
  run: ClaimedRun,
  status: Exclude<RunEnd['status'], 'queued'> = 'completed',
): Promise<void> {
  const error = status === 'failed' ? ({ code: 'step_failed', message: 'x', hint: 'x' } as const) : null
  const events = [anEvent(status === 'cancelled' ? 'RunCancelled' : 'RunFinished', { status })]
  await journal.write(aWrite(run, { events, end: { status, output: null, error } }))
}
