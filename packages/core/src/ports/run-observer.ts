import type { ClaimedRun, NewEvent } from './run-journal.ts'

/**
 * Told what happens while runs are worked on, to count or to trace it. What it hears may not become durable: an
 * attempt that loses its run has spoken already. It neither throws nor makes anybody wait.
 */
export interface RunObserver {
  /** A worker took the run up; called once for each attempt. */
  takenUp(run: ClaimedRun): AttemptObserver
  /** A model was called about a run that has ended, e.g. as its judge: no part of any attempt, nor of the run's usage. */
  calledAside(run: { readonly runId: string; readonly traceId: string }, call: ObservedCall): void
}

/** A call of a model as `LLMCallFinished` tells of it. */
export type ObservedCall = Pick<NewEvent, 'at' | 'latencyMs' | 'data' | 'error'>

export interface AttemptObserver {
  onEvent(event: NewEvent): void
  /** The worker is through with the attempt: the run ended, waits, was handed back or lost. */
  over(): void
}

/** Several observers as one. */
export const allObservers = (observers: readonly RunObserver[]): RunObserver => ({
  takenUp(run) {
    const attempts = observers.map((observer) => observer.takenUp(run))
    return {
      onEvent(event) {
        for (const attempt of attempts) attempt.onEvent(event)
      },
      over() {
        for (const attempt of attempts) attempt.over()
      },
    }
  },
  calledAside(run, call) {
    for (const observer of observers) observer.calledAside(run, call)
  },
})
