import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId } from './ids.ts'

/** One effect outside of the workbench, as the ledger of its run shows it. */
export const Effect = z
  .strictObject({
    runId: RunId,
    key: z.string().describe('Of the step in the journal, and the number of the try.'),
    stepId: z.string(),
    kind: z.enum(['httpRequest', 'sendMessage', 'approvalMessage']),
    target: z.string().describe('What it was sent to, e.g. `POST https://host/path`; secrets redacted.'),
    status: z
      .enum(['intended', 'sent', 'failed', 'unknown', 'dry-run'])
      .describe('`unknown`: the process died while it was being sent, so nobody knows.'),
    idempotencyKey: z.string(),
    request: z.unknown().describe('Redacted and shortened.'),
    response: z.unknown().describe('Redacted and shortened; null when there was none.'),
    at: Timestamp,
    settledAt: Timestamp.nullable(),
  })
  .meta({ id: 'Effect' })
export type Effect = z.infer<typeof Effect>
