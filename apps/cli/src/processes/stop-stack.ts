/** Something that was started. */
export interface Stoppable {
  stop(): Promise<void>
  /** Ends it at once, without waiting. */
  kill(): void
}

/** What was started, stopped the other way round. */
export interface StopStack {
  push(started: Stoppable): void
  /** Stops everything, last in first out; a failure does not spare the rest. */
  stopAll(): Promise<void>
  killAll(): void
}

export function createStopStack(onError: (error: unknown) => void): StopStack {
  const stack: Stoppable[] = []
  return {
    push: (started) => stack.unshift(started),
    async stopAll() {
      for (const started of stack) await started.stop().catch(onError)
    },
    killAll() {
      for (const started of stack) started.kill()
    },
  }
}
