import { z } from 'zod'
import type { Approval } from '../../models/approval.ts'
import { Template } from '../../models/workflow-fields.ts'
import type { NewApproval, RunSideWrites } from '../../ports/run-journal.ts'
import {
  type StepContext,
  type StepDone,
  StepFailed,
  type StepFault,
  type StepType,
  StepWaits,
} from '../step-type.ts'
import { textOf } from '../templates/text-of.ts'
import { type ApprovalNotice, notifyApprovers, rehearseNotices, untold } from './notify-approvers.ts'
import { channelNames } from './send-message.ts'

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
    { name: 'notify', label: 'Tell them by', kind: 'notify', required: false, takesSecrets: true },
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
  keepsTime: true,
  faults: faultsOf,
  async run(step, context) {
    if (context.dryRun !== null) return rehearsed(step, context, context.dryRun.output)
    const { runId, key, deps } = context
    const found = await deps.approvals.find(runId, key)
    const question = found === null ? await ask(step, context) : questionIn(found)
    if (found === null || found.status === 'pending') {
      await notifyApprovers(step.notify ?? [], question, timesAsked(context), context)
      throw new StepWaits({ approvals: [{ ...question, isOpen: true }] })
    }
    return decided(found, step.onTimeout ?? 'fail', untold(timesAsked(context), context))
  },
}

/** Durable, with its event, before anybody is told: the links in the messages lead somewhere. */
async function ask(step: ApprovalFields, context: StepContext): Promise<NewApproval> {
  const question = await newQuestion(step, context)
  // A question that is gone although it was asked was forgotten by a retry of the run, which asks anew.
  return context.remember(`asked/${timesAsked(context) + 1}`, () => ({
    value: question,
    side: { approvals: [question] },
  }))
}

/** @throws StepFailed */
async function newQuestion(step: ApprovalFields, context: StepContext): Promise<NewApproval> {
  const { key, timeoutMs, deps } = context
  const expiresAtMs = timeoutMs === null ? null : deps.clock.now() + timeoutMs
  const { approvers = [], required = 1 } = step
  const words = await wordsOf(step, context)
  return { id: deps.newId(), stepId: key, ...words, expiresAtMs, approvers, required }
}

function timesAsked({ remembered }: StepContext): number {
  let times = 0
  while (remembered(`asked/${times + 1}`) !== undefined) times += 1
  return times
}

function questionIn({ id, stepId, title, details, expiresAt, approvers, required }: Approval): NewApproval {
  const expiresAtMs = expiresAt === null ? null : Date.parse(expiresAt)
  return { id, stepId, title, details, expiresAtMs, approvers, required }
}

/** @throws StepFailed */
async function wordsOf({ title, details }: ApprovalFields, context: StepContext) {
  const rendered = await context.render({ title, details })
  const words = textOf(rendered.title).trim()
  if (words === '') throw new StepFailed('invalid_value', '"title" came out empty; there is nothing to ask.')
  const text = textOf(rendered.details)
  return { title: words.slice(0, maxTitle), details: text.trim() === '' ? null : text.slice(0, maxDetails) }
}

const maxTitle = 1000
const maxDetails = 100_000

interface Decision {
  readonly decision: 'approved' | 'rejected'
  readonly decidedBy: string | null
  readonly comment: string | null
}

/** @throws StepFailed unless they said yes. */
function decided(
  { status, decidedBy, comment, expiresAt }: Approval,
  onTimeout: NonNullable<ApprovalFields['onTimeout']>,
  problems: readonly string[],
): StepDone {
  if (status === 'approved') return done({ decision: 'approved', decidedBy, comment }, problems)
  if (status === 'rejected') throw rejected({ decision: 'rejected', decidedBy, comment })
  const late = `Nobody decided before ${expiresAt}`
  const unsaid = { decidedBy: null, comment: null }
  if (onTimeout === 'approve') {
    return done({ decision: 'approved', ...unsaid }, [`${late}; the step takes that as a yes.`, ...problems])
  }
  if (onTimeout === 'reject')
    throw rejected({ decision: 'rejected', ...unsaid }, { why: `${late}; the step takes that as a no.` })
  throw new StepFailed('approval_expired', `${late}.`)
}

const done = (output: Decision, warnings: readonly string[]): StepDone =>
  warnings.length === 0 ? { output } : { output, warning: warnings.join(' ') }

function rejected(
  output: Decision,
  { why, side = {} }: { readonly why?: string; readonly side?: RunSideWrites } = {},
): StepFailed {
  const { decidedBy, comment } = output
  const said = comment === null || comment.trim() === '' ? '.' : `: ${comment.trim()}`
  const message = why ?? `${decidedBy ?? 'Somebody'} said no${said}`
  return new StepFailed('approval_rejected', message, { output, side })
}

/** A yes, unless whoever tries it out says otherwise. */
async function rehearsed(step: ApprovalFields, context: StepContext, given: unknown): Promise<StepDone> {
  const yes: Decision = { decision: 'approved', decidedBy: null, comment: null }
  const output = given === undefined ? yes : { ...yes, ...(given as Partial<Decision> | null) }
  const question = await newQuestion(step, context)
  const { wouldSend, problems, side } = await rehearseNotices(step.notify ?? [], question, context)
  if (output.decision === 'rejected') throw rejected(output, { side })
  const { title, details, approvers, required } = question
  const messages = wouldSend.length === 0 ? {} : { messages: wouldSend }
  return { ...done(output, problems), side, wouldDo: { title, details, approvers, required, ...messages } }
}

function faultsOf(
  { approvers = [], required = 1, notify = [] }: ApprovalFields,
  path: readonly (string | number)[],
): readonly StepFault[] {
  const names = new Set(approvers)
  const twice = approvers.flatMap((name, index) =>
    approvers.indexOf(name) === index
      ? []
      : [{ path: [...path, 'approvers', index], message: `"${name}" is named twice` }],
  )
  const tooMany =
    names.size > 0 && required > names.size
      ? [{ path: [...path, 'required'], message: `Expected at most ${names.size}, as many as may decide` }]
      : []
  const strangers = notify.flatMap(({ approver }, index) =>
    approver === undefined || names.has(approver)
      ? []
      : [
          {
            path: [...path, 'notify', index, 'approver'],
            message: `Expected one of the approvers; "${approver}" is none of them`,
          },
        ],
  )
  return [...twice, ...tooMany, ...strangers]
}
