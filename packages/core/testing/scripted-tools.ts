import type { ToolFault, ToolPolicy } from '../src/models/tool.ts'
import { strictestPolicy } from '../src/models/tool.ts'
import type { ArtifactWrite } from '../src/ports/run-journal.ts'
import type { Capability, ToolInvocation, ToolRunner } from '../src/ports/tool-runner.ts'

export interface ScriptedTool {
  /** Why no call is allowed. */
  readonly refusal?: ToolFault
  readonly needsApproval?: boolean
  /** What a call gives; by default its arguments. */
  readonly answer?: (
    call: ToolInvocation,
  ) => Promise<{ result: unknown; artifacts?: readonly ArtifactWrite[] } | { error: ToolFault }>
}

export interface ScriptedTools extends ToolRunner {
  /** Calls that were really made, in order. */
  readonly made: readonly ToolInvocation[]
  readonly authorized: readonly ToolInvocation[]
}

/** A tool runner with these tools, which remembers what it was asked and touches nothing. */
export function createScriptedTools(tools: Readonly<Record<string, ScriptedTool>>): ScriptedTools {
  const made: ToolInvocation[] = []
  const authorized: ToolInvocation[] = []
  const capabilities = new Map<string, Capability>()
  return {
    made,
    authorized,
    offer: async (names) =>
      names
        .filter((name) => name in tools)
        .map((name) => ({ name, description: `Does ${name}.`, inputSchema: { type: 'object' } })),
    async authorize(call) {
      authorized.push(call)
      const tool = tools[call.tool]
      const policy: ToolPolicy = { ...strictestPolicy, needsApproval: tool?.needsApproval ?? false }
      const refused = (error: ToolFault) => ({ error, policy, redactedArgs: call.args })
      if (tool === undefined) return refused({ code: 'unknown_tool', message: 'There is no such tool.' })
      if (tool.refusal !== undefined) return refused(tool.refusal)
      if (policy.needsApproval && !call.isApproved) {
        return refused({ code: 'needs_approval', message: 'A person has to approve this.' })
      }
      const capability = { token: `token-${authorized.length}`, expiresAtMs: Number.POSITIVE_INFINITY }
      capabilities.set(capability.token, capability)
      return { capability, policy, origin: 'script', redactedArgs: call.args, sandbox: 'limits' }
    },
    refuse: async ({ args }, error) => ({ error, policy: null, redactedArgs: args }),
    async invoke(call, { token }, { signal }) {
      if (!capabilities.delete(token)) throw new Error(`The token ${token} was never issued, or is used up`)
      made.push(call)
      const answer = (await tools[call.tool]?.answer?.(call)) ?? { result: call.args }
      const error: ToolFault | null = signal.aborted
        ? { code: 'cancelled', message: 'Cancelled.' }
        : 'error' in answer
          ? answer.error
          : null
      const result = error === null && 'result' in answer ? answer.result : null
      const audit = { sandbox: 'limits' as const, hosts: [], files: [], secrets: [], refused: [], exit: null }
      const artifacts = 'artifacts' in answer ? (answer.artifacts ?? []) : []
      const touched = { ...audit, resultBytes: 2, log: [] }
      return { ok: error === null, result, error, latencyMs: 5, audit: touched, artifacts }
    },
  }
}
