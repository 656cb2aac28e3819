import type { Event, Usage } from '@workbench/client/models'

type RowKind =
  | 'queue'
  | 'attempt'
  | 'wait'
  | 'turn'
  /** A call that is no turn: moderator, judge, poll. */
  | 'step'
  /** One try at a model call. */
  | 'call'
  /** Between two tries. */
  | 'pause'
  | 'tool'
  /** Documents that were searched for a turn, or read. */
  | 'knowledge'

export type RowOutcome = 'done' | 'refused' | 'failed' | 'interrupted' | 'cancelled'

/** Something that took time. Moments are milliseconds since 1970. */
export interface TimelineRow {
  readonly id: string
  readonly kind: RowKind
  readonly label: string
  /** A few words more: phase and round, model, number of the try. */
  readonly note: string
  readonly startMs: number
  /** The present moment while it goes on. */
  readonly endMs: number
  /** null while it goes on. */
  readonly outcome: RowOutcome | null
  /** Index of the turn it is part of. */
  readonly turn: number | null
  readonly speaker: { readonly name: string; readonly personaId: string | null } | null
  readonly model: string | null
  /** Until the first piece of text came, from the start of the row. */
  readonly firstTokenMs: number | null
  readonly usage: Usage | null
  readonly error: Event['error']
  /** What it was made of, in order. */
  readonly children: readonly TimelineRow[]
}

export interface Timeline {
  readonly startMs: number
  readonly endMs: number
  readonly rows: readonly TimelineRow[]
}
