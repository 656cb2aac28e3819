import type { CallContext } from './call-context.ts'
import type { ContextRequest, FetchValue } from './context-request.ts'
import { isChanging, outgoingHeaders } from './outgoing-headers.ts'
import { rulesOf } from './rules-of.ts'
import { withSecrets } from './secret-of.ts'
import { fromWireBody, maxBodyBytes, toWireBody } from './wire-body.ts'

type FetchRequest = Extract<ContextRequest, { op: 'fetch' }>

/** Sends a request for a tool. Secrets are put into header values here: the tool never holds them. */
export async function answerFetch(request: FetchRequest, call: CallContext): Promise<FetchValue> {
  const { url, method, body, redirect } = request
  const { egress, grant } = call
  const filled = request.headers.map(([name, value]) => [name, withSecrets(value, grant)] as const)
  const key = isChanging(method) ? call.nextIdempotencyKey() : null
  const headers = outgoingHeaders(filled, grant.correlation, key)
  const answer = await egress.fetch(
    { url, method, headers, body: body === null ? null : fromWireBody(body), redirect },
    rulesOf(call, maxBodyBytes),
  )
  return { ...answer, body: toWireBody(answer.body) }
}
