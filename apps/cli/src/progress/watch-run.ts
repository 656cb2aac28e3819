import { Event, isLastEvent } from '@workbench/core/events/event'
import type { RunId } from '@workbench/core/models/ids'
import type { Clock } from '@workbench/core/ports/clock'
import type { TextDelta } from '@workbench/core/ports/event-repository'
import { z } from 'zod'
import type { ApiClient } from '../api-client.ts'
import { ApiError, isPassing } from '../api-errors.ts'
import { readEventStream } from './read-event-stream.ts'

export type RunMessage =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'delta'; readonly delta: TextDelta }
  /** The server went away; watching goes on by itself. */
  | { readonly kind: 'reconnecting'; readonly inMs: number }

interface WatchDependencies {
  readonly api: Pick<ApiClient, 'openEvents'>
  readonly clock: Clock
  readonly signal: AbortSignal
}

const firstDelayMs = 250
const maxDelayMs = 5000

/**
 * Everything that happens to a run, from its first event to its last, each event once. When the server goes away
 * it comes back to where it was, for as long as the run lasts, after 0.25 to 5 seconds.
 *
 * @throws ApiError when the server refuses (no such run, wrong token); the signal's reason when it aborts.
 */
export async function* watchRun(
  runId: RunId,
  { api, clock, signal }: WatchDependencies,
): AsyncGenerator<RunMessage> {
  let lastSeq = 0
  let isOver = false
  let delayMs = firstDelayMs
  for (;;) {
    try {
      const body = await api.openEvents(runId, lastSeq, signal)
      for await (const message of readEventStream(body, clock)) {
        const read = parseMessage(message)
        if (read === null) continue
        delayMs = firstDelayMs
        if (read.kind === 'event') {
          if (read.event.seq <= lastSeq) continue
          lastSeq = read.event.seq
          isOver = isLastEvent(read.event.type)
        }
        yield read
      }
    } catch (error) {
      signal.throwIfAborted()
      // Any other error is a connection that broke.
      if (error instanceof ApiError && !isPassing(error)) throw error
    }
    // The server closes after the last event; before it, a closed stream is a server that went away.
    if (isOver) return
    yield { kind: 'reconnecting', inMs: delayMs }
    await clock.sleep(delayMs, signal)
    delayMs = Math.min(delayMs * 2, maxDelayMs)
  }
}

const Delta = z.object({
  turn: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
  offset: z.int().nonnegative(),
  text: z.string(),
})

/** @returns null for a kind of message that this version does not know. */
function parseMessage(message: { event?: string | undefined; data: string }): RunMessage | null {
  const isDelta = message.event === 'delta'
  const parsed = (isDelta ? Delta : Event).safeParse(JSON.parse(message.data))
  if (!parsed.success) return null
  return isDelta
    ? { kind: 'delta', delta: parsed.data as TextDelta }
    : { kind: 'event', event: parsed.data as Event }
}
