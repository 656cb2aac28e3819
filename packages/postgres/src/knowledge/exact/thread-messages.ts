import type { VectorQuery } from '@workbench/core/ports/vector-store'
import type { Neighbour } from './vector-index.ts'

/** What the thread is given when it starts. */
export interface ThreadOptions {
  /** Must reach the server itself: it listens. */
  readonly directUrl: string
  /** Memory for vectors, all models together; bytes. */
  readonly mostBytes: number
}

export interface ThreadRequest {
  readonly id: number
  readonly query: VectorQuery
}

export type ThreadReply =
  | { readonly id: number; readonly found: readonly Neighbour[] }
  | { readonly id: number; readonly error: string }
