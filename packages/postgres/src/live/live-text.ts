import type { TextDelta } from '@workbench/core/ports/event-repository'
import type { LiveText } from '@workbench/core/ports/live-text'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { chunksOf, encodeTextMessage } from './text-message.ts'

/** At most so many messages a second for a turn: quicker than the eye, and each one wakes every server. */
const flushMs = 50

interface SpokenTurn {
  attempt: number
  text: string
  /** How much of it has been sent. */
  sent: number
}

export interface PostgresLiveText extends LiveText {
  /** Somebody watches the run: sends the text so far, and what comes as it comes. */
  watch(runId: string): void
  /** Nobody does any more. */
  unwatch(runId: string): void
  /** The attempt is over, whatever became of the turns that were being spoken. */
  forget(runId: string): void
  /** Lets go of everything. */
  stop(): void
}

/** Carries text through NOTIFY while it is watched; while nobody watches it only remembers. */
export function createLiveText(db: Database): PostgresLiveText {
  const turnsByRun = new Map<string, Map<number, SpokenTurn>>()
  const watched = new Set<string>()
  const dirty = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let isSending = false

  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = null
      void flush()
    }, flushMs)
  }

  async function flush(): Promise<void> {
    // One flush at a time, so that pieces arrive in order.
    if (isSending) return schedule()
    isSending = true
    const payloads: string[] = []
    for (const runId of dirty) {
      for (const [turn, spoken] of turnsByRun.get(runId) ?? []) {
        for (const { start, text } of chunksOf(spoken.text.slice(spoken.sent))) {
          const delta: TextDelta = { turn, attempt: spoken.attempt, offset: spoken.sent + start, text }
          payloads.push(encodeTextMessage(runId, delta))
        }
        spoken.sent = spoken.text.length
      }
    }
    dirty.clear()
    try {
      if (payloads.length > 0) {
        await db.pool.query(`select pg_notify('${channels.text}', p) from unnest($1::text[]) p`, [payloads])
      }
    } catch {
      // Best effort: the finished turn is read from the journal.
    } finally {
      isSending = false
    }
  }

  const unwatch = (runId: string) => {
    watched.delete(runId)
    dirty.delete(runId)
  }

  return {
    publish(runId, { turn, attempt, offset, text }) {
      const turns = turnsByRun.get(runId) ?? new Map<number, SpokenTurn>()
      turnsByRun.set(runId, turns)
      const spoken = turns.get(turn)
      if (spoken === undefined || spoken.attempt !== attempt || offset === 0) {
        turns.set(turn, { attempt, text, sent: 0 })
      } else {
        spoken.text += text
      }
      if (watched.has(runId)) {
        dirty.add(runId)
        schedule()
      }
    },
    close(runId, turn) {
      const turns = turnsByRun.get(runId)
      turns?.delete(turn)
      if (turns?.size === 0) turnsByRun.delete(runId)
    },
    watch(runId) {
      watched.add(runId)
      // A joiner needs all of it; others skip what they have by its offset.
      for (const spoken of turnsByRun.get(runId)?.values() ?? []) spoken.sent = 0
      dirty.add(runId)
      schedule()
    },
    unwatch,
    forget(runId) {
      unwatch(runId)
      turnsByRun.delete(runId)
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      turnsByRun.clear()
    },
  }
}
