import type { ApprovalStatus, ApprovalVote } from '@workbench/core/models/approval'
import type { Effect } from '@workbench/core/models/effect'
import type { PersonaDraft, unsaidOfPersona } from '@workbench/core/models/persona'
import type { RunError, RunKind, RunStatus, RunTrigger, WaitingFor } from '@workbench/core/models/run'
import type { unsaidOfScenario } from '@workbench/core/models/scenario'
import type { ToolOrigin, ToolPolicy } from '@workbench/core/models/tool'
import type { TriggerType, WorkflowDefinition } from '@workbench/core/models/workflow'
import type { JournalStep } from '@workbench/core/ports/run-journal'
import type { ResolvedScenarioDraft } from '@workbench/core/ports/scenario-repository'
import type { WorkerState } from '@workbench/core/ports/worker-state'
import { orm, pgCore } from './drizzle.ts'

const { sql } = orm
const {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} = pgCore

/** Milliseconds are what the contract shows, so they are what is stored. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
export const tokens = () => bigint({ mode: 'number' }).notNull().default(0)

/** One of each until accounts exist; the first migration inserts them under these ids. */
export const defaultUserId = '01900000-0000-7000-8000-000000000001'
export const defaultProjectId = '01900000-0000-7000-8000-000000000002'

/** What was stored before a field was there lacks it. */
type LaterField = keyof typeof unsaidOfScenario | keyof typeof unsaidOfPersona
type Stored<Draft> = Omit<Draft, LaterField> & Partial<Pick<Draft, Extract<keyof Draft, LaterField>>>

export const users = pgTable('users', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  createdAt: moment().notNull().defaultNow(),
})

export const projects = pgTable('projects', {
  id: uuid().primaryKey(),
  ownerId: uuid()
    .notNull()
    .references(() => users.id),
  name: text().notNull().unique(),
  createdAt: moment().notNull().defaultNow(),
})

export const projectId = () =>
  uuid()
    .notNull()
    .default(sql.raw(`'${defaultProjectId}'`))
    .references(() => projects.id)

export const personas = pgTable(
  'personas',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    name: text().notNull(),
    content: jsonb().$type<Stored<PersonaDraft>>().notNull(),
    version: integer().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index().on(table.projectId, table.id), index().on(table.projectId, table.name)],
)

/** What every earlier version said, so that nothing is lost on edit. */
export const personaVersions = pgTable(
  'persona_versions',
  {
    personaId: uuid()
      .notNull()
      .references(() => personas.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    content: jsonb().$type<Stored<PersonaDraft>>().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personaId, table.version] })],
)

export const scenarios = pgTable(
  'scenarios',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    name: text().notNull(),
    content: jsonb().$type<Stored<ResolvedScenarioDraft>>().notNull(),
    /** Everyone the scenario names, to know what uses a persona. */
    personaIds: uuid().array().notNull(),
    version: integer().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    index().on(table.projectId, table.id),
    index().on(table.projectId, table.name),
    index().using('gin', table.personaIds),
  ],
)

export const scenarioVersions = pgTable(
  'scenario_versions',
  {
    scenarioId: uuid()
      .notNull()
      .references(() => scenarios.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    content: jsonb().$type<Stored<ResolvedScenarioDraft>>().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scenarioId, table.version] })],
)

export const workflows = pgTable(
  'workflows',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    name: text().notNull(),
    /** Text, and not taken apart: inputs, headers and bodies keep the order they were written in. */
    content: json().$type<WorkflowDefinition>().notNull(),
    /** The file it was read from, comments and all; null when it was not written as one. */
    yaml: text(),
    enabled: boolean().notNull(),
    triggerType: text().$type<TriggerType>().notNull(),
    version: integer().notNull(),
    /** When cron starts it next; null for any other trigger. */
    nextFireAt: moment(),
    /** Every scenario its steps name, to know what uses a scenario. */
    scenarioIds: uuid().array().notNull(),
    /** Where a webhook's secret is kept. */
    secretName: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    index().on(table.projectId, table.id),
    index().on(table.projectId, table.name),
    index().using('gin', table.scenarioIds),
    index('workflows_due').on(table.nextFireAt).where(sql`enabled and next_fire_at is not null`),
    index('workflows_on_completed').on(table.id).where(sql`enabled and trigger_type = 'runCompleted'`),
  ],
)

export const workflowVersions = pgTable(
  'workflow_versions',
  {
    workflowId: uuid()
      .notNull()
      .references(() => workflows.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    content: json().$type<WorkflowDefinition>().notNull(),
    yaml: text(),
    enabled: boolean().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workflowId, table.version] })],
)

/** What cron started, so that no time of a workflow starts it twice. */
export const workflowFirings = pgTable(
  'workflow_firings',
  {
    workflowId: uuid()
      .notNull()
      .references(() => workflows.id, { onDelete: 'cascade' }),
    /** The time it was due, not the time it was noticed. */
    fireAt: moment().notNull(),
    runId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workflowId, table.fireAt] })],
)

export const runs = pgTable(
  'runs',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    kind: text().$type<RunKind>().notNull(),
    status: text().$type<RunStatus>().notNull(),
    title: text().notNull(),
    // No foreign keys to scenarios and workflows: a run outlives what it was made from.
    scenarioId: uuid(),
    workflowId: uuid(),
    parentRunId: uuid(),
    forkedFromRunId: uuid(),
    forkedFromTurn: integer(),
    /** How many runs before it started one another. */
    depth: integer().notNull().default(0),
    /** It has ended, and what follows from that has not been done yet. */
    needsFollowUp: boolean().notNull().default(false),
    requestId: text().notNull(),
    traceId: text().notNull(),
    trigger: jsonb().$type<RunTrigger>().notNull(),
    input: jsonb().$type<unknown>().notNull(),
    /** What the journal does not hold: for a debate verdict and stop reason. Null until the run ends. */
    output: jsonb().$type<unknown>(),
    error: jsonb().$type<RunError>(),
    waitingFor: jsonb().$type<WaitingFor>(),
    queuedAt: moment().notNull(),
    startedAt: moment(),
    finishedAt: moment(),

    /** The fence: rises with every claim, and a write of an older attempt finds no row. */
    attempt: integer().notNull().default(0),
    /** Number of the newest event. */
    lastSeq: integer().notNull().default(0),
    workerId: uuid(),
    /** The delivery that holds the run; when the queue hands out this job again its worker is gone. */
    jobId: uuid(),
    /** With the job it names one delivery, so that only that one can be given back. */
    jobDeliveries: integer(),
    cancelRequestedAt: moment(),
    /** Servers with watchers keep this ahead of now; only then does text travel while it is spoken. */
    watchedUntil: moment(),
    /** Keys of the steps being executed. */
    inFlight: text().array().notNull().default(sql`'{}'`),
    /** For each step in flight at a death of its worker: how many deaths. */
    deaths: jsonb().$type<Record<string, number>>().notNull().default({}),

    calls: integer().notNull().default(0),
    inputTokens: tokens(),
    outputTokens: tokens(),
    /** Null as soon as one price is unknown, and it stays so: null plus anything is null. */
    costUsd: doublePrecision().default(0),
    savedCalls: integer().notNull().default(0),
    savedInputTokens: tokens(),
    savedOutputTokens: tokens(),
    savedCostUsd: doublePrecision().default(0),

    /** How many notes people have added: with every write the worker hears whether there are new ones. */
    notesAdded: integer().notNull().default(0),

    /** Hash of what an imported run was read from, so that the same file twice makes one run. */
    sourceHash: text(),
  },
  (table) => [
    index('runs_newest').on(table.projectId, table.queuedAt, table.id),
    index('runs_by_status').on(table.projectId, table.status, table.queuedAt, table.id),
    index('runs_by_scenario').on(table.projectId, table.scenarioId, table.queuedAt, table.id),
    index('runs_by_workflow')
      .on(table.projectId, table.workflowId, table.queuedAt, table.id)
      .where(sql`workflow_id is not null`),
    index('runs_by_parent').on(table.parentRunId).where(sql`parent_run_id is not null`),
    index('runs_to_follow_up').on(table.finishedAt, table.id).where(sql`needs_follow_up`),
    index('runs_held').on(table.workerId).where(sql`worker_id is not null`),
    pgCore
      .uniqueIndex('runs_source')
      .on(table.projectId, table.sourceHash)
      .where(sql`source_hash is not null`),
  ],
)

/** The journal: a row here is a finished step, and a finished step is never run again. */
export const runSteps = pgTable(
  'run_steps',
  {
    // No foreign key: only a fenced write reaches this table, and the check would cost every turn.
    runId: uuid().notNull(),
    key: text().notNull(),
    kind: text().$type<JournalStep['kind']>().notNull(),
    /** For a turn and what is within it its index; for any other call how many turns had been spoken before it. */
    position: integer().notNull(),
    output: jsonb().$type<unknown>().notNull(),
    calls: integer().notNull(),
    inputTokens: tokens(),
    outputTokens: tokens(),
    costUsd: doublePrecision(),
    /** Copied from the run this one was forked from, which paid for it. */
    isShared: boolean().notNull().default(false),
    finishedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.key] }),
    // What was said, for the search over everything. Postgres refuses to index what is longer.
    index('run_steps_said')
      .using('gin', sql`to_tsvector('simple'::regconfig, left(output ->> 'text', 100000))`)
      .where(sql`kind = 'turn'`),
  ],
)

/** What people add to a debate from outside; in the journal once speakers see it. */
export const runNotes = pgTable(
  'run_notes',
  {
    runId: uuid()
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    by: text(),
    text: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.id] })],
)

/** Range-partitioned by month on its UUIDv7 id; the migration is hand-written for that. */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey(),
    projectId: uuid()
      .notNull()
      .default(sql.raw(`'${defaultProjectId}'`)),
    runId: uuid(),
    seq: integer().notNull(),
    requestId: text().notNull(),
    traceId: text().notNull(),
    type: text().notNull(),
    level: text().notNull(),
    component: text().notNull(),
    at: moment().notNull(),
    latencyMs: integer(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    error: jsonb().$type<{ code: string; message: string }>(),
  },
  (table) => [
    index('events_by_run').on(table.runId, table.seq),
    // The tool calls of all runs, newest last: all of them, and those of each tool.
    index('events_tool_calls').on(table.id).where(sql`type = 'ToolFinished'`),
    index('events_calls_of_tool').on(sql`(data ->> 'tool')`, table.id).where(sql`type = 'ToolFinished'`),
  ],
)

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    projectId: projectId(),
    scope: text().notNull(),
    key: text().notNull(),
    bodyHash: text().notNull(),
    runId: uuid().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.scope, table.key] }),
    index().on(table.createdAt),
  ],
)

/** Each worker holds an advisory lock named after its row; a row whose lock can be taken is a dead worker. */
export const workers = pgTable('workers', {
  id: uuid().primaryKey(),
  startedAt: moment().notNull().defaultNow(),
  /** When it last said how it is. */
  seenAt: moment(),
  /** How it is: host, memory, runs at work … */
  state: jsonb().$type<WorkerState>(),
})

/** Sums for /metrics over all processes that ever counted; each adds what it counted every few seconds. */
export const metricTotals = pgTable(
  'metric_totals',
  {
    name: text().notNull(),
    /** JSON of the labels in the order of their definition, so that equal labels are equal text. */
    labels: text().notNull(),
    value: doublePrecision().notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.labels] })],
)

/** Script tools, and what MCP servers listed last. Built-in ones are in the code. */
export const tools = pgTable(
  'tools',
  {
    projectId: projectId(),
    name: text().notNull(),
    origin: text().$type<Exclude<ToolOrigin, 'builtin'>>().notNull(),
    description: text().notNull(),
    /** Text, and not taken apart: models and people read properties in the order they were written in. */
    inputSchema: json().$type<Record<string, unknown>>().notNull(),
    /** Of a script tool. */
    source: text(),
    /** Of a tool that an MCP server has: its name in the configuration. */
    server: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
)

/** By the name of the tool and kept apart from it: built-in tools have one too, and one outlives a server that is away. */
export const toolPolicies = pgTable(
  'tool_policies',
  {
    projectId: projectId(),
    name: text().notNull(),
    policy: jsonb().$type<ToolPolicy>().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
)

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Values are sealed before they come here; the keys are never in the database. */
export const secrets = pgTable(
  'secrets',
  {
    projectId: projectId(),
    name: text().notNull(),
    /** Which key opens it. */
    keyId: text().notNull(),
    /** Nonce, ciphertext and tag. */
    box: bytea().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
)

/** Questions to people that runs wait for. One past its time counts as expired, whatever its row says. */
export const approvals = pgTable(
  'approvals',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    runId: uuid()
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    workflowId: uuid(),
    /** The step of the workflow, or the key of the tool call in the journal. */
    stepId: text().notNull(),
    title: text().notNull(),
    details: jsonb().$type<unknown>(),
    status: text().$type<ApprovalStatus>().notNull(),
    decidedBy: text(),
    comment: text(),
    createdAt: moment().notNull(),
    decidedAt: moment(),
    expiresAt: moment(),
    /** Who may decide, by name; empty: anybody. */
    approvers: text().array().notNull().default(sql`'{}'`),
    /** How many have to say yes. */
    required: integer().notNull().default(1),
    /** A retry of the run asks this question anew; what was said the first time stays on record. */
    isSuperseded: boolean().notNull().default(false),
  },
  (table) => [
    pgCore.uniqueIndex('approvals_of_step').on(table.runId, table.stepId).where(sql`not is_superseded`),
    index('approvals_newest').on(table.projectId, table.id),
    index('approvals_pending').on(table.runId).where(sql`status = 'pending'`),
  ],
)

/** Each person answers a question once. */
export const approvalVotes = pgTable(
  'approval_votes',
  {
    approvalId: uuid()
      .notNull()
      .references(() => approvals.id, { onDelete: 'cascade' }),
    by: text().notNull(),
    decision: text().$type<ApprovalVote['decision']>().notNull(),
    comment: text(),
    via: text().$type<ApprovalVote['via']>().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.approvalId, table.by] })],
)

/** The ledger of what runs did outside. */
export const effects = pgTable(
  'effects',
  {
    // No foreign key, as for the steps: only a fenced write reaches this table.
    runId: uuid().notNull(),
    key: text().notNull(),
    stepId: text().notNull(),
    kind: text().$type<Effect['kind']>().notNull(),
    target: text().notNull(),
    status: text().$type<Effect['status']>().notNull(),
    idempotencyKey: text().notNull(),
    request: jsonb().$type<unknown>(),
    response: jsonb().$type<unknown>(),
    at: moment().notNull(),
    settledAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.key] })],
)

/** What workflows keep: the newest value under each key. */
export const records = pgTable(
  'records',
  {
    projectId: projectId(),
    collection: text().notNull(),
    key: text().notNull(),
    value: jsonb().$type<unknown>(),
    runId: uuid().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.collection, table.key] }),
    index('records_newest').on(table.projectId, table.updatedAt, table.collection, table.key),
    index('records_newest_of_collection').on(table.projectId, table.collection, table.updatedAt, table.key),
    index('records_of_run').on(table.runId),
  ],
)
