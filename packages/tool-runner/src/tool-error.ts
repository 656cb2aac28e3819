import type { ToolErrorCode, ToolFault } from '@workbench/core/models/tool'

/** Why a tool does not get what it asked for, or why its call failed. The message is for the tool's author and the model. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly code: ToolErrorCode

  constructor(code: ToolErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What may be told of an error: a ToolError as it is, anything else without its inner workings. */
export function faultOf(error: unknown): ToolFault {
  if (error instanceof ToolError) return { code: error.code, message: error.message }
  return { code: 'failed', message: 'The tool runner had a fault of its own; its log has more.' }
}
