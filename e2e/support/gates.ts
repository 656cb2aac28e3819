interface Gate {
  readonly arrived: PromiseWithResolvers<void>
  readonly opened: PromiseWithResolvers<void>
}

/** Places where something waits until a test lets it go on. */
export interface Gates {
  /** Shuts a place for the next one that comes. @returns once it is there. */
  readonly hold: (place: string) => Promise<void>
  /** Goes through at once where nobody holds the place. */
  readonly pass: (place: string) => Promise<void>
  /** Lets everybody go on and shuts nothing any more. */
  readonly openAll: () => void
}

export function createGates(): Gates {
  const shut = new Map<string, Gate>()
  const open = new Set<Gate>()
  return {
    hold(place) {
      const gate: Gate = { arrived: Promise.withResolvers(), opened: Promise.withResolvers() }
      shut.set(place, gate)
      return gate.arrived.promise
    },
    async pass(place) {
      const gate = shut.get(place)
      if (gate === undefined) return
      // Whoever repeats it goes through.
      shut.delete(place)
      open.add(gate)
      gate.arrived.resolve()
      await gate.opened.promise
    },
    openAll() {
      shut.clear()
      for (const { opened } of open) opened.resolve()
      open.clear()
    },
  }
}
