import { APICallError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'
import { errorCodeOf } from './error-code.ts'

const refusalCodes: ReadonlySet<unknown> = new Set([
  'content_filter',
  'content_policy_violation',
  'cyber_policy',
  'bio_policy',
])

/**
 * Whether an error is a refusal: somebody looked at the prompt, or at the answer, and wants no part in it. Some gateways
 * say so with a status, OpenAI within a stream as well, where it calls a prompt that breaks its usage policy invalid.
 */
export function isRefusal(error: unknown): boolean {
  const code = errorCodeOf(error)
  if (refusalCodes.has(code)) return true
  const body = APICallError.isInstance(error) ? error.responseBody : undefined
  const said = `${String(fieldsOf(error).message)} ${body ?? ''}`
  return code === 'invalid_prompt' && /usage policy/i.test(said)
}
