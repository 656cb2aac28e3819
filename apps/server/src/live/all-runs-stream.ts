import type { EventType } from '@workbench/core/events/event'
import type { RunId } from '@workbench/core/models/ids'
import type { Clock } from '@workbench/core/ports/clock'
import type { EventRepository, LiveFeed } from '@workbench/core/ports/event-repository'
import { type Frame, heartbeat } from './event-stream.ts'
import { heartbeatMs } from './run-stream.ts'
import { createWakeUp } from './wake-up.ts'

const batch = 100
/** Places remembered for one reader; beyond it the run that was quiet for longest is forgotten. */
const mostPlaces = 10_000

/**
 * The events of all runs from now on, in order within each run, without text and without ids: for lists that want
 * to stay current, not for a record. A run is read from its first event the first time it is heard of, and what
 * happened before the reader came is left out.
 */
export async function* streamAllRuns({
  events,
  feed,
  clock,
  types,
  signal,
}: {
  readonly events: EventRepository
  readonly feed: LiveFeed
  readonly clock: Clock
  /** Only these; undefined for all. */
  readonly types?: readonly EventType[] | undefined
  readonly signal: AbortSignal
}): AsyncGenerator<Frame | typeof heartbeat> {
  const wanted = types === undefined ? null : new Set(types)
  const withResults = wanted === null || wanted.has('TurnFinished') || wanted.has('StepFinished')
  const since = new Date(clock.now()).toISOString()
  const changed = new Set<RunId>()
  const places = new Map<RunId, number>()
  const wakeUp = createWakeUp(clock, heartbeatMs, signal)
  const unsubscribe = feed.subscribeAll((runIds) => {
    for (const runId of runIds) changed.add(runId)
    wakeUp.call()
  })

  const remember = (runId: RunId, seq: number) => {
    places.delete(runId)
    places.set(runId, seq)
    const [oldest] = places.keys()
    if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest)
  }
  async function* newEvents(runId: RunId): AsyncGenerator<Frame> {
    let seq = places.get(runId) ?? 0
    for (let found = batch; found === batch; ) {
      const read = await events.listByRun(runId, seq, batch, { withResults })
      found = read.length
      for (const event of read) {
        seq = event.seq
        if (event.at >= since && (wanted === null || wanted.has(event.type)))
          yield { event: event.type, data: event }
      }
      remember(runId, seq)
    }
  }

  try {
    while (!signal.aborted) {
      const why = await wakeUp.next()
      if (signal.aborted) return
      if (why === 'time') yield heartbeat
      for (const runId of changed) {
        changed.delete(runId)
        yield* newEvents(runId)
      }
    }
  } finally {
    unsubscribe()
  }
}
