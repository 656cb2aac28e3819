import { randomBytes } from 'node:crypto'
import { type Correlation, traceparentOf } from '@workbench/core/events/correlation'

type Headers = readonly (readonly [name: string, value: string])[]

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

/** Whether a request with this method may change something. */
export const isChanging = (method: string): boolean => !safeMethods.has(method)

/**
 * Headers as they leave: with the ids that tie a request to its run, and with the key under which a repetition of it
 * is known, unless the tool has one of its own.
 *
 * @param idempotencyKey - null for requests that change nothing.
 */
export function outgoingHeaders(
  headers: Headers,
  { requestId, traceId, spanId = randomBytes(8).toString('hex') }: Correlation,
  idempotencyKey: string | null,
): Headers {
  const isOurs = ([name]: Headers[number]): boolean => /^(x-request-id|traceparent|tracestate)$/i.test(name)
  const hasKey = headers.some(([name]) => name.toLowerCase() === 'idempotency-key')
  return [
    ...headers.filter((header) => !isOurs(header)),
    ['x-request-id', requestId],
    ['traceparent', traceparentOf(traceId, spanId)],
    ...(idempotencyKey === null || hasKey ? [] : [['idempotency-key', idempotencyKey] as const]),
  ]
}
