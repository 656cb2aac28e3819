import { channels } from '../channels.ts'
import type { Database } from '../database.ts'

/** What a run has written is most often followed by a call of a model; that goes first. */
const firstMs = 5
/** At most 20 wake-ups a second, whatever the number of runs. */
const quietMs = 50
/** Ids in one payload of at most 8 000 bytes. */
const mostIds = 200

export interface RunNotifier {
  /** These runs have new events. */
  notify(runIds: readonly string[]): void
  close(): void
}

/**
 * Tells servers which runs moved, coalesced: the first word goes out after 5 ms, the next ones gather for 50 ms.
 * A commit with a NOTIFY takes a lock that all others wait for, so it is kept out of the journal's commits.
 */
export function createRunNotifier(db: Database): RunNotifier {
  const moved = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const flush = () => {
    timer = null
    if (moved.size === 0) return
    const ids = [...moved]
    moved.clear()
    const payloads: string[] = []
    for (let at = 0; at < ids.length; at += mostIds) payloads.push(ids.slice(at, at + mostIds).join(','))
    timer = setTimeout(flush, quietMs)
    db.pool
      .query(`select pg_notify('${channels.runs}', p) from unnest($1::text[]) p`, [payloads])
      // Watchers look by themselves every few seconds, too.
      .catch(() => {})
  }

  return {
    notify(runIds) {
      for (const runId of runIds) moved.add(runId)
      timer ??= setTimeout(flush, firstMs)
    },
    close() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
