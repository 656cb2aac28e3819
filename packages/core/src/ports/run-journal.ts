import type { Correlation } from '../events/correlation.ts'
import type { Event } from '../events/event.ts'
import type { DebateNote } from '../models/debate.ts'
import type { Effect } from '../models/effect.ts'
import type { RunId } from '../models/ids.ts'
import type { Run, RunError, RunKind, RunStatus, RunTrigger } from '../models/run.ts'
import type { StoredScore } from '../models/score.ts'
import type { Usage } from '../models/usage.ts'
import type { Job, JobType } from './job-queue.ts'

/** The result of a step, kept so that no resume runs it again. */
export interface JournalStep {
  /**
   * Names the place, not the time: `phase/P/round/R/seat/S/call/K`, within a turn `…/model/I` and `…/tool/I.J`; in
   * workflows `steps/ID`, in a forEach `steps/ID/item/N/steps/ID`, and within a step `…/mark/NAME` and `…/try/N`. What was
   * found for a turn is `…/passages`; notes from outside are `notes/KEY`, of the first call that could see them; that
   * people were told of a limit is `budget/warned/LIMIT`; an ingestion has `batch/N` and `publish`.
   */
  readonly key: string
  /**
   * `model` and `tool` are the replies and tool calls that a turn with tools is made of; `step` is a finished step of a
   * workflow or an ingestion, `mark` what it remembers on its way, `try` a try that failed, which a retry of the run
   * forgets; `passages` is what was found for a turn; `notes` is what people added from outside since the last of them.
   */
  readonly kind: 'turn' | 'call' | 'model' | 'tool' | 'step' | 'mark' | 'try' | 'passages' | 'notes'
  /**
   * For a turn and what is within it the turn's index; for any other call, and for notes, how many turns had been spoken before it; in
   * a workflow the place of the outermost step.
   */
  readonly position: number
  readonly output: unknown
  /** What running it cost, all tries together. */
  readonly usage: Usage
}

/** A run that a worker took up. */
export interface ClaimedRun {
  readonly runId: RunId
  readonly kind: RunKind
  /** The fence: every write names it, and a write of an older attempt is refused. */
  readonly attempt: number
  readonly correlation: Correlation
  /** What started it. */
  readonly trigger: RunTrigger
  /** The run whose first turns it shares; null for none. */
  readonly forkedFrom: Run['forkedFrom']
  readonly input: unknown
  /** When it was queued first, milliseconds since the epoch. */
  readonly queuedAtMs: number
  /** When the first attempt started, milliseconds since the epoch. */
  readonly startedAtMs: number
  readonly isCancelRequested: boolean
  /** What the run's own calls have used so far. */
  readonly usage: Usage
  /** How many notes people have added to it. */
  readonly notesAdded: number
  readonly steps: readonly JournalStep[]
  /** A step that was in flight at three deaths of a worker; the run must not try a fourth time. */
  readonly poisonStep: string | null
  readonly job: Job
}

/** An event before the journal numbers it. */
export type NewEvent = Omit<Event, 'seq' | 'runId' | 'requestId' | 'traceId'>

/** An entry of the ledger; a later one of the same key replaces status, response and the time it was settled. */
export interface EffectWrite {
  readonly key: string
  readonly stepId: string
  readonly kind: Effect['kind']
  readonly target: string
  readonly status: Effect['status']
  readonly idempotencyKey: string
  readonly request: unknown
  readonly response: unknown
  /** Milliseconds since the epoch. */
  readonly atMs: number
}

/** Replaces the record under its key. */
export interface RecordWrite {
  readonly collection: string
  readonly key: string
  readonly value: unknown
}

/** A passage of a document. The same id again replaces all but the text. */
export interface ChunkWrite {
  /** Made of document, hash and how often the hash came before, so that what is unchanged keeps its id. */
  readonly id: string
  readonly documentId: string
  /** The content it belongs to. */
  readonly generation: number
  readonly ordinal: number
  readonly text: string
  /** SHA-256 of the text, 64 hex digits. */
  readonly hash: string
  readonly page: number | null
  readonly heading: readonly string[]
  readonly start: number
  readonly end: number
}

/** The content of a document is complete: passages of earlier ones are deleted. */
export interface PublishedDocument {
  readonly documentId: string
  readonly generation: number
  readonly sha256: string
  readonly mediaType: string
  readonly embeddingModel: string | null
  readonly chunks: number
}

/** A turn was given a passage. */
export interface ChunkUseWrite {
  readonly documentId: string
  readonly chunkId: string
  readonly turn: number
  readonly speaker: string
  readonly marker: string
  readonly isCited: boolean
}

/** A file whose blob is in the store. */
export interface ArtifactWrite {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
}

/** What a run writes beside its journal, in the same transaction. */
export interface RunSideWrites {
  readonly effects?: readonly EffectWrite[]
  readonly records?: readonly RecordWrite[]
  /** Asked once each: one that its step asked before stays as it is. */
  readonly approvals?: readonly NewApproval[]
  readonly chunks?: readonly ChunkWrite[]
  readonly publishedDocuments?: readonly PublishedDocument[]
  readonly chunkUses?: readonly ChunkUseWrite[]
  readonly artifacts?: readonly ArtifactWrite[]
}

/** Everything that becomes durable together. */
export interface RunWrite {
  readonly runId: RunId
  readonly attempt: number
  readonly correlation: Correlation
  /** At least one. */
  readonly events: readonly NewEvent[]
  readonly steps: readonly JournalStep[]
  /** Left out: none, as in every debate. */
  readonly side?: RunSideWrites
  /** Added to the run's usage. */
  readonly usage: Usage
  /** Keys of the steps being executed once this is written. */
  readonly inFlight: readonly string[]
  /** The last write of an attempt says how it ends. */
  readonly end?: RunEnd
}

/** A score before its run has one. */
export type NewScore = Omit<StoredScore, 'runId'>

export type RunEnd =
  | {
      readonly status: Extract<RunStatus, 'completed' | 'failed' | 'cancelled'>
      /** What is not in the journal: for a debate verdict and stop reason. */
      readonly output: unknown
      readonly error: RunError | null
      /** What was measured of it, stored with its end. */
      readonly score?: NewScore
    }
  /** Given back at shutdown, to be claimed again at once. */
  | { readonly status: 'queued' }

/** A question to people. */
export interface NewApproval {
  readonly id: string
  /** One question a step, however often it is asked. */
  readonly stepId: string
  readonly title: string
  readonly details: unknown
  readonly expiresAtMs: number | null
  /** Who may decide, by name; empty or left out: anybody. */
  readonly approvers?: readonly string[]
  /** How many of them have to say yes; 1 when left out. */
  readonly required?: number
}

/** Somebody whose turn it is. */
export interface AwaitedPerson {
  /** The key of the turn. */
  readonly key: string
  readonly seat: number
}

/** The first of these that comes brings the run back; of people, the last. */
export interface RunWait {
  readonly approvals: readonly NewApproval[]
  /** Left out: none. */
  readonly people?: readonly AwaitedPerson[]
  /** Runs that must end. */
  readonly runIds: readonly string[]
  /** Milliseconds since the epoch. */
  readonly untilMs: number | null
}

export interface WriteAnswer {
  readonly isWatched: boolean
  readonly isCancelRequested: boolean
  /** How many notes people have added to the run; null when it is not known. */
  readonly notesAdded: number | null
}

/** A note as it was added, before any speaker sees it. */
export type AddedNote = Omit<DebateNote, 'afterTurn'>

export interface TakenUp {
  readonly claimed: readonly ClaimedRun[]
  /** Jobs whose run needs nobody; they can be acknowledged. */
  readonly spare: readonly Job[]
}

/** The durable memory of runs, as their worker sees it. */
export interface RunJournal {
  /**
   * Takes up to `limit` jobs that are due, oldest first, together with their runs. A run is claimed when it is
   * queued, when its own job was delivered again (its worker is gone), or when it waits for this very job. Never
   * waits for jobs. What was taken up when the answer got lost comes back once its heartbeat is missed.
   */
  takeUp(type: JobType, limit: number, workerId: string): Promise<TakenUp>
  /**
   * Makes it all durable or none of it. Waits while the database is away.
   *
   * @returns whether somebody watches the run's text at the moment, and whether its end was asked for.
   * @throws RunLostError when another attempt owns the run.
   */
  write(write: RunWrite): Promise<WriteAnswer>
  /**
   * The run waits for a time, holding no worker; a job brings it back.
   *
   * @throws RunLostError
   */
  waitUntil(write: RunWrite, untilMs: number): Promise<void>
  /**
   * The run waits for people, other runs and a time, whatever comes first, holding no worker. Questions that were asked
   * before are not asked again; when something of it has come meanwhile, the run is queued at once instead. One
   * transaction under the run's row lock.
   *
   * @throws RunLostError
   */
  waitFor(write: RunWrite, wait: RunWait): Promise<void>
  /** What people have added to the run from outside, oldest first. Waits while the database is away. */
  notes(runId: RunId): Promise<readonly AddedNote[]>
}
