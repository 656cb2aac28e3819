import type { ToolFault } from '@workbench/client/models'

const others: ReadonlySet<string> = new Set(['disabled', 'needs_approval', 'unknown_tool'])

/** Whether a policy or a person stopped a call; any other code is a call that failed. */
export const isRefusal = (code: string): boolean => code.startsWith('denied_') || others.has(code)

/** What the codes of tool calls mean, in few words. */
const words: Readonly<Record<ToolFault['code'], string>> = {
  timeout: 'took too long',
  denied_net: 'host not allowed',
  denied_read: 'reading not allowed',
  denied_write: 'writing not allowed',
  denied_run: 'running not allowed',
  denied_secret: 'secret not allowed',
  memory: 'too much memory',
  output_limit: 'result too large',
  invalid_args: 'wrong arguments',
  failed: 'failed',
  cancelled: 'cancelled',
  disabled: 'switched off',
  needs_approval: 'not approved',
  unknown_tool: 'no such tool',
}

export const toolErrorCodes = Object.keys(words) as readonly ToolFault['code'][]

/** What a code means, in few words; the code itself when it is none of a tool call. */
export const codeWords = (code: string): string =>
  (words as Readonly<Record<string, string | undefined>>)[code] ?? code
