import { type Event, isLastEvent } from '@workbench/core/events/event'
import type { RunId } from '@workbench/core/models/ids'
import { hasEnded, type RunStatus } from '@workbench/core/models/run'
import type { Clock } from '@workbench/core/ports/clock'
import type { EventRepository, LiveFeed } from '@workbench/core/ports/event-repository'
import { type Frame, heartbeat } from './event-stream.ts'
import { createPendingMessages } from './pending-messages.ts'
import { createUnheardText } from './unheard-text.ts'
import { createWakeUp } from './wake-up.ts'

export const heartbeatMs = 15_000
const batch = 100

export interface RunStreamSource {
  readonly runId: RunId
  /** The reader has everything up to this seq. */
  readonly afterSeq: number
  readonly events: EventRepository
  readonly feed: LiveFeed
  readonly clock: Clock
  readonly statusOf: (runId: RunId) => Promise<RunStatus>
  readonly signal: AbortSignal
}

/**
 * Everything that happened and happens to a run: its events in order, none left out and none twice, and the text
 * of turns while they are spoken. The feed only says that there is something; what it is, is read from the
 * repository, so a wake-up too many or a missed one does no harm. Ends after the run's last event, unless a retry
 * has already carried the run on.
 */
export async function* streamRun(source: RunStreamSource): AsyncGenerator<Frame | typeof heartbeat> {
  const { runId, events, feed, clock, signal } = source
  const pending = createPendingMessages()
  const wakeUp = createWakeUp(clock, heartbeatMs, signal)
  // Before the first read, or what happens between the two would be missed.
  const unsubscribe = feed.subscribe(runId, (message) => {
    pending.add(message)
    wakeUp.call()
  })
  let seq = source.afterSeq
  let newest: Event | undefined
  const unheard = createUnheardText()

  async function* newEvents(): AsyncGenerator<Frame> {
    for (let found = batch; found === batch; ) {
      const read = await events.listByRun(runId, seq, batch)
      found = read.length
      for (const event of read) {
        seq = event.seq
        newest = event
        if (event.type === 'TurnFinished') unheard.close(Number(event.data.turn))
        yield { id: event.seq, event: event.type, data: event }
      }
    }
  }
  const isOver = async () => {
    if (newest !== undefined && !isLastEvent(newest.type)) return false
    return hasEnded(await source.statusOf(runId))
  }

  try {
    yield* newEvents()
    let isDone = await isOver()
    while (!isDone && !signal.aborted) {
      const why = await wakeUp.next()
      if (signal.aborted) return
      if (why === 'time') {
        yield heartbeat
        pending.add({ kind: 'events' })
      }
      for (let message = pending.take(); message !== undefined; message = pending.take()) {
        if (message.kind === 'delta') {
          const data = unheard.of(message.delta)
          if (data !== null) yield { event: 'delta', data }
          continue
        }
        const before = seq
        yield* newEvents()
        if (seq !== before && (await isOver())) isDone = true
      }
    }
  } finally {
    unsubscribe()
  }
}
