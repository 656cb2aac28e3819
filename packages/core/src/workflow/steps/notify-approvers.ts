import { WorkbenchError } from '../../errors.ts'
import type { MessageAction } from '../../ports/message-channels.ts'
import type { EffectWrite, NewApproval, RunSideWrites } from '../../ports/run-journal.ts'
import { effectMarks } from '../effect-marks.ts'
import { type SentEffect, sendEffect } from '../send-effect.ts'
import { type StepContext, StepFailed } from '../step-type.ts'
import { textOf } from '../templates/text-of.ts'
import type { channelNames } from './send-message.ts'

export interface ApprovalNotice {
  channel: (typeof channelNames)[number]
  to?: string | undefined
  /** Whose link it carries; left out: those of all approvers, or one for whoever reads it. */
  approver?: string | undefined
}

/** What of the messages about a question could not be sent. */
interface Told {
  readonly problems: readonly string[]
}

/**
 * Tells people that something is to be decided, each message once; its links open a page that decides. What can't be sent
 * stands in the ledger, and the question stays open all the same: the app has it, too.
 *
 * @param round - From 1; the same question asked anew is told anew.
 * @throws the signal's reason when that aborts.
 */
export async function notifyApprovers(
  notices: readonly ApprovalNotice[],
  question: NewApproval,
  round: number,
  context: StepContext,
): Promise<void> {
  const mark = toldMark(round)
  if (notices.length === 0 || context.remembered(mark) !== undefined) return
  const effects: EffectWrite[] = []
  const problems: string[] = []
  for (const [index, notice] of notices.entries()) {
    const part = `notify/${round}/${index}`
    const fault = await tell(notice, question, part, context)
    if (fault === null) continue
    problems.push(problemWith(notice, fault))
    const isInLedger = effectMarks(part, context).last().number > 0
    if (!isInLedger) effects.push(unsent(notice, fault, part, context))
  }
  await context.remember<Told>(mark, () => ({ value: { problems }, side: { effects } }))
}

/** What a dry run says of the messages about a question. */
interface Rehearsal extends Told {
  /** What would have been sent, message by message. */
  readonly wouldSend: readonly unknown[]
  readonly side: RunSideWrites
}

/** The same in a dry run: nothing leaves, and what would be refused says so. */
export async function rehearseNotices(
  notices: readonly ApprovalNotice[],
  question: NewApproval,
  context: StepContext,
): Promise<Rehearsal> {
  const wouldSend: unknown[] = []
  const effects: EffectWrite[] = []
  const problems: string[] = []
  for (const [index, notice] of notices.entries()) {
    try {
      const sent = await send(notice, question, `notify/1/${index}`, context)
      effects.push(...(sent.side.effects ?? []))
      if (sent.delivery === 'dry-run') wouldSend.push(sent.wouldDo)
    } catch (error) {
      if (!isFault(error)) throw error
      problems.push(problemWith(notice, error))
    }
  }
  return { wouldSend, problems, side: { effects } }
}

/** @returns what of the messages of a round could not be sent, in words for people. */
export const untold = (round: number, { remembered }: Pick<StepContext, 'remembered'>): readonly string[] =>
  (remembered(toldMark(round)) as Told | undefined)?.problems ?? []

const toldMark = (round: number): string => `told/${round}`

type Fault = StepFailed | WorkbenchError

const isFault = (error: unknown): error is Fault =>
  error instanceof StepFailed || error instanceof WorkbenchError

const problemWith = ({ channel }: ApprovalNotice, { message }: Fault): string =>
  `The message to ${channel}: ${message}`

/** Failures that pass by themselves are tried again here: nobody waits for this step yet. */
const mostTries = 3
const firstDelayMs = 500

async function tell(
  notice: ApprovalNotice,
  question: NewApproval,
  part: string,
  context: StepContext,
): Promise<Fault | null> {
  const { deps, signal } = context
  for (let tries = 1; ; tries += 1) {
    try {
      await tellOnce(notice, question, part, context)
      return null
    } catch (error) {
      if (!isFault(error)) throw error
      const mayPass = error instanceof StepFailed && error.retry === 'transient'
      if (!mayPass || tries === mostTries) return error
      await deps.clock.sleep(firstDelayMs * 2 ** (tries - 1), signal)
    }
  }
}

/** @throws StepFailed or WorkbenchError when it is not certain that it arrived. */
async function tellOnce(
  notice: ApprovalNotice,
  question: NewApproval,
  part: string,
  context: StepContext,
): Promise<void> {
  const sent = await send(notice, question, part, context)
  if (sent.delivery === 'unknown') throw new StepFailed('unknown', sent.warning)
}

async function send(
  notice: ApprovalNotice,
  question: NewApproval,
  part: string,
  context: StepContext,
): Promise<SentEffect> {
  const { to } = await context.render({ to: notice.to })
  const effect = {
    ...{ kind: 'sendMessage' as const, channel: notice.channel },
    to: to === undefined ? null : textOf(to).trim(),
    text: textFor(question, context),
    actions: await linksFor(notice, question, context),
  }
  const toSend = { kind: 'approvalMessage' as const, effect, part, onUnknown: 'leave' as const }
  // The step's own time is how long the question is open, not how long a message may take.
  return sendEffect(toSend, { ...context, timeoutMs: null })
}

function linksFor(
  { approver }: ApprovalNotice,
  { id, approvers = [] }: NewApproval,
  { deps }: StepContext,
): Promise<MessageAction[]> {
  const everybody = approvers.length === 0 ? [null] : approvers
  const readers = approver === undefined ? everybody : [approver]
  return Promise.all(
    readers.map(async (reader) => ({
      label: reader === null ? 'Open and decide' : `Decide as ${reader}`,
      url: await deps.approvalLinks.linkTo(id, reader),
    })),
  )
}

function textFor(
  { title, details, required = 1, approvers = [], expiresAtMs }: NewApproval,
  { workflow }: StepContext,
): string {
  const about = [
    `Workflow: ${workflow.name}`,
    ...(required > 1 ? [`${required} have to say yes${ofWhom(approvers)}`] : []),
    ...(expiresAtMs === null ? [] : [`Open until ${minuteOf(expiresAtMs)}`]),
  ]
  return [title, ...(details === null ? [] : [textOf(details)]), about.join('\n')].join('\n\n')
}

const ofWhom = (approvers: readonly string[]): string =>
  approvers.length === 0 ? '' : `, of ${approvers.join(', ')}`

const minuteOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** It was refused before anything left. */
function unsent({ channel }: ApprovalNotice, fault: Fault, part: string, context: StepContext): EffectWrite {
  const { runId, key, stepId, deps } = context
  return {
    ...{ key: `${key}/${part}/try/1`, stepId, kind: 'approvalMessage', target: `message to ${channel}` },
    ...{ status: 'failed', idempotencyKey: `${runId}/${key}/${part}`, request: { channel } },
    ...{ response: { code: fault.code, message: fault.message }, atMs: deps.clock.now() },
  }
}
