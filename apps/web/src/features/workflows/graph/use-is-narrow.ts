import { useSyncExternalStore } from 'react'

// --breakpoint-tablet
const query = window.matchMedia('(width < 700px)')

const subscribe = (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The window is as narrow as a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)

/** What stands beside the picture on a wide page stands below it at the moment. */
export const isStacked = (): boolean => window.matchMedia('(width < 1100px)').matches
