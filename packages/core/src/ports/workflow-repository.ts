import type {
  LastRun,
  TriggerType,
  Workflow,
  WorkflowDraft,
  WorkflowId,
  WorkflowVersion,
} from '../models/workflow.ts'
import type { Page, PageQuery } from './page.ts'
import type { NewRun, StartedRun } from './run-repository.ts'

export interface WorkflowQuery extends PageQuery {
  /** Matches the name without regard to case. */
  readonly q?: string | undefined
  readonly enabled?: boolean | undefined
  readonly trigger?: TriggerType | undefined
}

/** The text that a workflow was written as. */
export interface WorkflowSource {
  /** null: it never had one. */
  readonly yaml: string | null
  readonly version: number
}

/** A cron workflow that is due. */
export interface DueWorkflow {
  readonly workflow: Omit<Workflow, 'lastRun'> & { readonly lastRun?: LastRun | null }
  /** Milliseconds since the epoch; the first of those that were missed. */
  readonly scheduledAtMs: number
}

export interface WorkflowRepository {
  /** @param yaml - What it was parsed from; null when it was not. */
  create(draft: WorkflowDraft, yaml: string | null): Promise<Workflow>
  /** @throws NotFoundError */
  get(id: WorkflowId): Promise<Workflow>
  /** Newest first, stable under inserts. */
  list(query: WorkflowQuery): Promise<Page<Workflow>>
  /** Newest first; at most two, which is enough to know that a name is taken twice. */
  findByName(name: string): Promise<readonly Workflow[]>
  /** @throws NotFoundError */
  source(id: WorkflowId): Promise<WorkflowSource>
  /** @throws NotFoundError; newest first, as for personas. */
  listVersions(id: WorkflowId, query: PageQuery): Promise<Page<WorkflowVersion>>
  /** @throws NotFoundError, ConflictError as for personas. A cron trigger that changed or was switched on counts from now. */
  update(id: WorkflowId, version: number, draft: WorkflowDraft, yaml: string | null): Promise<Workflow>
  /** Switches its trigger on or off; nothing happens when it is so already. @throws NotFoundError */
  setEnabled(id: WorkflowId, enabled: boolean): Promise<Workflow>
  /** Its runs stay. @throws NotFoundError */
  delete(id: WorkflowId): Promise<void>
  /** Enabled ones with the trigger runCompleted. */
  listRunCompleted(): Promise<readonly Workflow[]>
  /**
   * Starts a run for each cron workflow that is due, once, with any number of callers: the firing, the run and the next
   * time are one transaction. However many firings were missed, one is made up for.
   *
   * @returns what was started.
   */
  fireDue(nowMs: number, runOf: (due: DueWorkflow) => NewRun): Promise<readonly StartedRun[]>
}
