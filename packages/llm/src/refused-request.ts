import { APICallError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'

const refusalCodes: ReadonlySet<unknown> = new Set(['content_filter', 'content_policy_violation'])

/** Some gateways look at a prompt before the model does, and refuse it with a status. */
export function isRefusedRequest(error: unknown): boolean {
  if (!APICallError.isInstance(error) || error.statusCode !== 400) return false
  return refusalCodes.has(fieldsOf(fieldsOf(error.data).error).code)
}
