import { type Tool, ToolName, type ToolPolicy } from '@workbench/core/models/tool'
import type { AuthorizedCall, RefusedCall, ToolInvocation } from '@workbench/core/ports/tool-runner'
import { faultOf, ToolError } from '../tool-error.ts'
import { callArgs } from './call-args.ts'
import { canonicalHash } from './canonical-hash.ts'
import type { CapabilityLedger } from './capability-ledger.ts'
import type { CheckArgs } from './check-args.ts'
import { policyInForce } from './policy-in-force.ts'
import type { ToolRunnerDeps } from './runner-deps.ts'
import { type SecretsDeps, secretsOfCall } from './secrets-of-call.ts'

/** What a spent capability gives back: the tool and its policy as they were when the call was allowed. */
export interface AllowedCall {
  readonly tool: Tool
  readonly policy: ToolPolicy
  readonly collections: readonly string[]
}

export interface AuthorizeDeps
  extends SecretsDeps,
    Pick<ToolRunnerDeps, 'tools' | 'sandbox' | 'sandboxProblem' | 'mcp'> {
  readonly checkArgs: CheckArgs
  readonly ledger: CapabilityLedger<AllowedCall>
}

/** Decides whether a call may be made; see ToolRunner. Rejects when tools or secrets can not be read. */
export async function authorize(
  call: ToolInvocation,
  deps: AuthorizeDeps,
): Promise<AuthorizedCall | RefusedCall> {
  const tool = ToolName.safeParse(call.tool).success ? await deps.tools.find(call.tool) : null
  const policy = tool === null ? null : policyInForce(tool, call.limits)
  let redactedArgs: unknown = null
  let redact = (text: string) => text
  try {
    const { redactor } = await secretsOfCall(deps, policy ?? { secrets: [] })
    redact = redactor.text
    const args = callArgs(call.args)
    redactedArgs = redactor.json(args)
    if (tool === null || policy === null)
      throw new ToolError('unknown_tool', `There is no tool ${JSON.stringify(call.tool.slice(0, 100))}.`)
    if (!policy.enabled) throw new ToolError('disabled', `${tool.name} is switched off for this caller.`)
    checkReadiness(tool, deps)
    deps.checkArgs(tool.inputSchema, args)
    if (policy.needsApproval && !call.isApproved)
      throw new ToolError('needs_approval', `A person has to approve each call of ${tool.name}.`)
    const { collections } = call
    const capability = deps.ledger.issue(claimsOf(call, args, policy), { tool, policy, collections })
    const sandbox = tool.isSandboxed ? (deps.sandbox?.level ?? null) : null
    return { capability, policy, origin: tool.origin, redactedArgs, sandbox }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    // It can quote names of arguments, and the name of the tool: both are whatever somebody wrote.
    const { code, message } = faultOf(error)
    return { error: { code, message: redact(message) }, policy, redactedArgs }
  }
}

function checkReadiness(tool: Tool, { sandbox, sandboxProblem, mcp }: AuthorizeDeps): void {
  if (tool.isSandboxed && sandbox === null)
    throw new ToolError('failed', sandboxProblem ?? 'There is no sandbox to run tools in.')
  if (tool.isSandboxed && sandbox?.refuses === true)
    throw new ToolError('failed', `The sandbox is weaker than demanded. ${sandbox.missing.join(' ')}`)
  if (tool.origin === 'mcp' && mcp === null)
    throw new ToolError('failed', `The MCP server of ${tool.name} is not configured in this worker.`)
}

const claimsOf = (call: ToolInvocation, args: unknown, policy: ToolPolicy) => ({
  runId: call.runId,
  callId: call.callId,
  tool: call.tool,
  argsHash: canonicalHash(args),
  hosts: policy.net,
  read: policy.read,
  write: policy.write,
  secrets: policy.secrets,
})
