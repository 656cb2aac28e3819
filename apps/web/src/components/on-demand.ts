/** Code that is loaded when somebody is about to need it. */
export interface OnDemand<Module> {
  /** undefined until it is there. */
  readonly get: () => Module | undefined
  /** Loads it once; after a failure, the next call tries again. */
  readonly load: () => Promise<Module>
}

/** @param fetch - The import, e.g. `() => import('./menu-popup.tsx')`. */
export function onDemand<Module>(fetch: () => Promise<Module>): OnDemand<Module> {
  let module: Module | undefined
  let pending: Promise<Module> | undefined
  return {
    get: () => module,
    load: () => {
      pending ??= fetch().then(
        (loaded) => {
          module = loaded
          return loaded
        },
        (error: unknown) => {
          pending = undefined
          throw error
        },
      )
      return pending
    },
  }
}
