import { APICallError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'

/** The provider's own code for a fault, e.g. `insufficient_quota`, of an answer or of an error within a stream. */
export function errorCodeOf(error: unknown): unknown {
  const body = fieldsOf(APICallError.isInstance(error) ? error.data : error)
  const ofResponse = fieldsOf(fieldsOf(body.response).error)
  return fieldsOf(body.error).code ?? body.code ?? ofResponse.code
}
