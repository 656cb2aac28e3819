import { z } from 'zod'
import { Template } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'
import { channelNames } from './send-message.ts'

export interface ApprovalNotice {
  channel: (typeof channelNames)[number]
  to?: string | undefined
  /** Whose link it carries; left out: those of all approvers, or one for whoever reads it. */
  approver?: string | undefined
}

export interface ApprovalFields {
  type: 'approval'
  title: string
  details?: string | undefined
  approvers?: string[] | undefined
  required?: number | undefined
  onTimeout?: 'reject' | 'approve' | 'fail' | undefined
  notify?: ApprovalNotice[] | undefined
  timeoutMs?: number | undefined
}

/** Asks people, and waits for their answer, holding no worker. */
export const approval: StepType<ApprovalFields> = {
  type: 'approval',
  title: 'Approval',
  description: 'Waits until people say yes or no.',
  fields: [
    { name: 'title', label: 'Question', kind: 'template', required: true },
    { name: 'details', label: 'Details', kind: 'template', required: false, multiline: true },
    {
      name: 'approvers',
      label: 'Approvers',
      kind: 'names',
      required: false,
      help: 'Anybody when left out. Each gets a link of their own.',
    },
    { name: 'required', label: 'How many have to say yes', kind: 'number', required: false, default: 1 },
    {
      name: 'onTimeout',
      label: 'When nobody decides in time',
      kind: 'choice',
      choices: ['fail', 'reject', 'approve'],
      required: false,
      default: 'fail',
    },
    { name: 'notify', label: 'Tell them by', kind: 'notify', required: false },
  ],
  shape: () => ({
    title: Template.min(1),
    details: Template.optional(),
    approvers: z.array(z.string().trim().min(1).max(200)).min(1).max(20).optional(),
    required: z.int().min(1).max(20).optional().describe('1 when left out; 2 is four eyes.'),
    onTimeout: z.enum(['reject', 'approve', 'fail']).optional().describe('`fail` when left out.'),
    notify: z
      .array(
        z.strictObject({
          channel: z.enum(channelNames),
          to: Template.min(1).optional(),
          approver: z.string().trim().min(1).max(200).optional(),
        }),
      )
      .max(20)
      .optional()
      .describe('Messages with a link to the page that decides, sent when the question is asked.'),
  }),
  actsOutside: true,
  async run() {
    throw new StepFailed('internal', 'not built')
  },
}
