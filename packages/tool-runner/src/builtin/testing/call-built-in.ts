import type { ToolPolicy } from '@workbench/core/models/tool'
import type { ToolOutcome } from '@workbench/core/ports/tool-runner'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { createEgress } from '../../egress/create-egress.ts'
import { createFileAccess } from '../../files/create-file-access.ts'
import {
  aCall,
  aToolRunner,
  callTool,
  type RunnerSetup,
  realClock,
} from '../../runner/testing/a-tool-runner.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

/** Calls a built-in tool as it is shipped, but for these parts of its policy, with real requests and files. */
export function callBuiltIn(
  sandbox: Sandbox,
  tool: string,
  args: unknown,
  policy: Partial<ToolPolicy> = {},
  setup: RunnerSetup = {},
  collections: readonly string[] = [],
): Promise<ToolOutcome> {
  const tools = builtInTools.map((one) => ({ ...one, policy: { ...one.policy, ...policy } }))
  const files = createFileAccess({ protectedPaths: [] })
  const deps = { sandbox, egress: createEgress(), files, clock: realClock, ...setup }
  return callTool(aToolRunner({ tools, ...deps }).runner, aCall({ tool, args, collections }))
}
