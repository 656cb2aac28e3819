/**
 * What ties one request together across server, queue, worker, model and tool calls. It travels in the run's
 * row, in every event and log line, and as `x-request-id` and `traceparent` headers to the outside.
 */
export interface Correlation {
  /** 1 to 128 of `A-Za-z0-9._:-`: the caller's own, else a UUIDv7. */
  readonly requestId: string
  /** W3C trace id: 32 lower-case hex digits, not all zero. */
  readonly traceId: string
  /** 16 hex digits: what is done right now, and so the parent of whatever it sends out. Travels in no row. */
  readonly spanId?: string
}

const requestIdPattern = /^[A-Za-z0-9._:-]{1,128}$/
// https://www.w3.org/TR/trace-context/#traceparent-header: version ff is invalid, all-zero ids too.
const traceparentPattern = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/

export const isRequestId = (value: unknown): value is string =>
  typeof value === 'string' && requestIdPattern.test(value)

/** @returns the trace id of a valid `traceparent` header, null for anything else. */
export function traceIdOf(traceparent: unknown): string | null {
  if (typeof traceparent !== 'string') return null
  const [, traceId, parentId] = traceparentPattern.exec(traceparent) ?? []
  if (traceId === undefined || parentId === undefined) return null
  if (/^0+$/.test(traceId) || /^0+$/.test(parentId)) return null
  return traceId
}

/** @param spanId - 16 hex digits, the id of the calling span. */
export const traceparentOf = (traceId: string, spanId: string): string => `00-${traceId}-${spanId}-01`
