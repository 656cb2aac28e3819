import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { ToolError } from '../tool-error.ts'
import { cleanText } from './clean-json.ts'

const longest = 500

/** A fault of a connection in words for people; one line, and nothing of its stack. */
export function describeFault(error: unknown): string {
  if (error instanceof ToolError) return error.message
  if (error instanceof StreamableHTTPError) {
    if (error.code === 401 || error.code === 403) {
      return `the server refuses the credential (${error.code}); check its "headers" in the configuration`
    }
    if (error.code === 404 || error.code === 405) {
      return `the server has no MCP at this address (${error.code}); older servers speak SSE, which is not spoken here`
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  return cleanText(message.replace(/\s+/g, ' ')).slice(0, longest).toWellFormed()
}
