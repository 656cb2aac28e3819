import type { Correlation } from '@workbench/core/events/correlation'
import type { ToolAudit, ToolErrorCode, ToolPolicy } from '@workbench/core/models/tool'
import type { ArtifactBox } from './artifacts/artifact-box.ts'

/** What one call may do, for as long as it runs. Lives in the parent, bound to one child's pipe; the child never sees it. */
export interface Grant {
  readonly runId: string
  readonly callId: string
  readonly tool: string
  /** The policy in force: the tool's own, narrowed. */
  readonly policy: ToolPolicy
  /** Those that the run names; a search of documents stays within them. Empty: it names none. */
  readonly collections: readonly string[]
  /** Values of the secrets that the policy names and that exist. */
  readonly secrets: ReadonlyMap<string, string>
  readonly correlation: Correlation
  readonly idempotencyKey: string
  /** Milliseconds since the epoch; requests after it are refused. */
  readonly expiresAtMs: number
  /** Aborts when the call is over, cancelled or out of time. */
  readonly signal: AbortSignal
  readonly audit: AuditTrail
  /** Files that the call leaves with its run. */
  readonly artifacts: ArtifactBox
}

/** Gathers what a call touched; see ToolAudit. */
export interface AuditTrail {
  contacted(host: {
    host: string
    port: number
    address: string
    bytesSent: number
    bytesReceived: number
  }): void
  file(op: 'read' | 'write' | 'list', path: string, bytes: number): void
  secret(name: string): void
  refused(code: ToolErrorCode, what: string): void
  log(line: string): void
  /** What was gathered so far. */
  soFar(): Pick<ToolAudit, 'hosts' | 'files' | 'secrets' | 'refused' | 'log'>
}
