import { AsyncLocalStorage } from 'node:async_hooks'
import type { Grant } from '../grant.ts'

/** One call while it is under way, for the requests that are made on its behalf. */
export interface CallScope {
  readonly grant: Grant
  /** Aborts when the call is over, however it ended. */
  readonly signal: AbortSignal
  /** Ends the call: for faults that the transport would keep to itself. */
  readonly fail: (error: Error) => void
  /** Before the call is given back, this has to happen. */
  readonly holdFor: (done: Promise<void>) => void
}

/**
 * Which call a request belongs to; undefined: to the session. The SDK has one transport for all calls of a server and
 * hands requests to it without a word about their origin; the asynchronous context knows.
 */
export const callScope = new AsyncLocalStorage<CallScope | undefined>()
