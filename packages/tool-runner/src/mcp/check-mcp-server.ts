import { describeFault } from './describe-fault.ts'
import { listedTools } from './listed-tools.ts'
import type { McpServerConfig } from './mcp-config.ts'
import { type McpSessionDeps, openMcpSession } from './mcp-session.ts'
import { usualTiming } from './mcp-timing.ts'
import { redactorOf } from './redactor-of.ts'

export interface McpCheck {
  /** How many tools it lists; null when it could not be asked. */
  readonly tools: number | null
  /** Why not, or what was left out of its list and why; empty when all is well. */
  readonly problems: readonly string[]
}

/** Connects to a server, lists its tools and takes leave: what `workbench doctor` does. A local one is started for it. */
export async function checkMcpServer(
  server: McpServerConfig,
  deps: Pick<McpSessionDeps, 'egress' | 'env' | 'version'>,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<McpCheck> {
  const signal = AbortSignal.timeout(timeoutMs)
  const timing = { ...usualTiming, connectMs: timeoutMs }
  const silent = { onLogLine: () => {}, onChange: () => {} }
  try {
    const session = await openMcpSession(server, { ...deps, ...silent, timing }, signal)
    try {
      const { tools, leftOut } = listedTools(server.name, await session.list())
      return { tools: tools.length, problems: leftOut }
    } finally {
      await session.close()
    }
  } catch (error) {
    return { tools: null, problems: [redactorOf(server).text(describeFault(error))] }
  }
}
