import type { Correlation } from '../events/correlation.ts'
import type { DebateNote, Turn } from '../models/debate.ts'
import type { RunId, ScenarioId } from '../models/ids.ts'
import type { PersonTurnRequest } from '../models/person-turn.ts'
import type { Run, RunError, RunKind, RunStatus, RunSummary, RunTrigger } from '../models/run.ts'
import type { NoteDraft } from '../models/run-note.ts'
import type { Usage } from '../models/usage.ts'
import type { WorkflowId } from '../models/workflow.ts'
import type { JobType } from './job-queue.ts'
import type { Page, PageQuery } from './page.ts'

/** A run about to be queued. */
export interface NewRun {
  readonly id: RunId
  readonly kind: RunKind
  readonly title: string
  readonly scenarioId: ScenarioId | null
  /** Of a run of a workflow. */
  readonly workflowId?: WorkflowId | null
  /** How many runs before it started one another; 0 when left out. */
  readonly depth?: number
  readonly parentRunId: RunId | null
  readonly trigger: RunTrigger
  readonly correlation: Correlation
  readonly input: unknown
}

/** A run that ended elsewhere and is taken over as it is, e.g. by an import. */
export interface FinishedRun extends NewRun {
  readonly status: 'completed' | 'failed' | 'cancelled'
  readonly queuedAt: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly output: unknown
  readonly error: RunError | null
  readonly forkedFrom: Run['forkedFrom']
  /** null: the sum of what its steps used. */
  readonly usage: Usage | null
  /** The same source twice makes one run: a hash of what was read. */
  readonly sourceHash: string
}

/** The caller's claim that two requests are one. */
export interface IdempotencyKey {
  readonly key: string
  /** e.g. `POST /debates/run`; keys of different paths do not meet. */
  readonly scope: string
  /** Hash of the parsed body. */
  readonly bodyHash: string
}

export interface StartedRun {
  readonly runId: RunId
  /** True when the key had been used before: nothing new was started. */
  readonly replayed: boolean
}

export interface RunQuery extends PageQuery {
  /** Any of these. */
  readonly kind?: readonly RunKind[] | undefined
  /** Any of these. */
  readonly status?: readonly RunStatus[] | undefined
  readonly scenarioId?: ScenarioId | undefined
  readonly workflowId?: string | undefined
  /** Started by this run. */
  readonly parentRunId?: RunId | undefined
  /** Matches the title without regard to case, or an id exactly. */
  readonly q?: string | undefined
  /** Queued at or after, ISO 8601. */
  readonly from?: string | undefined
  /** Queued before, ISO 8601. */
  readonly to?: string | undefined
}

export interface RunRepository {
  /**
   * Run row, `RunQueued` event, job and idempotency key in one transaction: no run without a job, no job without
   * a run.
   *
   * @throws ConflictError when the idempotency key was used with another body in the last 24 hours.
   */
  start(run: NewRun, job: JobType, idempotencyKey?: IdempotencyKey): Promise<StartedRun>
  /**
   * @returns what the key stands for, null when it is new.
   * @throws ConflictError when it was used with another body.
   */
  findStarted(idempotencyKey: IdempotencyKey): Promise<StartedRun | null>
  /**
   * A new run that shares the journaled turns before `atTurn` with its parent and calls none of them again.
   *
   * @throws NotFoundError
   * @throws InvalidInputError when the parent has fewer than `atTurn` finished turns.
   * @throws ConflictError as for `start`
   */
  fork(
    run: NewRun,
    from: { readonly runId: RunId; readonly turn: number },
    job: JobType,
    idempotencyKey?: IdempotencyKey,
  ): Promise<StartedRun>
  /**
   * In one transaction.
   *
   * @returns for each run its id, or that of the one of the same source that was there.
   * @throws InvalidInputError when one of them holds what can't be stored; then none is.
   */
  importFinished(
    runs: readonly FinishedRun[],
  ): Promise<readonly { readonly id: RunId; readonly isNew: boolean }[]>
  /** @throws NotFoundError */
  get(id: RunId): Promise<Run>
  /** Newest first, stable under inserts. */
  list(query: RunQuery): Promise<Page<RunSummary>>
  /**
   * Ends a run that nobody works on at once; asks the worker of a running one to abort.
   *
   * @param options.forget - A key that stands for this run and is free again when the run ends here: its caller
   *   got no answer, and may start anew with it.
   * @returns what the run is now: `cancelled`, or still `running` when its worker was asked.
   * @throws NotFoundError
   * @throws ConflictError when it has already ended.
   */
  cancel(
    id: RunId,
    options?: { readonly forget?: IdempotencyKey | undefined },
  ): Promise<Pick<RunSummary, 'kind' | 'status'>>
  /**
   * Queues a failed or cancelled run again; it continues from its last finished step.
   *
   * @throws NotFoundError
   * @throws ConflictError unless it failed or was cancelled.
   */
  retry(id: RunId, job: JobType, idempotencyKey?: IdempotencyKey): Promise<StartedRun>
  /**
   * A person takes the turn that the run waits for: journal, `TurnFinished` and the way on in one transaction under the
   * lock of the run's row. The run goes on once nobody else is awaited. The same key gives the turn that it brought.
   *
   * @throws NotFoundError
   * @throws ConflictError when it waits for no person, or not for this one, or the key was used with another body.
   * @throws InvalidInputError when it waits for several and no seat is named, or the format asks for something else.
   */
  takeTurn(id: RunId, said: PersonTurnRequest, idempotencyKey?: IdempotencyKey): Promise<Turn>
  /**
   * Adds what somebody says from outside, with its `NoteAdded`; speakers see it from the next round on. The same key
   * gives the note that it brought.
   *
   * @throws NotFoundError
   * @throws ConflictError when the run has ended, is no debate or has as many notes as it takes, or the key was used
   * with another body.
   */
  addNote(id: RunId, note: NoteDraft, idempotencyKey?: IdempotencyKey): Promise<DebateNote>
}
