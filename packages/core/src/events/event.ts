import { z } from 'zod'
import { Timestamp } from '../models/fields.ts'
import { RunId } from '../models/ids.ts'

export const EventType = z
  .enum([
    'RunQueued',
    'RunStarted',
    'RunResumed',
    'RunWaiting',
    'RunFinished',
    'RunCancelled',
    'TurnStarted',
    'TurnFinished',
    'StepStarted',
    'StepFinished',
    'LLMCallStarted',
    'LLMCallFinished',
    'ToolInvoked',
    'ToolFinished',
    'ApprovalRequested',
    'ApprovalDecided',
    'ScoreRecorded',
    'NoteAdded',
    'BudgetWarning',
    'Error',
  ])
  .meta({ id: 'EventType' })
export type EventType = z.infer<typeof EventType>

/** Types after which a run says nothing more until it is retried. */
export const isLastEvent = (type: EventType): boolean => type === 'RunFinished' || type === 'RunCancelled'

export const EventLevel = z.enum(['debug', 'info', 'warn', 'error'])
export type EventLevel = z.infer<typeof EventLevel>

export const Event = z
  .strictObject({
    id: z.uuidv7(),
    seq: z.int().min(1).describe('Place within the run: from 1, without gaps, in commit order.'),
    runId: RunId.nullable(),
    requestId: z.string(),
    traceId: z.string().describe('W3C trace id, 32 hex digits.'),
    type: EventType,
    level: EventLevel,
    component: z.string().describe('Which part of the system spoke: server, worker, debate, llm …'),
    at: Timestamp,
    latencyMs: z.int().nonnegative().nullable(),
    data: z.record(z.string(), z.unknown()).describe('What belongs to the type; see docs/execution.'),
    error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>
