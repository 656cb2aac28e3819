import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId } from './ids.ts'
import { ToolAudit, ToolOrigin } from './tool.ts'

/** A finished tool call with all it touched, as its `ToolFinished` event has it. */
export const ToolCallRecord = z
  .strictObject({
    id: z.uuidv7().describe('Of the event.'),
    callId: z.string(),
    runId: RunId.nullable(),
    tool: z.string().describe('As the caller named it; there need not be such a tool.'),
    origin: ToolOrigin.nullable().describe('null for a call that was refused before it had any.'),
    at: Timestamp.describe('When it was finished.'),
    ok: z.boolean(),
    error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    latencyMs: z.int().nonnegative().nullable(),
    args: z.unknown().describe('Redacted.'),
    ...ToolAudit.shape,
    speaker: z.string().nullable().describe('Who asked for it; null for a person at the tools page.'),
  })
  .meta({ id: 'ToolCallRecord' })
export type ToolCallRecord = z.infer<typeof ToolCallRecord>

const Count = z.int().nonnegative()
const Milliseconds = z.int().nonnegative().nullable()

/** How the calls of a tool went over some days. */
export const ToolCallSummary = z
  .strictObject({
    tool: z.string(),
    calls: Count,
    ok: Count,
    refused: Count.describe('Not allowed: `denied_…`, `disabled`, `needs_approval`, `unknown_tool`.'),
    failed: Count.describe('Whatever else went wrong.'),
    p50Ms: Milliseconds.describe('Median time of a call that was made, refused ones left out.'),
    p95Ms: Milliseconds,
    lastAt: Timestamp,
    errors: z
      .array(z.strictObject({ code: z.string(), count: Count }))
      .describe('By code, the most frequent first.'),
  })
  .meta({ id: 'ToolCallSummary' })
export type ToolCallSummary = z.infer<typeof ToolCallSummary>

/** Whether a code says that a call was not allowed, and not that it went wrong. */
export const isRefusal = (code: string): boolean => refusal.test(code)
const refusal = /^(denied_\w+|disabled|needs_approval|unknown_tool)$/
