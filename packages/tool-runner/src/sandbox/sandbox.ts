import type { SandboxLevel, ToolAudit, ToolFault } from '@workbench/core/models/tool'

/** A tool's code with what it is called with. */
export interface Script {
  /** An ES module in TypeScript: `export default async (args, ctx) => result`. */
  readonly source: string
  /** JSON. */
  readonly args: unknown
  /** Wall time from the moment the child has the script, milliseconds. */
  readonly timeoutMs: number
  readonly memoryMb: number
  /** Of the result as JSON. */
  readonly maxOutputBytes: number
}

export interface ScriptHost {
  /** Answers one request of the child, given as it came: unchecked JSON. Never rejects. */
  answer(request: unknown): Promise<unknown>
  /** Aborting it kills the child; the outcome is `cancelled`. */
  readonly signal: AbortSignal
}

export interface ScriptOutcome {
  /** JSON without prototype keys, well-formed text; null when it failed. */
  readonly result: unknown
  readonly error: ToolFault | null
  readonly resultBytes: number
  readonly exit: ToolAudit['exit']
}

/** Where tool code runs: a fresh process without any permission for each script, used once. */
export interface Sandbox {
  /** What was reached on this machine, checked by attacks at the start. */
  readonly level: SandboxLevel
  /** Layers that are missing, in words for people, with what would add them; empty at the highest level. */
  readonly missing: readonly string[]
  /** Weaker than was demanded: every script fails with `failed`. */
  readonly refuses: boolean
  /** Queues when all places are taken; never rejects for anything the script does. */
  run(script: Script, host: ScriptHost): Promise<ScriptOutcome>
  /** Kills what runs and what waits; resolves once no process is left. */
  close(): Promise<void>
}
