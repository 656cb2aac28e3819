import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId } from './ids.ts'
import { ToolAudit, ToolOrigin } from './tool.ts'

const Count = z.int().nonnegative()

/** A finished call as its event tells it. */
export const ToolCallRecord = z
  .strictObject({
    id: z.uuidv7().describe('Of the event that the call ended with.'),
    callId: z.string(),
    runId: RunId,
    tool: z.string(),
    origin: ToolOrigin.nullable().describe('null when there was no such tool.'),
    at: Timestamp.describe('When it ended.'),
    ok: z.boolean(),
    error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    latencyMs: Count,
    args: z.unknown().describe('Redacted.'),
    speaker: z.string().nullable().describe('Who called it in a debate; null for a call by hand.'),
    ...ToolAudit.shape,
  })
  .meta({ id: 'ToolCallRecord', description: 'One call of a tool, and what it touched and tried to touch.' })
export type ToolCallRecord = z.infer<typeof ToolCallRecord>

/** How a tool did in the last days. */
export const ToolCallSummary = z
  .strictObject({
    tool: z.string(),
    calls: Count,
    ok: Count,
    refused: Count.describe(
      'Stopped by policy or by a person: denied_*, disabled, needs_approval, unknown_tool.',
    ),
    failed: Count.describe('All others that gave no result.'),
    p50Ms: Count,
    p95Ms: Count,
    lastAt: Timestamp,
    errors: z.array(z.strictObject({ code: z.string(), count: Count })).describe('The most frequent first.'),
  })
  .meta({ id: 'ToolCallSummary' })
export type ToolCallSummary = z.infer<typeof ToolCallSummary>
