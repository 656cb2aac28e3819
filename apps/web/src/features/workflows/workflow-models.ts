import type { Run, RunStatus } from '@workbench/client/models'

// The shapes of workflows as the pages read them.

export type StepTypeName =
  | 'condition'
  | 'forEach'
  | 'runDebate'
  | 'transform'
  | 'httpRequest'
  | 'sendMessage'
  | 'persistRecord'
  | 'approval'
  | 'delay'

/** A step as pictures and lists need it; what else it says is among its other fields. */
export interface AnyStep {
  readonly id: string
  readonly type: string
  readonly name?: string | undefined
  readonly when?: string | undefined
  readonly onError?: 'fail' | 'continue' | undefined
  readonly retry?: { readonly attempts: number; readonly delayMs: number } | undefined
  readonly timeoutMs?: number | undefined
  readonly then?: readonly AnyStep[] | undefined
  readonly else?: readonly AnyStep[] | undefined
  readonly steps?: readonly AnyStep[] | undefined
}

export interface RunCompletedFilter {
  readonly kind?: 'debate' | 'workflow' | 'ingest' | undefined
  readonly scenarioId?: string | undefined
  readonly workflowId?: string | undefined
  readonly status?: 'completed' | 'failed' | 'cancelled' | undefined
  readonly expression?: string | undefined
}

export type Trigger =
  | { readonly type: 'manual' }
  | { readonly type: 'cron'; readonly schedule: string; readonly timezone: string }
  | { readonly type: 'webhook'; readonly secret?: string | undefined }
  | { readonly type: 'runCompleted'; readonly filter?: RunCompletedFilter | undefined }
export type TriggerType = Trigger['type']

export interface WorkflowContent {
  readonly name: string
  readonly description: string
  /** JSON Schema of an object. */
  readonly inputs: Readonly<Record<string, unknown>> | null
  readonly trigger: Trigger
  readonly steps: readonly AnyStep[]
  readonly toolLimits: Readonly<Record<string, unknown>>
}

export interface LastRun {
  readonly id: string
  readonly status: RunStatus
  readonly queuedAt: string
  readonly finishedAt: string | null
}

export interface Workflow extends WorkflowContent {
  readonly id: string
  readonly enabled: boolean
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly nextFireAt: string | null
  readonly lastRun: LastRun | null
}

export interface WorkflowVersion extends WorkflowContent {
  readonly enabled: boolean
  readonly version: number
  readonly createdAt: string
}

export type StepStatus = 'pending' | 'running' | 'waiting' | 'completed' | 'failed' | 'skipped'

export interface StepOutcome {
  readonly status: StepStatus
  readonly output?: unknown
  readonly attempts: number
  readonly error: { readonly code: string; readonly message: string } | null
  readonly startedAt: string | null
  readonly finishedAt: string | null
  /** Of forEach: the outcomes of its steps, item by item. */
  readonly items?: readonly Readonly<Record<string, StepOutcome>>[] | undefined
}

/** What started the run, as expressions see it under `trigger`. */
export interface TriggerContext {
  readonly type: TriggerType
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly scheduledAt?: string | undefined
  readonly run?: Readonly<Record<string, unknown>> | undefined
}

export interface WorkflowInput {
  readonly workflow: WorkflowContent & { readonly id: string; readonly version: number }
  readonly inputs: Readonly<Record<string, unknown>>
  readonly trigger: TriggerContext
  readonly depth: number
  readonly dryRun: { readonly outputs: Readonly<Record<string, unknown>> } | null
}

export interface WorkflowOutput {
  readonly steps: Readonly<Record<string, StepOutcome>>
}

export type WorkflowRun = Omit<Run, 'input' | 'output'> & {
  readonly kind: 'workflow'
  readonly input: WorkflowInput
  readonly output: WorkflowOutput | null
}

export const isWorkflowRun = (run: Run): run is Run & WorkflowRun => run.kind === 'workflow'

export interface Effect {
  readonly runId: string
  readonly key: string
  readonly stepId: string
  readonly kind: 'httpRequest' | 'sendMessage' | 'approvalMessage'
  readonly target: string
  readonly status: 'intended' | 'sent' | 'failed' | 'unknown' | 'dry-run'
  readonly idempotencyKey: string
  readonly request?: unknown
  readonly response?: unknown
  readonly at: string
  readonly settledAt: string | null
}
