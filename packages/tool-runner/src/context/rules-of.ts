import type { EgressRules } from '../egress/egress.ts'
import type { CallContext } from './call-context.ts'
import { maxBodyBytes } from './wire-body.ts'

/** Longest silence of a host, milliseconds. */
export const idleTimeoutMs = 60_000

/** What a request of a call may do outside: no more than its policy, no longer than the call. */
export function rulesOf({ grant, now }: CallContext, maxResponseBytes: number): EgressRules {
  const totalTimeoutMs = Math.max(1, grant.expiresAtMs - now())
  return {
    net: grant.policy.net,
    maxResponseBytes,
    maxRequestBytes: maxBodyBytes,
    totalTimeoutMs,
    idleTimeoutMs: Math.min(idleTimeoutMs, totalTimeoutMs),
    signal: grant.signal,
    onContact: (host) => grant.audit.contacted(host),
  }
}
