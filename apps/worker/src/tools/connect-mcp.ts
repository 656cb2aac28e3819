import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { Logger } from '@workbench/platform/logger'
import { version } from '@workbench/platform/version'
import type { Egress } from '@workbench/tool-runner/egress/egress'
import { type Mcp, openMcp } from '@workbench/tool-runner/mcp/open-mcp'
import { readMcpConfig } from '@workbench/tool-runner/mcp/read-mcp-config'

/**
 * Connects to the configured servers in the background and keeps their tools in the list of all tools.
 *
 * @param path - The file with their configuration; null: there are none, and what is left of earlier ones is forgotten.
 * @throws McpConfigError
 */
export async function connectMcp(
  path: string | null,
  { tools, egress, logger }: { tools: ToolRepository; egress: Egress; logger: Logger },
): Promise<Mcp | null> {
  if (path === null) {
    await tools.keepMcpServers([])
    return null
  }
  const config = await readMcpConfig(path, process.env)
  const mcp = openMcp(config, {
    egress,
    version,
    async onTools(server, listed, defaults) {
      const { namesTaken } = await tools.replaceMcpTools(server, listed, defaults)
      const about = { eventType: 'McpTools', server, tools: listed.length - namesTaken.length }
      logger.info(about, 'Tools of an MCP server')
      if (namesTaken.length > 0) {
        logger.warn(
          { ...about, namesTaken },
          'Other tools have these names; those of the server are left out',
        )
      }
    },
    onLine: ({ server, level, text }) => logger[level]({ eventType: 'Mcp', server }, text),
  })
  await tools.keepMcpServers(mcp.servers)
  return mcp
}
