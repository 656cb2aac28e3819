import { ToolError } from '../tool-error.ts'
import { graceMs, type RawOutcome, type ToolWork, type WorkDeps } from './tool-work.ts'

/** Has an MCP server make the call. The server is a program of its own; only time and size of the result are held here. */
export async function runMcpTool(
  { tool, args, grant, signal, over }: ToolWork,
  { mcp, clock }: WorkDeps,
): Promise<RawOutcome> {
  if (mcp === null) throw new ToolError('failed', `The MCP server of ${tool.name} is not configured.`)
  const { timeoutMs, maxOutputBytes } = grant.policy
  try {
    const expiresAtMs = clock.now() + timeoutMs + graceMs
    // The call keeps the time itself, and what it touched; this is for one that does not.
    const late = clock.sleep(timeoutMs + graceMs, grant.signal).then(() => {
      throw new ToolError('timeout', `The MCP server gave no answer within ${timeoutMs} ms.`)
    })
    const result = await Promise.race([mcp.call(tool, args, { ...grant, expiresAtMs }), late])
    const resultBytes = Buffer.byteLength(JSON.stringify(result ?? null))
    if (resultBytes > maxOutputBytes)
      throw new ToolError(
        'output_limit',
        `The result has ${resultBytes} bytes; ${maxOutputBytes} are allowed.`,
      )
    return { result: result ?? null, error: null, resultBytes, exit: null }
  } catch (error) {
    if (signal.aborted) return failed(new ToolError('cancelled', 'The call was cancelled.'))
    if (error instanceof ToolError) return failed(error)
    throw error
  } finally {
    over.abort()
  }
}

const failed = ({ code, message }: ToolError): RawOutcome => ({
  result: null,
  error: { code, message },
  resultBytes: 0,
  exit: null,
})
