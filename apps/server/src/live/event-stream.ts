import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** One message of a server-sent event stream; a frame without id leaves the reader's place as it is. */
export interface Frame {
  readonly id?: number
  readonly event: string
  readonly data: unknown
}

/** Keeps proxies and readers from taking a quiet stream for a dead one. */
export const heartbeat = Symbol('heartbeat')

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function encodeFrame(frame: Frame | typeof heartbeat): string {
  if (frame === heartbeat) return ': still here\n\n'
  const id = frame.id === undefined ? '' : `id: ${frame.id}\n`
  // JSON has no line breaks of its own, so one data line holds it.
  return `${id}event: ${frame.event}\ndata: ${JSON.stringify(frame.data)}\n\n`
}

/** How soon a reader that lost its connection comes back, in milliseconds. */
const retryMs = 1000

/**
 * Answers with a stream that ends when the frames do, the reader leaves, or the server closes. A slow reader is
 * waited for: the next frame is asked for only when the last one has been taken.
 *
 * @param framesUntil - Makes the frames; it must come to an end soon after the signal aborts.
 */
export function sendEventStream(
  reply: FastifyReply,
  closing: AbortSignal,
  framesUntil: (signal: AbortSignal) => AsyncIterable<Frame | typeof heartbeat>,
): FastifyReply {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  const signal = AbortSignal.any([left.signal, closing])
  async function* chunks() {
    // Sent at once, so that the reader knows it is connected.
    yield `retry: ${retryMs}\n\n`
    try {
      for await (const frame of framesUntil(signal)) yield encodeFrame(frame)
    } catch (error) {
      // The answer has begun, so nothing but the log can say why it breaks off; the reader comes back for the rest.
      reply.log.warn({ eventType: 'StreamFailed', requestId: reply.request.id, error }, 'A stream broke off')
      throw error
    }
  }
  return reply
    .type('text/event-stream; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' })
    .send(Readable.from(chunks()))
}
