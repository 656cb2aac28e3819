import type { Tool, ToolAudit, ToolFault } from '@workbench/core/models/tool'
import type { Grant } from '../grant.ts'
import type { ToolRunnerDeps } from './runner-deps.ts'

/** A call that was allowed, for the place where it runs. */
export interface ToolWork {
  readonly tool: Tool
  /** Plain JSON. */
  readonly args: unknown
  readonly grant: OpenGrant
  /** Aborted by the caller. */
  readonly signal: AbortSignal
  /** To be aborted when the tool has ended: whatever it started in the parent ends with it. */
  readonly over: AbortController
}

/** A grant but for its end, which is known once the tool runs. */
export type OpenGrant = Omit<Grant, 'expiresAtMs'>

/** What a grant outlives its tool by, milliseconds: the tool is ended first; the grant is there should that fail. */
export const graceMs = 5_000

export interface WorkDeps extends ToolRunnerDeps {
  /** Sources of the built-in tools, by name. */
  readonly builtInSources: ReadonlyMap<string, string>
}

/** What came of a call, as the place where it ran tells it. */
export interface RawOutcome {
  readonly result: unknown
  readonly error: ToolFault | null
  readonly resultBytes: number
  readonly exit: ToolAudit['exit']
}
