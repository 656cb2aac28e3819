import { ApiError, isPassing } from '../errors.ts'
import type { Event } from '../models.ts'
import { readEventStream } from './read-event-stream.ts'
import { type Sleep, sleep as systemSleep } from './sleep.ts'
import { withinSilence } from './within-silence.ts'

/** A piece of the text of a turn that is being spoken. */
export interface TextDelta {
  /** Index of the turn. */
  readonly turn: number
  /** Rises when a turn is spoken anew; what came before is void then. */
  readonly attempt: number
  /** Where in the turn's text this piece begins, in UTF-16 units. */
  readonly offset: number
  readonly text: string
}

export type LiveMessage =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'delta'; readonly delta: TextDelta }
  /** The stream is open: what follows is live. */
  | { readonly kind: 'connected' }
  /** The server went away; the next try comes by itself. */
  | { readonly kind: 'reconnecting'; readonly inMs: number }

export interface LiveStreamOptions {
  readonly signal: AbortSignal
  readonly sleep?: Sleep
}

const firstDelayMs = 250
const maxDelayMs = 5000

/**
 * Reads a stream for as long as it lasts. When the server goes away, or is silent for 45 seconds, it is opened again,
 * after 0.25 to 5 seconds. Whoever stops reading leaves no connection open.
 *
 * @param open - Opens the stream where reading left off; null: nothing can follow.
 * @param isOver - Asked when the server closed the stream in order: whether that was its end.
 * @throws ApiError when the server refuses (no such run, wrong token); the signal's reason when it aborts.
 */
export async function* liveStream(
  open: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | null>,
  isOver: () => boolean,
  { signal, sleep = systemSleep }: LiveStreamOptions,
): AsyncGenerator<LiveMessage> {
  let delayMs = firstDelayMs
  for (;;) {
    const left = new AbortController()
    try {
      const body = await withinSilence(open(AbortSignal.any([signal, left.signal])), sleep)
      if (body === null) return
      yield { kind: 'connected' }
      for await (const { event, data } of readEventStream(body, sleep)) {
        const message = messageOf(event, data)
        delayMs = firstDelayMs
        yield message
      }
      if (isOver()) return
    } catch (error) {
      signal.throwIfAborted()
      // Any other error is a connection that broke. Whether more was to come nobody knows then, even after a last
      // event: a retry may have carried the run on.
      if (error instanceof ApiError && !isPassing(error)) throw error
    } finally {
      left.abort()
    }
    yield { kind: 'reconnecting', inMs: delayMs }
    await sleep(delayMs, signal)
    delayMs = Math.min(delayMs * 2, maxDelayMs)
  }
}

const messageOf = (event: string | undefined, data: string): LiveMessage =>
  event === 'delta'
    ? { kind: 'delta', delta: JSON.parse(data) as TextDelta }
    : { kind: 'event', event: JSON.parse(data) as Event }
