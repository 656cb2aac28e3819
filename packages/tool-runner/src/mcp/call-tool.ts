import { randomBytes } from 'node:crypto'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { traceparentOf } from '@workbench/core/events/correlation'
import type { Grant } from '../grant.ts'
import { ToolError } from '../tool-error.ts'
import { CallAnswer } from './call-result.ts'
import { type CallScope, callScope } from './call-scope.ts'
import { settledWithin } from './settled-within.ts'

/** How long the audit waits for the end of a connection after the answer, milliseconds. */
const mostHoldMs = 1_000

/**
 * Makes one call under its grant: its policy's time, its signal, its audit.
 *
 * @param name - As the server calls the tool.
 * @throws ToolError `timeout`, `cancelled` and what the egress throws; else an error of the SDK.
 */
export async function callTool(
  client: Client,
  name: string,
  args: Record<string, unknown>,
  grant: Grant,
): Promise<CallAnswer> {
  const { policy, correlation, idempotencyKey } = grant
  const { traceId, requestId, spanId = randomBytes(8).toString('hex') } = correlation
  const stopping = new AbortController()
  const over = new AbortController()
  const holds: Promise<void>[] = []

  // That a call is cancelled is told to the server by the session: the call itself may send nothing any more.
  const stop = (reason: Error) => {
    if (!over.signal.aborted) callScope.run(undefined, () => stopping.abort(reason))
  }
  const onAbort = () => stop(reasonOf(grant.signal))
  const timer = setTimeout(
    () => stop(new ToolError('timeout', `The tool did not answer within ${policy.timeoutMs} ms.`)),
    policy.timeoutMs,
  )
  grant.signal.addEventListener('abort', onAbort)
  if (grant.signal.aborted) onAbort()

  const scope: CallScope = {
    grant,
    signal: over.signal,
    fail: stop,
    holdFor: (done) => void holds.push(done),
  }
  const _meta = {
    traceparent: traceparentOf(traceId, spanId),
    'x-request-id': requestId,
    'idempotency-key': idempotencyKey,
  }
  const request = { method: 'tools/call', params: { name, arguments: args, _meta } } as const
  // The time is ours to keep; the SDK's own limit only must not come before it.
  const options = { signal: stopping.signal, timeout: policy.timeoutMs + 60_000 }
  try {
    return await callScope.run(scope, () => client.request(request, CallAnswer, options))
  } catch (error) {
    throw stopping.signal.aborted ? stopping.signal.reason : error
  } finally {
    clearTimeout(timer)
    grant.signal.removeEventListener('abort', onAbort)
    over.abort(new ToolError('cancelled', 'The call is over.'))
    await settledWithin(mostHoldMs, Promise.all(holds))
  }
}

const reasonOf = ({ reason }: AbortSignal): ToolError =>
  reason instanceof ToolError ? reason : new ToolError('cancelled', 'The call was cancelled.')
