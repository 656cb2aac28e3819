import type { RunKind, RunStatus } from '@workbench/core/models/run'
import type { Judgement, ModelShare, ScoreMetrics } from '@workbench/core/models/score'
import type { Usage } from '@workbench/core/models/usage'
import type { ExperimentResult, ExperimentSide } from '@workbench/core/ports/experiment-repository'
import { orm, pgCore } from './drizzle.ts'
import { moment, projectId, scenarios, tokens } from './schema.ts'

const { sql } = orm
const {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} = pgCore

const count = () => integer().notNull().default(0)
/** Sums of money that are added to and taken from: what went is gone to the last digit, with no rest of rounding. */
const exactUsd = () => numeric({ mode: 'number' }).notNull().default(0)

/**
 * What is measured of runs that have ended: a row as long as the run has, written and deleted with its status. A trigger
 * notes every change in score_changes, from which the aggregates of the dashboard are kept.
 */
export const scores = pgTable(
  'scores',
  {
    runId: uuid().primaryKey(),
    projectId: projectId(),
    kind: text().$type<RunKind>().notNull(),
    status: text().$type<RunStatus>().notNull(),
    scenarioId: uuid(),
    finishedAt: moment().notNull(),
    /** Neither a fork nor a dry run nor an import: the scenario as it is. */
    isPlain: boolean().notNull(),
    version: integer().notNull(),
    metrics: jsonb().$type<ScoreMetrics>().notNull(),
    models: jsonb().$type<readonly ModelShare[]>().notNull(),
    computedAt: moment().notNull(),
  },
  (table) => [
    index('scores_of_scenario')
      .on(table.projectId, table.scenarioId, table.finishedAt, table.runId)
      .where(sql`scenario_id is not null and is_plain`),
  ],
)

/** What a judge said; each answer is bought once. */
export const judgements = pgTable(
  'judgements',
  {
    runId: uuid().notNull(),
    metric: text().$type<Judgement['metric']>().notNull(),
    judge: text().notNull(),
    promptVersion: integer().notNull(),
    order: text().$type<Judgement['order']>().notNull(),
    value: doublePrecision(),
    answer: jsonb().$type<Judgement['answer']>(),
    usage: jsonb().$type<Usage>().notNull(),
    latencyMs: integer().notNull(),
    at: moment().notNull(),
    error: jsonb().$type<Judgement['error']>(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.metric, table.judge, table.promptVersion, table.order] }),
  ],
)

/** Pinned sets of accepted runs: never changed. */
export const baselines = pgTable(
  'baselines',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    // Goes with its scenario: there is nothing left that it could be a baseline of.
    scenarioId: uuid()
      .notNull()
      .references(() => scenarios.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    runIds: uuid().array().notNull(),
    note: text().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    pgCore.uniqueIndex('baselines_by_name').on(table.scenarioId, table.name),
    index('baselines_newest').on(table.scenarioId, table.id),
  ],
)

export const experiments = pgTable(
  'experiments',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    name: text().notNull(),
    sides: jsonb().$type<readonly ExperimentSide[]>().notNull(),
    /** Of its sides, to find the experiments of a scenario. */
    scenarioIds: uuid().array().notNull(),
    overrides: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    looks: smallint().$type<1 | 2>().notNull(),
    look: smallint().$type<1 | 2>().notNull(),
    ownsRuns: boolean().notNull(),
    requestId: text().notNull(),
    createdAt: moment().notNull(),
    /** Null while it goes on. */
    result: jsonb().$type<ExperimentResult>(),
  },
  (table) => [
    index('experiments_newest').on(table.projectId, table.id),
    index().using('gin', table.scenarioIds),
    index('experiments_open').on(table.id).where(sql`result is null`),
  ],
)

/** Changes of scores that are not in the aggregates yet: +1 what came, -1 what went. Written by a trigger alone. */
export const scoreChanges = pgTable('score_changes', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  sign: smallint().notNull(),
  projectId: uuid().notNull(),
  status: text().notNull(),
  scenarioId: uuid(),
  finishedAt: moment().notNull(),
  metrics: jsonb().notNull(),
  models: jsonb().notNull(),
  /** When it was noted. */
  at: moment().notNull().defaultNow(),
})

/**
 * `scope` is `all`, the id of a scenario, or `none` for what has no scenario: every run is in two of them, so that a page
 * over everything reads as few rows as one over a scenario.
 */
const scope = () => text().notNull()

const sums = {
  runs: count(),
  completed: count(),
  failed: count(),
  cancelled: count(),
  turns: count(),
  refusedTurns: count(),
  toolCalls: count(),
  failedToolCalls: count(),
  inputTokens: tokens(),
  outputTokens: tokens(),
  costUsd: exactUsd(),
  unpricedRuns: count(),
}

/** What ended in an hour: for both ends of a span, which days don't fit. */
export const runHours = pgTable(
  'run_hours',
  { projectId: uuid().notNull(), scope: scope(), at: moment().notNull(), ...sums },
  (table) => [
    primaryKey({ columns: [table.projectId, table.scope, table.at] }),
    index('run_hours_by_time').on(table.projectId, table.at),
  ],
)

/** The same of a day: months of it are few rows, however much ended. */
export const runDays = pgTable(
  'run_days',
  { projectId: uuid().notNull(), scope: scope(), day: moment().notNull(), ...sums },
  (table) => [
    primaryKey({ columns: [table.projectId, table.scope, table.day] }),
    index('run_days_by_time').on(table.projectId, table.day),
  ],
)

const counts = () => jsonb().$type<Readonly<Record<string, number>>>().notNull()

/** How the runs of a day lie: over its hours, in UTC, and over times. Apart from the sums, which are read for all scopes. */
export const runDayShapes = pgTable(
  'run_day_shapes',
  {
    projectId: uuid().notNull(),
    scope: scope(),
    day: moment().notNull(),
    runsByHour: counts(),
    failedByHour: counts(),
    /** Completed runs by bucket of a logarithmic scale. */
    runsByLatency: counts(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.scope, table.day] })],
)

/** What each model did in a day. */
export const modelDays = pgTable(
  'model_days',
  {
    projectId: uuid().notNull(),
    scope: scope(),
    day: moment().notNull(),
    model: text().notNull(),
    calls: count(),
    inputTokens: tokens(),
    outputTokens: tokens(),
    costUsd: exactUsd(),
    /** Runs in which its price was known: without any, its cost is not. */
    pricedRuns: count(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.scope, table.day, table.model] })],
)
