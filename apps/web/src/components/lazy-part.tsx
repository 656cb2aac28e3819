import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadPatiently } from '../live/load-patiently.ts'

/**
 * A component whose code is loaded when it is first shown, through a server that is away too. Wants a Suspense around it.
 *
 * @param load - The import, e.g. `() => import('./fork-dialog.tsx')`.
 * @param name - What the component is exported as.
 */
export const lazyPart = <Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: (await loadPatiently(load))[name] }))
