import type { Event } from '../src/events/event.ts'
import type { Approval } from '../src/models/approval.ts'
import type { Artifact } from '../src/models/artifact.ts'
import type { DebateResult, Turn } from '../src/models/debate.ts'
import type { Effect } from '../src/models/effect.ts'
import type { Baseline, BaselineId, ExperimentId } from '../src/models/experiment.ts'
import type { DocumentId, PersonaId, RunId, ScenarioId } from '../src/models/ids.ts'
import type { Persona, PersonaVersion } from '../src/models/persona.ts'
import type { RecordEntry } from '../src/models/record.ts'
import type { Run } from '../src/models/run.ts'
import type { Scenario, ScenarioVersion } from '../src/models/scenario.ts'
import type { Judgement, StoredScore } from '../src/models/score.ts'
import type { Tool, ToolPolicy } from '../src/models/tool.ts'
import type { Workflow, WorkflowId, WorkflowVersion } from '../src/models/workflow.ts'
import type { ExperimentPlan, ExperimentResult } from '../src/ports/experiment-repository.ts'
import type { JobType } from '../src/ports/job-queue.ts'
import type { ChunkUseWrite, ChunkWrite, PublishedDocument } from '../src/ports/run-journal.ts'
import { createInMemoryLiveFeed, type InMemoryLiveFeed } from './in-memory-live-feed.ts'

export interface StoredRun {
  run: Run
  readonly traceId: string
  readonly events: Event[]
  readonly turns: Turn[]
  isCancelRequested: boolean
  readonly sourceHash: string | null
}

export interface StoredPolicy {
  readonly policy: ToolPolicy
  readonly updatedAt: string
}

export interface StoredSecret {
  readonly value: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface StoredWorkflow {
  /** `lastRun` is looked up where it is shown. */
  readonly workflow: Workflow
  readonly yaml: string | null
  /** What it said before, oldest first. */
  readonly versions: readonly WorkflowVersion[]
}

export interface KeptExperiment {
  plan: ExperimentPlan
  result: ExperimentResult | null
}

/** Where it stands is said by its run. */
export interface StoredDocument {
  readonly id: DocumentId
  readonly title: string
  readonly collection: string
  tags: readonly string[]
  sha256: string
  sizeBytes: number
  declaredType: string | null
  mediaType: string | null
  generation: number
  runId: RunId
  published: PublishedDocument | null
  readonly createdAt: string
  updatedAt: string
}

export interface StoredChunkUse extends ChunkUseWrite {
  readonly runId: RunId
  readonly at: string
}

/** What the in-memory repositories share, as those of Postgres share a database. */
export interface InMemoryState {
  readonly personas: Map<PersonaId, Persona>
  readonly scenarios: Map<ScenarioId, Scenario>
  /** What was said before the present version, oldest first. */
  readonly personaVersions: Map<PersonaId, PersonaVersion[]>
  readonly scenarioVersions: Map<ScenarioId, ScenarioVersion[]>
  readonly runs: Map<RunId, StoredRun>
  readonly idempotencyKeys: Map<string, { bodyHash: string; runId: RunId; usedAtMs: number }>
  /** Script tools and those of MCP servers, without their policies. */
  readonly tools: Map<string, Omit<Tool, 'policy' | 'updatedAt'> & { readonly updatedAt: string }>
  readonly toolPolicies: Map<string, StoredPolicy>
  readonly secrets: Map<string, StoredSecret>
  readonly approvals: Map<string, Approval>
  /** Of those, what a retry of the run asked anew. */
  readonly supersededApprovals: Set<string>
  readonly workflows: Map<WorkflowId, StoredWorkflow>
  /** What cron started: workflow and time. */
  readonly firings: Set<string>
  /** By collection and key. */
  readonly records: Map<string, RecordEntry>
  /** By run and key. */
  readonly effects: Map<string, Effect>
  readonly scores: Map<RunId, StoredScore>
  readonly judgements: Judgement[]
  readonly baselines: Map<BaselineId, Baseline>
  readonly experiments: Map<ExperimentId, KeptExperiment>
  readonly documents: Map<DocumentId, StoredDocument>
  /** By id. */
  readonly chunks: Map<string, ChunkWrite>
  readonly chunkUses: StoredChunkUse[]
  readonly artifacts: Artifact[]
  readonly jobs: { type: JobType; runId: RunId }[]
  readonly feed: InMemoryLiveFeed
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export const createInMemoryState = (now: () => number = Date.now): InMemoryState => ({
  personas: new Map(),
  scenarios: new Map(),
  personaVersions: new Map(),
  scenarioVersions: new Map(),
  runs: new Map(),
  idempotencyKeys: new Map(),
  tools: new Map(),
  toolPolicies: new Map(),
  secrets: new Map(),
  approvals: new Map(),
  supersededApprovals: new Set(),
  workflows: new Map(),
  firings: new Set(),
  records: new Map(),
  effects: new Map(),
  scores: new Map(),
  judgements: [],
  baselines: new Map(),
  experiments: new Map(),
  documents: new Map(),
  chunks: new Map(),
  chunkUses: [],
  artifacts: [],
  jobs: [],
  feed: createInMemoryLiveFeed(),
  now,
})

/** What a debate has said before anybody has spoken. */
export const emptyResult: DebateResult = {
  turns: [],
  calls: [],
  verdict: null,
  stopReason: null,
  simulated: false,
}

export const timestampOf = (state: InMemoryState): string => new Date(state.now()).toISOString()
