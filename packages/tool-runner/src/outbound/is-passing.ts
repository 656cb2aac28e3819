import { codeOf } from '../egress/network-fault.ts'
import type { ToolError } from '../tool-error.ts'

/** What a network does for a while: nobody there, connections that break, names that don't resolve. */
const passingCodes: ReadonlySet<string> = new Set([
  'BROKEN_OFF',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
])

/** Worth another try by itself. */
export function isPassingFault({ code, cause }: ToolError): boolean {
  if (code === 'timeout') return true
  return code === 'failed' && passingCodes.has(codeOf(cause))
}

const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429])

/** The same of an answer. */
export const isPassingStatus = (status: number): boolean => status >= 500 || passingStatuses.has(status)
