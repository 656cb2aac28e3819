import type { RunId } from '../src/models/ids.ts'
import type { LiveFeed, LiveMessage } from '../src/ports/event-repository.ts'
import type { LiveText } from '../src/ports/live-text.ts'

export interface InMemoryLiveFeed extends LiveFeed, LiveText {
  /** The run has new events. */
  notify(runId: RunId): void
  /** How many subscriptions are open; what a test looks at for leaks. */
  readonly subscriptions: number
}

export function createInMemoryLiveFeed(): InMemoryLiveFeed {
  const ofRun = new Map<RunId, Set<(message: LiveMessage) => void>>()
  const ofAll = new Set<(runIds: readonly RunId[]) => void>()
  const spoken = new Map<RunId, Map<number, { attempt: number; text: string }>>()

  return {
    get subscriptions() {
      return [...ofRun.values()].reduce((sum, listeners) => sum + listeners.size, ofAll.size)
    },
    subscribe(runId, onMessage) {
      const listeners = ofRun.get(runId) ?? new Set()
      ofRun.set(runId, listeners.add(onMessage))
      for (const [turn, { attempt, text }] of spoken.get(runId) ?? []) {
        onMessage({ kind: 'delta', delta: { turn, attempt, offset: 0, text } })
      }
      return () => listeners.delete(onMessage)
    },
    subscribeAll(onChange) {
      ofAll.add(onChange)
      return () => ofAll.delete(onChange)
    },
    notify(runId) {
      for (const listener of ofRun.get(runId) ?? []) listener({ kind: 'events' })
      for (const listener of ofAll) listener([runId])
    },
    publish(runId, delta) {
      const turns = spoken.get(runId) ?? new Map()
      const before = turns.get(delta.turn)
      const text = before?.attempt === delta.attempt ? before.text.slice(0, delta.offset) : ''
      spoken.set(runId, turns.set(delta.turn, { attempt: delta.attempt, text: text + delta.text }))
      for (const listener of ofRun.get(runId) ?? []) listener({ kind: 'delta', delta })
    },
    close: (runId, turn) => {
      spoken.get(runId)?.delete(turn)
    },
  }
}
