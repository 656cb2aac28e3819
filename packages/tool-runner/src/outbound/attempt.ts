import type { EffectOutcome, OutgoingEffect } from '@workbench/core/ports/outbound'
import { idleTimeoutMs } from '../context/rules-of.ts'
import { maxBodyBytes } from '../context/wire-body.ts'
import { createAuditTrail } from '../runner/audit-trail.ts'
import { faultOf, ToolError } from '../tool-error.ts'
import { isPassingFault } from './is-passing.ts'
import type { EffectGrant, OutboundDeps, RulesFor, Send } from './outbound-deps.ts'
import { redactHosts } from './redact-hosts.ts'

/** Characters of an error's message. */
const maxMessage = 2_000

/** Sends an effect and tells what is known of it afterwards. Rejects with the signal's reason alone. */
export async function attempt(
  send: Send,
  effect: OutgoingEffect,
  { policy, secrets, redactor, tool }: EffectGrant,
  { clock, onLine }: Pick<OutboundDeps, 'clock' | 'onLine'>,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  signal.throwIfAborted()
  const startedAtMs = clock.now()
  const redact = redactHosts(redactor, secrets)
  const audit = createAuditTrail(redact)
  const totalTimeoutMs = Math.min(policy.timeoutMs, effect.timeoutMs ?? policy.timeoutMs)
  let hasLeft = false
  const rulesFor: RulesFor = (maxResponseBytes) => ({
    net: policy.net,
    maxResponseBytes,
    maxRequestBytes: maxBodyBytes,
    totalTimeoutMs,
    idleTimeoutMs: Math.min(idleTimeoutMs, totalTimeoutMs),
    signal,
    onContact: audit.contacted,
    onLeave: () => {
      hasLeft = true
    },
  })
  const measured = () => ({
    latencyMs: Math.max(0, Math.round(clock.now() - startedAtMs)),
    hosts: audit.soFar().hosts,
  })
  // Cut only once it is redacted: half a secret would not be known for one.
  const words = (message: string) => redact(message).slice(0, maxMessage).toWellFormed()

  try {
    const answered = await send(rulesFor)
    if (answered.isSent) return { isSent: true, output: answered.output, ...measured() }
    const { code, message, isTransient } = answered
    return { isSent: false, isUnknown: false, code, message: words(message), isTransient, ...measured() }
  } catch (error) {
    signal.throwIfAborted()
    const isOurs = !(error instanceof ToolError)
    if (isOurs) {
      const message = 'An effect could not be sent'
      onLine({ level: 'error', message, runId: effect.runId, tool, error })
    }
    const { code, message } = faultOf(error)
    const isTransient = !isOurs && isPassingFault(error)
    return { isSent: false, isUnknown: hasLeft, code, message: words(message), isTransient, ...measured() }
  }
}
