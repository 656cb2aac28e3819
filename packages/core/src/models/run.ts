import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId, ScenarioId } from './ids.ts'
import { AwaitedTurn } from './person-turn.ts'
import { Usage } from './usage.ts'

export const RunKind = z.enum(['debate', 'workflow', 'ingest', 'tool']).meta({ id: 'RunKind' })
export type RunKind = z.infer<typeof RunKind>

export const RunStatus = z
  .enum(['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled'])
  .meta({ id: 'RunStatus' })
export type RunStatus = z.infer<typeof RunStatus>

const endedStatuses: ReadonlySet<RunStatus> = new Set(['completed', 'failed', 'cancelled'])
export const hasEnded = (status: RunStatus): boolean => endedStatuses.has(status)

export const RunErrorCode = z.enum([
  'model_auth',
  'model_bad_request',
  'model_unavailable',
  'model_rate_limited',
  'budget',
  'worker_lost',
  'step_failed',
  'approval_rejected',
  'approval_expired',
  'document_unreadable',
  'document_encrypted',
  'document_too_large',
  'document_type',
  'document_limits',
  'timeout',
  'cancelled',
  'internal',
])
export type RunErrorCode = z.infer<typeof RunErrorCode>

export const RunError = z
  .strictObject({ code: RunErrorCode, message: z.string(), hint: z.string().describe('What to do next.') })
  .meta({ id: 'RunError' })
export type RunError = z.infer<typeof RunError>

export const WaitingFor = z
  .strictObject({
    type: z.enum(['approval', 'delay', 'run', 'person', 'rate-limit']),
    id: z.string().nullable(),
    until: Timestamp.nullable(),
  })
  .meta({ id: 'WaitingFor' })
export type WaitingFor = z.infer<typeof WaitingFor>

export const RunQuality = z
  .strictObject({
    metric: z.enum(['rubric', 'faithfulness', 'groundedness', 'toolSuccessRate']),
    value: z.number().min(0).max(1).describe('1 is good.'),
  })
  .meta({ id: 'RunQuality', description: 'The one figure of its score that speaks for a run.' })
export type RunQuality = z.infer<typeof RunQuality>

export const RunTrigger = z
  .strictObject({ type: z.string(), id: z.string().nullable() })
  .describe('What started it: {type: "api"|"fork"|"import"|"baseline"|"dryRun"|…, id}.')
export type RunTrigger = z.infer<typeof RunTrigger>

const DurationMs = z.int().nonnegative().nullable()

const summary = {
  id: RunId,
  kind: RunKind,
  status: RunStatus,
  title: z.string(),
  scenarioId: ScenarioId.nullable(),
  workflowId: z.uuidv7().nullable(),
  parentRunId: RunId.nullable().describe('The run that started this one.'),
  forkedFrom: z.strictObject({ runId: RunId, turn: z.int().nonnegative() }).nullable(),
  trigger: RunTrigger,
  requestId: z.string(),
  attempt: z.int().nonnegative().describe('How often a worker took it up; 0 before the first.'),
  queuedAt: Timestamp,
  startedAt: Timestamp.nullable(),
  finishedAt: Timestamp.nullable(),
  durationMs: DurationMs.describe('From first start to end; null until it has ended.'),
  usage: Usage,
  waitingFor: WaitingFor.nullable().describe('Null unless its status is "waiting".'),
  quality: RunQuality.nullable().describe(
    'Of its score; null when there was nothing to measure, or not yet.',
  ),
  error: RunError.nullable(),
}

export const RunSummary = z.strictObject(summary).meta({ id: 'RunSummary' })
export type RunSummary = z.infer<typeof RunSummary>

export const Run = z
  .strictObject({
    ...summary,
    input: z.unknown().describe('The frozen snapshot the run works on; for a debate a DebateInput.'),
    output: z
      .unknown()
      .describe('Grows while the run goes on and is kept on failure; for a debate a DebateResult.'),
    awaitedTurns: z
      .array(AwaitedTurn)
      .describe('Turns that a debate waits for people to take (POST /runs/{id}/turn); else empty.'),
    lastSeq: z
      .int()
      .nonnegative()
      .describe('Number of the newest event that this answer contains: stream after it and miss nothing.'),
    savedByResume: Usage.describe('What resumes took from the journal instead of buying it again.'),
  })
  .meta({ id: 'Run', description: 'One execution of a debate, workflow, ingestion or tool.' })
export type Run = z.infer<typeof Run>
