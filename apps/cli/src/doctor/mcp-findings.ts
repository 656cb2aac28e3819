import type { Config } from '@workbench/platform/config'
import type { Environment } from '@workbench/platform/environment'
import { printable } from '@workbench/platform/printable'
import { version } from '@workbench/platform/version'
import { createEgress } from '@workbench/tool-runner/egress/create-egress'
import { checkMcpServer, type McpCheck } from '@workbench/tool-runner/mcp/check-mcp-server'
import type { McpServerConfig } from '@workbench/tool-runner/mcp/mcp-config'
import { McpConfigError } from '@workbench/tool-runner/mcp/mcp-config-error'
import { readMcpConfig } from '@workbench/tool-runner/mcp/read-mcp-config'
import { type Finding, fail, ok, warn } from './finding.ts'

const patienceMs = 20_000

/** Reads the configured MCP servers and asks each for its tools; local ones are started for that, and ended. */
export async function mcpFindings(
  { mcpConfig }: Pick<Config, 'mcpConfig'>,
  env: Environment,
): Promise<readonly Finding[]> {
  const about = 'MCP servers'
  if (mcpConfig === null) return [ok(about, 'none; WORKBENCH_MCP_CONFIG names a file of them')]
  try {
    const { servers } = await readMcpConfig(mcpConfig, env)
    const egress = createEgress()
    const checks = servers.map(async (server) =>
      serverFinding(
        server,
        await checkMcpServer(server, { egress, env, version }, { timeoutMs: patienceMs }),
      ),
    )
    return servers.length === 0 ? [ok(about, `${mcpConfig} names none`)] : await Promise.all(checks)
  } catch (error) {
    if (!(error instanceof McpConfigError)) throw error
    const mend = `Workers do not start like this. ${error.hint}`
    return error.faults.map((fault) =>
      fail(about, printable(new McpConfigError(mcpConfig, [fault]).message.replace(/\.$/, '')), mend),
    )
  }
}

export function serverFinding(
  { name, kind }: Pick<McpServerConfig, 'name' | 'kind'>,
  { tools, problems }: McpCheck,
): Finding {
  const about = `MCP server ${printable(name)}`
  const what = kind === 'local' ? 'a program of its own, not sandboxed' : 'remote'
  const count = tools === 1 ? '1 tool' : `${tools} tools`
  const said = printable(problems.slice(0, 3).join('; '))
  if (tools === null)
    return warn(about, `does not answer: ${said}`, 'Workers keep trying; its tools fail until then.')
  if (problems.length === 0) return ok(about, `${count} (${what})`)
  return warn(about, `${count} (${what}), left out: ${said}`, 'Whoever makes the server can mend them.')
}
