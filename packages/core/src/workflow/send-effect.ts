import type { Effect } from '../models/effect.ts'
import type { EffectOutcome, OutgoingEffect, OutgoingHttp, OutgoingMessage } from '../ports/outbound.ts'
import type { EffectWrite, RunSideWrites } from '../ports/run-journal.ts'
import { approvedEffect } from './approved-effect.ts'
import { effectMarks, noMarks, type RememberedOutcome } from './effect-marks.ts'
import { shortenedJson } from './shortened-json.ts'
import { type StepContext, StepFailed } from './step-type.ts'

type Rendered<Outgoing, Names extends keyof Outgoing> = Readonly<Pick<Outgoing, Names>>

/** What is sent, rendered: strings may hold the try's marks of secrets. */
export type RenderedEffect =
  | Rendered<OutgoingHttp, 'kind' | 'method' | 'url' | 'headers' | 'body'>
  | Rendered<OutgoingMessage, 'kind' | 'channel' | 'to' | 'text' | 'actions'>

export interface EffectToSend {
  /** How the ledger calls it. */
  readonly kind: Effect['kind']
  readonly effect: RenderedEffect
  /**
   * Of a step that sends several, or goes on afterwards: which one it is, e.g. `notify/0`. What was sent under a part is
   * remembered, and not sent again when the step runs again. Left out: the step's own end remembers it.
   */
  readonly part?: string
  /**
   * What to do when nobody knows whether it arrived, because the process died or the connection broke in between:
   * send it again under the same idempotency key, or leave it at that. The log always gets it again.
   */
  readonly onUnknown: 'repeat' | 'leave'
  /**
   * Asks people when the policy wants that, and sends what they said yes to, word for word. Left out: it is refused then.
   */
  readonly asker?: string
  /** Judges what came back; a fault fails the try. */
  readonly faultOf?: (output: unknown) => Pick<StepFailed, 'code' | 'message' | 'retry'> | null
}

export type SentEffect =
  | { readonly delivery: 'sent'; readonly output: unknown; readonly side: RunSideWrites }
  /** It may have arrived, and is left at that. */
  | { readonly delivery: 'unknown'; readonly warning: string; readonly side: RunSideWrites }
  /** Nothing was sent. */
  | { readonly delivery: 'dry-run'; readonly wouldDo: unknown; readonly side: RunSideWrites }

/** The other side has this part of the step's time, so that its outcome is known before the step's time is over. */
const shareOfTime = 0.95

/**
 * Sends something outside so that a crash at any moment is noticed: first a mark and an entry in the ledger become
 * durable, then it leaves, then its outcome is written together with what the step does next. A mark without an outcome
 * is a crash in between; see `onUnknown`. Messages to the log need no mark: twice does no harm.
 *
 * The caller hands `side` on with the step's result.
 *
 * @throws StepFailed when it is refused or fails; StepWaits while people are asked; the signal's reason when that aborts.
 */
export async function sendEffect(toSend: EffectToSend, context: StepContext): Promise<SentEffect> {
  const { part, effect } = toSend
  const isForLog = effect.kind === 'sendMessage' && effect.channel === 'log'
  const isLeft = toSend.onUnknown === 'leave' && !isForLog
  const marks = isForLog && part === undefined ? noMarks : effectMarks(part, context)

  const last = marks.last()
  let known = last.outcome
  if (last.intent !== undefined && known === undefined) {
    known = { status: 'unknown', output: null }
    await marks.settle(last.number, known, ledger(last.intent, 'unknown', null, context))
  }
  if (known?.status === 'sent') return { delivery: 'sent', output: known.output, side: {} }
  if (known?.status === 'unknown' && isLeft) return leftUnknown({})

  const outgoing = outgoingOf(toSend, context)
  const prepared = await approvedEffect(outgoing, toSend.asker ?? null, context)
  const number = last.number + 1
  const entry: EffectWrite = {
    key: `${placeOf(toSend, context)}/try/${number}`,
    stepId: context.stepId,
    kind: toSend.kind,
    target: prepared.target,
    status: 'intended',
    idempotencyKey: outgoing.idempotencyKey,
    request: prepared.request,
    response: null,
    atMs: context.deps.clock.now(),
  }
  if (context.dryRun !== null) {
    const wouldDo = { target: prepared.target, request: prepared.request }
    return { delivery: 'dry-run', wouldDo, side: ledger(entry, 'dry-run', null, context) }
  }

  await marks.intend(number, entry)
  const outcome = await prepared.send({ signal: context.signal })
  const side = ledger(entry, statusOf(outcome), responseOf(outcome), context)
  const settle = (output: unknown) => marks.settle(number, { status: statusOf(outcome), output }, side)

  if (!outcome.isSent) {
    const unsaved = await settle(null)
    if (outcome.isUnknown && isLeft) return leftUnknown(unsaved)
    const retry = outcome.isTransient ? 'transient' : 'possible'
    throw new StepFailed(outcome.code, outcome.message, { retry, side: unsaved })
  }
  const { output } = outcome
  const fault = toSend.faultOf?.(output) ?? null
  if (fault !== null) {
    const unsaved = await marks.settle(number, { status: 'failed', output: null }, side)
    throw new StepFailed(fault.code, fault.message, { retry: fault.retry, output, side: unsaved })
  }
  return { delivery: 'sent', output, side: part === undefined ? side : await settle(output) }
}

const leftUnknown = (side: RunSideWrites): SentEffect => ({
  delivery: 'unknown',
  warning:
    'Nobody knows whether this arrived: it was cut off while it was being sent, and was not sent again.',
  side,
})

const placeOf = ({ part }: EffectToSend, { key }: StepContext): string =>
  part === undefined ? key : `${key}/${part}`

function outgoingOf(toSend: EffectToSend, context: StepContext): OutgoingEffect {
  const { runId, correlation, limits, secretMarks, timeoutMs } = context
  return {
    ...toSend.effect,
    runId,
    correlation,
    idempotencyKey: `${runId}/${placeOf(toSend, context)}`,
    limits,
    isApproved: false,
    secretMarks,
    timeoutMs: timeoutMs === null ? null : Math.max(1, Math.floor(timeoutMs * shareOfTime)),
  }
}

const statusOf = (outcome: EffectOutcome): RememberedOutcome['status'] =>
  outcome.isSent ? 'sent' : outcome.isUnknown ? 'unknown' : 'failed'

function responseOf(outcome: EffectOutcome): unknown {
  const { latencyMs, hosts } = outcome
  const said = outcome.isSent ? outcome.output : { code: outcome.code, message: outcome.message }
  return shortenedJson({ ...(isObject(said) ? said : { output: said }), latencyMs, hosts })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const ledger = (
  entry: EffectWrite,
  status: Effect['status'],
  response: unknown,
  { deps }: StepContext,
): RunSideWrites => ({ effects: [{ ...entry, status, response, atMs: deps.clock.now() }] })
