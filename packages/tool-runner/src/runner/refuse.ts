import type { ToolFault } from '@workbench/core/models/tool'
import type { RefusedCall, ToolInvocation } from '@workbench/core/ports/tool-runner'
import { ToolError } from '../tool-error.ts'
import { callArgs } from './call-args.ts'
import { type SecretsDeps, secretsOfCall } from './secrets-of-call.ts'

/** What may be written down of a call that is not made; see ToolRunner. Rejects when secrets can not be read. */
export async function refuse(
  call: ToolInvocation,
  { code, message }: ToolFault,
  deps: SecretsDeps,
): Promise<RefusedCall> {
  const { redactor } = await secretsOfCall(deps, { secrets: [] })
  const error = { code, message: redactor.text(message) }
  return { error, policy: null, redactedArgs: redactor.json(storable(call.args)) }
}

/** null: too large, too deep, or no JSON at all. */
function storable(args: unknown): unknown {
  try {
    return callArgs(args)
  } catch (error) {
    if (error instanceof ToolError) return null
    throw error
  }
}
