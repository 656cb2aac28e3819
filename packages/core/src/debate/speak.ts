import type { Correlation } from '../events/correlation.ts'
import type { AuxiliaryCall, Turn } from '../models/debate.ts'
import { addUsage, noUsage, type Usage } from '../models/usage.ts'
import type { Clock } from '../ports/clock.ts'
import type { LanguageModel, ModelReply, ModelRequest } from '../ports/language-model.ts'
import type { LiveText } from '../ports/live-text.ts'
import { callWithRetries, defaultRetryPolicy, type RetryPolicy } from '../runs/call-with-retries.ts'
import type { RunSession, SessionEvent, StepResult } from '../runs/run-session.ts'
import type { DebateState } from './debate-state.ts'
import { finishCall } from './finish-call.ts'
import { createTrailerHold } from './hold-trailer.ts'
import type { PlannedCall } from './planned-call.ts'
import { priceIn } from './price-in.ts'
import { promptFor } from './prompt-for.ts'

export interface SpeakDeps {
  readonly session: RunSession
  readonly correlation: Correlation
  readonly model: LanguageModel
  readonly liveText: LiveText
  readonly clock: Clock
  readonly random: () => number
  readonly retryPolicy?: RetryPolicy
}

/** Makes one planned call, with its retries and events, and turns the reply into the record that is stored. */
export async function speak(
  state: DebateState,
  call: PlannedCall,
  deps: SpeakDeps,
): Promise<StepResult<Turn | AuxiliaryCall>> {
  const { session, correlation, clock, random, retryPolicy = defaultRetryPolicy } = deps
  const { key, kind, position, speaker } = call
  const request: ModelRequest = {
    ...promptFor(state, call),
    model: speaker.model,
    temperature: speaker.temperature,
    maxOutputTokens: speaker.maxOutputTokens,
    seed: call.seed,
    answer: call.answer,
    tools: [],
    correlation,
    price: priceIn(state.input, speaker.model),
  }
  const startedAtMs = clock.now()
  let usage = noUsage
  let tryStartedAtMs = startedAtMs
  const spend = (more: Usage) => {
    usage = addUsage(usage, more)
    session.spend(more)
  }

  const reply = await callWithRetries(
    async (tryNumber) => {
      tryStartedAtMs = clock.now()
      // The first start is written with the step's own, before anything is bought.
      if (tryNumber > 1) {
        const data = { key, model: speaker.model, try: tryNumber }
        session.emit({ type: 'LLMCallStarted', component: 'llm', data })
      }
      const onDelta = kind === 'turn' ? textCarrier(call, tryNumber, deps) : () => {}
      return deps.model.stream(request, { signal: session.signal, onDelta })
    },
    {
      clock,
      random,
      signal: session.signal,
      policy: retryPolicy,
      onFailure(error, retryInMs) {
        if (error.usage !== null) spend(error.usage)
        session.emit({
          type: 'LLMCallFinished',
          component: 'llm',
          level: retryInMs === null ? 'error' : 'warn',
          latencyMs: clock.now() - tryStartedAtMs,
          data: { key, model: speaker.model, retryInMs, ...(error.usage !== null && { usage: error.usage }) },
          error: { code: error.code, message: error.message },
        })
      },
    },
  )

  spend(reply.usage)
  const latencyMs = clock.now() - startedAtMs
  const startedAt = new Date(startedAtMs).toISOString()
  const { text, finishReason, refused, firstTokenMs } = reply
  const output = finishCall(call, { text, finishReason, refused, usage, startedAt, latencyMs, firstTokenMs })
  if (kind === 'turn') deps.liveText.close(session.runId, position)
  return { output, usage, events: endEvents(call, output, reply, clock.now() - tryStartedAtMs) }
}

function endEvents(
  { key, kind, role, phase, round, seat, position, speaker }: PlannedCall,
  output: Turn | AuxiliaryCall,
  { usage, details, finishReason, refused, firstTokenMs, estimated }: ModelReply,
  callMs: number,
): SessionEvent[] {
  const call = {
    key,
    model: speaker.model,
    usage,
    details,
    finishReason,
    refused,
    firstTokenMs,
    isEstimated: estimated,
  }
  const { latencyMs } = output
  // The text itself is in the journal; readers of the event find it there under this key.
  const place = { key, role, phase, round, seat, speaker: speaker.name }
  return [
    { type: 'LLMCallFinished', component: 'llm', latencyMs: callMs, data: call },
    kind === 'turn'
      ? { type: 'TurnFinished', component: 'debate', latencyMs, data: { ...place, turn: position } }
      : { type: 'StepFinished', component: 'debate', latencyMs, data: place },
  ]
}

/**
 * Text on its way to watchers. The number of the attempt rises with each try of each attempt at the run, so that
 * they know which text is void.
 */
function textCarrier(
  { position: turn, answer }: PlannedCall,
  tryNumber: number,
  { session, liveText, retryPolicy = defaultRetryPolicy }: SpeakDeps,
): (text: string) => void {
  const attempt = (session.attempt - 1) * retryPolicy.tries + tryNumber
  const hold = createTrailerHold(answer)
  let offset = 0
  return (piece) => {
    const text = hold(piece)
    if (text === '') return
    liveText.publish(session.runId, { turn, attempt, offset, text })
    offset += text.length
  }
}
