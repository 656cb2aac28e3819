import { useEffect, useSyncExternalStore } from 'react'

let title: string | null = null
const listeners = new Set<() => void>()

function setTitle(next: string | null): void {
  title = next
  for (const listener of listeners) listener()
}

/** Says what the present page is called, for the line that says where one is. */
export function useSetPageTitle(name: string): void {
  useEffect(() => {
    setTitle(name)
    return () => setTitle(null)
  }, [name])
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePageTitle = (): string | null => useSyncExternalStore(subscribe, () => title)
