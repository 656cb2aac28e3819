import { useSyncExternalStore } from 'react'

// --breakpoint-tablet
const query = window.matchMedia('(width < 700px)')

const subscribe = (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The window is as narrow as a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
