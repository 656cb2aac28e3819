import type { DebateInput } from '../models/debate.ts'
import type { Experiment, ExperimentId, ExperimentSummary } from '../models/experiment.ts'
import type { RunId, ScenarioId } from '../models/ids.ts'
import type { RunKind, RunStatus } from '../models/run.ts'
import type { Usage } from '../models/usage.ts'
import type { Page, PageQuery } from './page.ts'
import type { IdempotencyKey, NewRun } from './run-repository.ts'

/** One scenario of an experiment: which runs stand for what. */
export interface ExperimentSide {
  readonly scenarioId: ScenarioId
  readonly scenarioName: string
  readonly baselineName: string | null
  readonly baselineRunIds: readonly RunId[]
  readonly candidateRunIds: readonly RunId[]
}

/** What is decided when an experiment is made; the rest follows from its runs. */
export interface ExperimentPlan {
  readonly id: ExperimentId
  readonly name: string
  readonly sides: readonly ExperimentSide[]
  readonly overrides: Readonly<Record<string, unknown>>
  readonly looks: 1 | 2
  readonly look: 1 | 2
  /** False when the candidate runs were there before: they are nobody's to cancel. */
  readonly ownsRuns: boolean
  readonly requestId: string
  readonly createdAt: string
}

/** How it ended; kept, so that it reads the same for ever. */
export type ExperimentResult = Pick<
  Experiment,
  'status' | 'verdict' | 'comparable' | 'reasons' | 'metrics' | 'scenarios' | 'scoreVersion' | 'finishedAt'
>

export interface StoredExperiment {
  readonly plan: ExperimentPlan
  /** null while it goes on. */
  readonly result: ExperimentResult | null
  /** Of the candidate runs, in no particular order. */
  readonly candidates: readonly {
    readonly runId: RunId
    readonly status: RunStatus
    readonly errorCode: string | null
    readonly usage: Usage
    readonly judgingUsage: Usage
    /** Judgements that its snapshot asks for and that are missing, as long as somebody is at work on them. */
    readonly isBeingJudged: boolean
  }[]
}

/** A run as far as an experiment reads it: its transcript stays where it is. */
export interface ExperimentRun {
  readonly runId: RunId
  readonly kind: RunKind
  readonly status: RunStatus
  readonly errorCode: string | null
  readonly scenarioId: ScenarioId | null
  readonly isFork: boolean
  /** How often a worker took it up. */
  readonly attempt: number
  /** null for a run that is no debate, and for one without a complete snapshot, as imports may be. */
  readonly input: DebateInput | null
  /** Any of it was written by a simulated model. */
  readonly simulated: boolean
}

export interface ExperimentRepository {
  /**
   * The experiment and all its runs, in one transaction. Runs carry the trigger {type: 'experiment', id}.
   *
   * @returns the id that the key stands for when it was used before.
   * @throws ConflictError when the key was used with another body.
   */
  create(
    plan: ExperimentPlan,
    runs: readonly NewRun[],
    idempotencyKey?: IdempotencyKey,
  ): Promise<{ readonly id: ExperimentId; readonly replayed: boolean }>
  /** @throws NotFoundError */
  get(id: ExperimentId): Promise<StoredExperiment>
  /** Newest first. `scenarioId`: those that have it among theirs. */
  list(query: PageQuery & { readonly scenarioId?: ScenarioId | undefined }): Promise<Page<ExperimentSummary>>
  /**
   * @param look - Which look the result is of: one that was extended meanwhile takes no result of its first look.
   * @returns false when it was finished before; the first result stays.
   * @throws NotFoundError
   */
  finish(id: ExperimentId, result: ExperimentResult, look?: 1 | 2): Promise<boolean>
  /**
   * The second look: adds runs and forgets the result of the first. Does nothing when the key was used before.
   *
   * @param sides - All of them, with the candidate runs of both looks.
   * @throws NotFoundError
   * @throws ConflictError unless it is the first of two looks and has been judged; when the key was used with another body.
   */
  extend(
    id: ExperimentId,
    sides: readonly ExperimentSide[],
    runs: readonly NewRun[],
    idempotencyKey?: IdempotencyKey,
  ): Promise<void>
  /**
   * Goes on after an interruption: forgets a result of `failed` or `cancelled`. Retrying its runs is the caller's, and
   * comes before, so that nobody finds an experiment without a result whose runs have all ended badly. Does nothing when the
   * key was used before.
   *
   * @throws NotFoundError
   * @throws ConflictError when it has any other result; when the key was used with another body.
   */
  reopen(id: ExperimentId, idempotencyKey?: IdempotencyKey): Promise<void>
  /** Up to 2000 runs of any kind; those that there are, in the order of the ids. */
  runs(runIds: readonly RunId[]): Promise<readonly ExperimentRun[]>
}
