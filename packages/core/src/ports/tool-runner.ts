import type { Correlation } from '../events/correlation.ts'
import type { SandboxLevel, Tool, ToolAudit, ToolFault, ToolLimits, ToolPolicy } from '../models/tool.ts'
import type { ArtifactWrite } from './run-journal.ts'

/** One call of a tool: who asks for what. */
export interface ToolInvocation {
  /** Of this call alone; stands in events and transcripts. */
  readonly callId: string
  readonly runId: string
  readonly tool: string
  /** As the model or a person gave them; checked against the tool's schema. */
  readonly args: unknown
  /** Sent along as `x-request-id` and `traceparent` with everything the tool sends. */
  readonly correlation: Correlation
  /** Sent as `Idempotency-Key` with requests that change something; the same whenever the call is repeated. */
  readonly idempotencyKey: string
  /** What persona, scenario or workflow allow of the tool's policy, each narrowing it further. */
  readonly limits: readonly ToolLimits[]
  /** Collections that the run names: a search of documents stays within them. Empty: it names none. */
  readonly collections: readonly string[]
  /** A person approved this very call. */
  readonly isApproved: boolean
}

/**
 * The right to make one call: bound to run, tool, hash of the arguments, hosts, paths, secret names and expiry, and
 * spent by `invoke`. The token is opaque; it means something only to the runner that issued it.
 */
export interface Capability {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
}

/** What may be written down of a call before it is made. */
export interface AuthorizedCall {
  readonly capability: Capability
  readonly policy: ToolPolicy
  readonly origin: Tool['origin']
  /** Secrets are replaced by `[secret:NAME]`. */
  readonly redactedArgs: unknown
  /** null: no sandbox, the tool belongs to an MCP server. */
  readonly sandbox: SandboxLevel | null
}

export interface RefusedCall {
  /** Redacted. `unknown_tool`, `disabled`, `invalid_args`, `needs_approval`, or a sandbox that is weaker than demanded: `failed`. */
  readonly error: ToolFault
  /** null when there is no such tool. */
  readonly policy: ToolPolicy | null
  readonly redactedArgs: unknown
}

export interface ToolOutcome {
  readonly ok: boolean
  /** JSON, redacted; null when it failed. */
  readonly result: unknown
  readonly error: ToolFault | null
  readonly latencyMs: number
  readonly audit: ToolAudit
  /** Files that it leaves with the run; they are in the blob store, and somebody has to write down that they are there. */
  readonly artifacts: readonly ArtifactWrite[]
}

/** Every tool call, without exception. */
export interface ToolRunner {
  /** Tools of these names that exist and are enabled, as models are told of them. */
  offer(names: readonly string[]): Promise<readonly Pick<Tool, 'name' | 'description' | 'inputSchema'>[]>
  /** Decides whether a call may be made, under the policy of this moment. Touches nothing outside. */
  authorize(call: ToolInvocation): Promise<AuthorizedCall | RefusedCall>
  /** For a call that its caller knows can't be made: what may be written down of it. Issues nothing. */
  refuse(call: ToolInvocation, fault: ToolFault): Promise<RefusedCall>
  /**
   * Makes the call. Never rejects for anything the tool did: that is an outcome with its code. A used, foreign or
   * expired capability is such an outcome, too, with `denied_run`.
   *
   * @param options.signal - Aborting it kills the tool; the outcome is `cancelled`.
   */
  invoke(
    call: ToolInvocation,
    capability: Capability,
    options: { readonly signal: AbortSignal },
  ): Promise<ToolOutcome>
}
