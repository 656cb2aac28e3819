import { useEffect, useSyncExternalStore } from 'react'
import type { EventList } from './run-event-log.ts'
import { eventLogOf } from './run-event-logs.ts'

/**
 * Every event of the run that is on the page, ascending from the first, and new ones as they happen; read when the
 * first panel asks for them. `isComplete` is false while older ones are still being read.
 */
export function useRunEvents(runId: string): EventList & { readonly retry: () => void } {
  const log = eventLogOf(runId)
  useEffect(() => log.read(), [log])
  const list = useSyncExternalStore(log.subscribe, log.list)
  return { ...list, retry: () => log.read() }
}
