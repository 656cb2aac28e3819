import type { Tool } from '@workbench/core/models/tool'
import type { Clock } from '@workbench/core/ports/clock'
import type { SecretRepository } from '@workbench/core/ports/secret-repository'
import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { ArtifactBoxDeps } from '../artifacts/artifact-box.ts'
import type { ContextDeps } from '../context/call-context.ts'
import type { Grant } from '../grant.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** Calls tools of MCP servers. */
export interface McpCaller {
  /** @throws ToolError */
  call(tool: Tool, args: unknown, grant: Grant): Promise<unknown>
}

/** What the runner has to say to people; goes into the log of the process. */
export interface RunnerLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly runId?: string
  readonly callId?: string
  readonly tool?: string
  readonly error?: unknown
}

export interface ToolRunnerDeps
  extends ArtifactBoxDeps,
    Pick<ContextDeps, 'egress' | 'files' | 'channels' | 'documents'> {
  readonly tools: Pick<ToolRepository, 'find'>
  readonly secrets: Pick<SecretRepository, 'reveal' | 'revealAll'>
  /** null: there is none, or it is weaker than demanded. Every tool that would run in it is refused then. */
  readonly sandbox: Sandbox | null
  /** Why there is none, in words for people; null when there is one. */
  readonly sandboxProblem: string | null
  /** null: no MCP servers are configured. */
  readonly mcp: McpCaller | null
  readonly clock: Clock
  readonly onLine: (line: RunnerLine) => void
}
