import { z } from 'zod'
import { LongText, Name, Timestamp } from './fields.ts'
import { RunId } from './ids.ts'

export const ApprovalStatus = z.enum(['pending', 'approved', 'rejected', 'expired'])
export type ApprovalStatus = z.infer<typeof ApprovalStatus>

export const Approval = z
  .strictObject({
    id: z.uuidv7(),
    runId: RunId,
    workflowId: z.uuidv7().nullable(),
    stepId: z.string().describe('The step of the workflow, or the key of the tool call in the journal.'),
    title: z.string(),
    details: z
      .unknown()
      .describe('What is to be decided on: text, or for a tool call `{tool, args, speaker, policy}`.'),
    status: ApprovalStatus,
    decidedBy: z.string().nullable(),
    comment: z.string().nullable(),
    createdAt: Timestamp,
    decidedAt: Timestamp.nullable(),
    expiresAt: Timestamp.nullable(),
  })
  .meta({ id: 'Approval', description: 'A question to people that a run waits for.' })
export type Approval = z.infer<typeof Approval>

export const ApprovalDecision = z
  .strictObject({
    decision: z.enum(['approve', 'reject']),
    by: Name.optional().describe('Who decides, in words for people.'),
    comment: LongText.nullable().optional().describe('Told to the model or kept with the step.'),
  })
  .meta({ id: 'ApprovalDecision' })
export type ApprovalDecision = z.infer<typeof ApprovalDecision>
