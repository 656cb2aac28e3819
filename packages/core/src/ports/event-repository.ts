import type { Event } from '../events/event.ts'
import type { RunId } from '../models/ids.ts'

export interface EventRepository {
  /**
   * Ascending by seq, at most `limit` events with a seq above `afterSeq`. TurnFinished and StepFinished carry in
   * `data.result` the Turn or AuxiliaryCall that the journal holds, unless `withResults` is false: whoever does not
   * pass them on need not have them read.
   */
  listByRun(
    runId: RunId,
    afterSeq: number,
    limit: number,
    options?: { readonly withResults?: boolean },
  ): Promise<readonly Event[]>
}

/** A piece of a turn that is being spoken. */
export interface TextDelta {
  readonly turn: number
  /** Rises when the turn starts anew: what came before under a lower number is void. */
  readonly attempt: number
  /** In UTF-16 code units of the turn's text so far. */
  readonly offset: number
  readonly text: string
}

/** What a run's live stream is made of. */
export type LiveMessage = { readonly kind: 'events' } | { readonly kind: 'delta'; readonly delta: TextDelta }

/** Tells servers that something happened to a run, whichever process did it. */
export interface LiveFeed {
  /**
   * Calls back whenever the run has new events (read them from the EventRepository) and with each piece of text
   * while it is watched; a joiner first gets the text so far. Wake-ups can be spurious.
   *
   * @returns a function that ends the subscription.
   */
  subscribe(runId: RunId, onMessage: (message: LiveMessage) => void): () => void
  /** The same for all runs, without text. */
  subscribeAll(onChange: (runIds: readonly RunId[]) => void): () => void
}
