import { randomBytes } from 'node:crypto'
import type { Capability } from '@workbench/core/ports/tool-runner'
import { ToolError } from '../tool-error.ts'

/** What a capability is good for. */
export interface Claims {
  readonly runId: string
  readonly callId: string
  readonly tool: string
  /** SHA-256 of the arguments, see canonicalHash. */
  readonly argsHash: string
  readonly hosts: readonly string[]
  readonly read: readonly string[]
  readonly write: readonly string[]
  readonly secrets: readonly string[]
}

/** The call that a capability is presented for. */
export type Presented = Pick<Claims, 'runId' | 'callId' | 'tool' | 'argsHash'>

export interface CapabilityLedger<Kept> {
  /** @param kept - Handed back when the capability is spent. */
  issue(claims: Claims, kept: Kept): Capability
  /**
   * Uses a capability up. Presenting it spends it, whether or not it fits: one that turns up with another call has
   * leaked.
   *
   * @throws ToolError with `denied_run` when it was spent, has expired, was never issued here or is for another call.
   */
  spend(token: string, presented: Presented): { readonly claims: Claims; readonly kept: Kept }
}

export interface CapabilityLedgerOptions {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Between issue and use, milliseconds. */
  readonly lifetimeMs: number
  /** Of capabilities that were issued and have not expired; beyond it the oldest are void. */
  readonly maxOpen?: number
}

interface Entry<Kept> {
  readonly claims: Claims
  readonly expiresAtMs: number
  /** null once it is spent. */
  kept: Kept | null
}

/** Issues capabilities and takes them back, in the memory of this process: no other runner can spend them. */
export function createCapabilityLedger<Kept extends object>({
  now,
  lifetimeMs,
  maxOpen = 10_000,
}: CapabilityLedgerOptions): CapabilityLedger<Kept> {
  // In the order of issue, which is the order of expiry.
  const entries = new Map<string, Entry<Kept>>()

  const forgetOld = (): void => {
    for (const [token, { expiresAtMs }] of entries) {
      if (expiresAtMs > now() && entries.size < maxOpen) return
      entries.delete(token)
    }
  }

  return {
    issue: (claims, kept) => {
      forgetOld()
      const token = randomBytes(32).toString('base64url')
      const expiresAtMs = now() + lifetimeMs
      entries.set(token, { claims, expiresAtMs, kept })
      return { token, expiresAtMs }
    },

    spend: (token, presented) => {
      const entry = entries.get(token)
      if (entry === undefined) throw denied('it was not issued here, or long ago')
      const { claims, kept, expiresAtMs } = entry
      if (kept === null) throw denied('it was used before')
      entry.kept = null
      if (expiresAtMs <= now()) throw denied('it has expired')
      if (claims.runId !== presented.runId) throw denied('it belongs to another run')
      if (claims.callId !== presented.callId) throw denied('it belongs to another call')
      if (claims.tool !== presented.tool) throw denied('it is for another tool')
      if (claims.argsHash !== presented.argsHash) throw denied('it is for other arguments')
      return { claims, kept }
    },
  }
}

const denied = (why: string): ToolError =>
  new ToolError('denied_run', `The capability of this call is not valid: ${why}.`)
