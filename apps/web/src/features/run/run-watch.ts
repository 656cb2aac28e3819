import type { LiveMessage } from '@workbench/client/live/live-stream'
import { type Event, hasEnded, type Run } from '@workbench/client/models'
import { numberOf } from './event-data.ts'
import { applyEvent, eventsToLearnWhoSpeaks, type LiveRun, liveRunOf, withRun } from './live-run.ts'
import { createPace, type Schedule } from './pace.ts'
import { createSpokenTexts } from './spoken-texts.ts'

export interface RunWatchState {
  /** null until it was read for the first time. */
  readonly live: LiveRun | null
  /** Why it could not be read; null when the last reading went well. */
  readonly error: unknown
}

export interface RunWatchDeps {
  readonly read: () => Promise<Run>
  /** Reads the stream after an event until it is over or stopped. @returns stops it. */
  readonly follow: (
    afterSeq: number,
    reader: {
      readonly onMessage: (message: LiveMessage) => void
      /** Nothing more will come: the run has ended. */
      readonly onOver: () => void
      readonly onRefused: (error: unknown) => void
    },
  ) => () => void
  readonly onEvents: (events: readonly Event[]) => void
  /** It was read anew. */
  readonly onRead: (run: Run) => void
  readonly schedule: Schedule
}

export type RunWatch = ReturnType<typeof createRunWatch>

/**
 * Keeps a run current: reads it, follows it while it goes on, reads it again when it has ended, so that nothing
 * depends on the events alone. What it shows changes eight times a second at most.
 */
export function createRunWatch({ read, follow, onEvents, onRead, schedule }: RunWatchDeps) {
  const texts = createSpokenTexts()
  const listeners = new Set<() => void>()
  let live: LiveRun | null = null
  let error: unknown = null
  let shown: RunWatchState = { live, error }
  let news: Event[] = []
  let stopFollowing: (() => void) | null = null
  // Rises with each start and stop: what was asked for before is of no interest any more.
  let watching = 0

  const publish = () => {
    const events = news
    news = []
    if (events.length > 0) onEvents(events)
    texts.publish()
    if (shown.live === live && shown.error === error) return
    shown = { live, error }
    for (const listener of listeners) listener()
  }
  const publishSoon = createPace(publish, schedule)

  async function reload(): Promise<void> {
    const asked = watching
    try {
      const run = await read()
      if (asked === watching) take(run)
    } catch (cause) {
      if (asked !== watching) return
      error = cause
      publish()
    }
  }

  function take(run: Run) {
    error = null
    live = live === null ? liveRunOf(run) : withRun(live, run)
    publish()
    onRead(run)
    if (!hasEnded(live.run.status)) start(live.run.lastSeq)
  }

  function start(lastSeq: number) {
    if (stopFollowing !== null) return
    const asked = watching
    const over = () => {
      if (asked !== watching) return
      stopFollowing = null
      texts.clear()
      void reload()
    }
    stopFollowing = follow(Math.max(0, lastSeq - eventsToLearnWhoSpeaks), {
      onMessage: (message) => asked === watching && hear(message),
      onOver: over,
      onRefused(cause) {
        stopFollowing = null
        error = cause
        publish()
      },
    })
  }

  function hear(message: LiveMessage) {
    if (live === null) return
    if (message.kind === 'delta') texts.add(message.delta)
    else if (message.kind === 'event') {
      const { event } = message
      const isNew = event.seq > live.run.lastSeq
      live = applyEvent(live, event)
      news.push(event)
      if (event.type === 'TurnFinished') texts.close(numberOf(event.data.turn) ?? -1)
      // Another attempt speaks anew what was not finished. What the resume saved is known to the run alone.
      if (event.type === 'RunResumed' || event.type === 'RunWaiting') texts.clear()
      if (event.type === 'RunResumed' && isNew) void reload()
      // Whose turn it is and what they are asked is known to the run alone.
      if (event.type === 'RunWaiting' && event.data.type === 'person' && isNew) void reload()
    } else return
    publishSoon()
  }

  return {
    texts,
    state: (): RunWatchState => shown,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Reads it again, and follows it when it goes on, e.g. after a retry. */
    reload,
    start() {
      watching += 1
      void reload()
    },
    stop() {
      watching += 1
      stopFollowing?.()
      stopFollowing = null
    },
  }
}
