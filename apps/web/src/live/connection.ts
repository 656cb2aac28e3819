import { useSyncExternalStore } from 'react'

export type ConnectionState = 'connecting' | 'live' | 'reconnecting'

let state: ConnectionState = 'connecting'
const listeners = new Set<() => void>()

/** Said by the one stream this tab has open. */
export function setConnection(next: ConnectionState): void {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

/** Whether the server is known to be there. */
export const isLive = (): boolean => state === 'live'

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether what is on the page is kept current right now. */
export const useConnection = (): ConnectionState => useSyncExternalStore(subscribe, () => state)
