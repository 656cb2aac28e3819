import type { ToolErrorCode } from '../models/tool.ts'

/** Codes of calls that a policy or a person stopped; every other code is a call that failed. */
export const refusedCodes = [
  'denied_net',
  'denied_read',
  'denied_write',
  'denied_run',
  'denied_secret',
  'disabled',
  'needs_approval',
  'unknown_tool',
] as const satisfies readonly ToolErrorCode[]

export const isRefusedCode = (code: string): boolean => (refusedCodes as readonly string[]).includes(code)
