import { addUsage, noUsage, type Usage } from '../../models/usage.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { defaultRetryPolicy } from '../../runs/call-with-retries.ts'
import { BudgetReached } from '../../runs/run-interruptions.ts'
import type { SessionEvent } from '../../runs/run-session.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { askedAgain, isUnreadable } from '../prompts/ask-again.ts'
import { answeredEvent, type CallModelDeps, callModel, type ModelCall } from './call-model.ts'
import type { FinishedReply } from './finish-call.ts'

type SpokenReply = Omit<FinishedReply, 'toolCalls'>

export interface SpokenInForm {
  /** With the usage and time of both replies, where it took two. */
  readonly reply: SpokenReply
  /** What no step of the journal has accounted for yet. */
  readonly usage: Usage
  readonly events: readonly SessionEvent[]
}

/**
 * A reply in the form that was asked for: one that can't be read is asked for once more. It is kept first, as a step of
 * its own, so that a resume does not buy it again. Where the budget has no room for a second reply the first one stays.
 */
export async function speakInForm(
  request: ModelRequest,
  call: PlannedCall,
  deps: CallModelDeps,
): Promise<SpokenInForm> {
  const { session, retryPolicy = defaultRetryPolicy } = deps
  const { key, position } = call
  const keptUnder = `${key}/unreadable`
  let unreadable = session.recall(keptUnder) as SpokenReply | undefined
  if (unreadable === undefined) {
    const called = await callModel(request, { call, key, triesBefore: 0 }, deps)
    const events = [answeredEvent(key, request.model, called)]
    const { usage } = called
    if (!isUnreadable(call, called.reply)) return { reply: replyOf(called), usage, events }
    unreadable = await session.step<SpokenReply>({ key: keptUnder, kind: 'model', position }, async () => ({
      output: replyOf(called),
      usage,
      events,
    }))
    await session.save()
  }
  const { model } = request
  const onStart = () =>
    session.emit({
      type: 'LLMCallStarted',
      component: 'llm',
      data: { key, model, try: 1, isAskedAgain: true },
    })
  const again = askedAgain(request, call, unreadable.text)
  let called: ModelCall
  try {
    called = await callModel(again, { call, key, triesBefore: retryPolicy.tries, onStart }, deps)
  } catch (error) {
    if (!(error instanceof BudgetReached) || session.signal.aborted) throw error
    return { reply: unreadable, usage: noUsage, events: [] }
  }
  const second = replyOf(called)
  return {
    reply: {
      ...second,
      usage: addUsage(unreadable.usage, second.usage),
      startedAt: unreadable.startedAt,
      latencyMs: unreadable.latencyMs + second.latencyMs,
      firstTokenMs: unreadable.firstTokenMs,
    },
    usage: called.usage,
    events: [answeredEvent(key, model, called)],
  }
}

function replyOf({ reply, usage, startedAtMs, latencyMs }: ModelCall): SpokenReply {
  const { text, finishReason, refused, firstTokenMs } = reply
  const startedAt = new Date(startedAtMs).toISOString()
  return { text, finishReason, refused, usage, startedAt, latencyMs, firstTokenMs }
}
