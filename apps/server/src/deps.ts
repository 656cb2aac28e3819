import type { ApprovalLinkReader } from '@workbench/core/ports/approval-links'
import type { ApprovalRepository } from '@workbench/core/ports/approval-repository'
import type { ArtifactRepository } from '@workbench/core/ports/artifact-repository'
import type { BaselineRepository } from '@workbench/core/ports/baseline-repository'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Clock } from '@workbench/core/ports/clock'
import type { CronTimes } from '@workbench/core/ports/cron-times'
import type { DocumentRepository } from '@workbench/core/ports/document-repository'
import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { EffectLog } from '@workbench/core/ports/effect-log'
import type { EventRepository, LiveFeed } from '@workbench/core/ports/event-repository'
import type { ExperimentRepository } from '@workbench/core/ports/experiment-repository'
import type { Expressions } from '@workbench/core/ports/expressions'
import type { ModelCatalog } from '@workbench/core/ports/language-model'
import type { MetricStore } from '@workbench/core/ports/metric-store'
import type { Operations } from '@workbench/core/ports/operations'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import type { RecordRepository } from '@workbench/core/ports/record-repository'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { RunStatistics } from '@workbench/core/ports/run-statistics'
import type { ScenarioRepository } from '@workbench/core/ports/scenario-repository'
import type { ScoreRepository } from '@workbench/core/ports/score-repository'
import type { SearchEverywhere } from '@workbench/core/ports/search-everywhere'
import type { SecretRepository } from '@workbench/core/ports/secret-repository'
import type { ToolCallLog } from '@workbench/core/ports/tool-call-log'
import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { WorkflowRepository } from '@workbench/core/ports/workflow-repository'
import type { DescribedVariable } from '@workbench/platform/environment'
import type { MetricTotals } from '@workbench/platform/metrics/metric-totals'
import type { Telemetry } from '@workbench/platform/telemetry/telemetry'
import type { FastifyBaseLogger } from 'fastify'
import type { JudgeExperiments } from './experiments/judge-in-thread.ts'

/** Everything the server needs from outside. */
export interface ServerDeps {
  readonly personas: PersonaRepository
  readonly scenarios: ScenarioRepository
  readonly runs: RunRepository
  readonly events: EventRepository
  readonly feed: LiveFeed
  readonly tools: ToolRepository
  readonly toolCalls: ToolCallLog
  readonly secrets: SecretRepository
  readonly approvals: ApprovalRepository
  /** Reads the links by which people decide without logging in. */
  readonly approvalLinks: ApprovalLinkReader
  readonly workflows: WorkflowRepository
  readonly records: RecordRepository
  readonly effects: EffectLog
  readonly scores: ScoreRepository
  readonly baselines: BaselineRepository
  readonly experiments: ExperimentRepository
  readonly statistics: RunStatistics
  /** Documents, artifacts and whatever is too large for a row. */
  readonly blobs: BlobStore
  readonly documents: DocumentRepository
  readonly documentSearch: DocumentSearch
  /** What new documents are embedded with; null: they are found by their words alone. */
  readonly embeddingModel: string | null
  readonly artifacts: ArtifactRepository
  readonly searchEverywhere: SearchEverywhere
  /** Does the statistics without keeping everybody else waiting. */
  readonly judgeExperiments: JudgeExperiments
  readonly expressions: Expressions
  readonly cronTimes: CronTimes
  readonly catalog: ModelCatalog
  /** How the processes of this workbench are, all together. */
  readonly operations: Operations
  /** What they counted. */
  readonly metrics: MetricStore
  /** What this process counts. */
  readonly totals: MetricTotals
  /** null: nobody wants traces. */
  readonly telemetry: Telemetry | null
  readonly installation: Installation
  /** Database and queue can be reached. */
  readonly isReady: () => Promise<boolean>
  /** True for errors that mean "not now", e.g. a database that is starting: answered with 503. */
  readonly isTemporary: (error: unknown) => boolean
  /** A new UUIDv7. */
  readonly newId: <Id extends string>() => Id
  readonly clock: Clock
  readonly logger: FastifyBaseLogger
  /** The folder the web app is built into, empty until it is; null: browsers get a page that says so. */
  readonly webApp: string | null
  readonly config: {
    /** The address the server listens on: on loopback it answers to loopback names only. */
    readonly host: string
    /** Base of links as others see it, without a slash at the end; null: the listening address. */
    readonly publicUrl: string | null
    /** When set, every request has to carry it. */
    readonly token: string | null
  }
}

/** How this server was set up, for the page that shows it. */
export interface Installation {
  readonly variables: readonly DescribedVariable[]
  /** The database is the one that `workbench start` runs. */
  readonly isEmbedded: boolean
  readonly dataDir: string
  /** Where blobs are, for people; without secrets. */
  readonly blobPlace: string
  /** What finds the nearest vectors. */
  readonly vectorIndex: 'exact' | 'pgvector'
  /** On the disk of the data folder, or of the nearest folder above it; null when unknown. */
  readonly freeBytes: () => Promise<number | null>
}
