import { WorkbenchError } from '@workbench/core/errors'

export interface McpConfigFault {
  /** null: the file as a whole. */
  readonly server: string | null
  /** Where in the server's entry, e.g. `headers.Authorization`; null: the entry as a whole. */
  readonly field: string | null
  readonly message: string
}

/** The file of MCP servers can't be used. The message is one line and never holds a value of the environment. */
export class McpConfigError extends WorkbenchError {
  readonly code = 'mcp_config_invalid'
  readonly path: string
  /** All of them; the message tells them too. */
  readonly faults: readonly McpConfigFault[]

  constructor(path: string, faults: readonly McpConfigFault[], options: { cause?: unknown } = {}) {
    super(`WORKBENCH_MCP_CONFIG (${path}): ${faults.map(faultText).join('; ')}.`, {
      ...options,
      hint: 'Expected {"mcpServers": {NAME: {"command": "…", "args": […], "env": {…}} or {"url": "https://…", "headers": {…}}}}.',
    })
    this.path = path
    this.faults = faults
  }
}

function faultText({ server, field, message }: McpConfigFault): string {
  if (server === null) return message
  return field === null ? `server "${server}": ${message}` : `server "${server}", ${field}: ${message}`
}
