import { z } from 'zod'
import { LongText, Name, Timestamp } from './fields.ts'
import { RunId } from './ids.ts'

export const ApprovalStatus = z.enum(['pending', 'approved', 'rejected', 'expired'])
export type ApprovalStatus = z.infer<typeof ApprovalStatus>

/** One person's answer. */
export const ApprovalVote = z
  .strictObject({
    by: z.string(),
    decision: z.enum(['approve', 'reject']),
    comment: z.string().nullable(),
    via: z.enum(['api', 'link']).describe('`link`: by the signed link that only this person was given.'),
    at: Timestamp,
  })
  .meta({ id: 'ApprovalVote' })
export type ApprovalVote = z.infer<typeof ApprovalVote>

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
    approvers: z.array(z.string()).describe('Who may decide, by name; empty: anybody.'),
    required: z.int().min(1).describe('How many have to say yes; one no is enough.'),
    decisions: z.array(ApprovalVote).describe('What was said so far, oldest first.'),
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
