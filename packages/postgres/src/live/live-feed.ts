import type { RunId } from '@workbench/core/models/ids'
import type { LiveFeed, LiveMessage } from '@workbench/core/ports/event-repository'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { openSession } from '../session.ts'
import { decodeTextMessage } from './text-message.ts'

/** A worker sends text only while this is ahead, so that runs nobody looks at cost nothing. */
const watchSeconds = 30
const renewMs = 10_000
/** Should a notification ever be missed, watchers are this late. */
const fallbackMs = 3_000

export interface PostgresLiveFeed extends LiveFeed {
  close(): Promise<void>
}

type OnMessage = (message: LiveMessage) => void

/** Hears from Postgres what happened to runs, whichever process did it. */
export async function createLiveFeed(db: Database): Promise<PostgresLiveFeed> {
  const watchers = new Map<string, Set<OnMessage>>()
  const listWatchers = new Set<(runIds: readonly RunId[]) => void>()

  const tell = (runId: string, message: LiveMessage) => {
    for (const onMessage of watchers.get(runId) ?? []) onMessage(message)
  }
  const wakeAll = () => {
    for (const runId of watchers.keys()) tell(runId, { kind: 'events' })
  }
  const session = await openSession({
    directUrl: db.directUrl,
    applicationName: 'workbench live feed',
    channels: [channels.runs, channels.text],
    onNotification(channel, payload) {
      if (channel === channels.text) {
        const message = decodeTextMessage(payload)
        if (message !== null) tell(message.runId, { kind: 'delta', delta: message.delta })
        return
      }
      const runIds = payload.split(',') as RunId[]
      for (const runId of runIds) tell(runId, { kind: 'events' })
      for (const onChange of listWatchers) onChange(runIds)
    },
    onConnected: wakeAll,
  })

  /** Asks the worker that holds the run for the text so far, and for what comes. */
  const watch = (runIds: readonly string[]) =>
    db.pool
      .query(
        `with watched as (
           update runs set watched_until = now() + interval '${watchSeconds} seconds'
           where id = any($1::uuid[]) and status in ('queued', 'running', 'waiting') returning id)
         select pg_notify('${channels.control}', 'watch:' || id) from watched`,
        [runIds],
      )
      // Text is best effort: while the database is away there is none to carry.
      .catch(() => {})

  const renewal = setInterval(() => {
    if (watchers.size > 0) void watch([...watchers.keys()])
  }, renewMs)
  const fallback = setInterval(wakeAll, fallbackMs)

  return {
    subscribe(runId, onMessage) {
      const others = watchers.get(runId) ?? new Set()
      watchers.set(runId, others.add(onMessage))
      void watch([runId])
      return () => {
        others.delete(onMessage)
        if (others.size === 0) watchers.delete(runId)
      }
    },
    subscribeAll(onChange) {
      listWatchers.add(onChange)
      return () => listWatchers.delete(onChange)
    },
    async close() {
      clearInterval(renewal)
      clearInterval(fallback)
      await session.close()
    },
  }
}
