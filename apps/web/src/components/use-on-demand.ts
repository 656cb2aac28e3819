import { useState } from 'react'
import type { OnDemand } from './on-demand.ts'

/**
 * The code of a component, from the moment it is wanted.
 * @returns the module, undefined until then, and what is called when somebody points at it, focuses it or presses it.
 */
export function useOnDemand<Module extends object>(part: OnDemand<Module>) {
  const [module, setModule] = useState(part.get)
  const want = () => {
    if (module !== undefined) return
    const there = part.get()
    if (there !== undefined) {
      setModule(there)
      return
    }
    part.load().then(
      (loaded) => setModule(loaded),
      // Without a connection nothing opens; the next press tries again.
      () => {},
    )
  }
  return [module, want] as const
}
