import type { z } from 'zod'
import type { Correlation } from '../events/correlation.ts'
import type { ToolLimits } from '../models/tool.ts'
import type { ApprovalLinks } from '../ports/approval-links.ts'
import type { ApprovalRepository } from '../ports/approval-repository.ts'
import type { ChildDebates } from '../ports/child-debates.ts'
import type { Clock } from '../ports/clock.ts'
import type { Outbound } from '../ports/outbound.ts'
import type { RunSideWrites } from '../ports/run-journal.ts'
import type { AskedApproval } from '../runs/run-interruptions.ts'

/** How a field of a step is written, for forms and checks. */
export interface StepField {
  /** Key within the step. */
  readonly name: string
  readonly label: string
  /**
   * `expression`: JSONata. `template`: text with `{{ }}`. `json`: any JSON with `{{ }}` in its strings. `pairs`: names
   * and templates. `steps`: nested steps. `debate`: a DebateRequest with `{{ }}` in its strings. The others are taken as
   * they are.
   */
  readonly kind:
    | 'expression'
    | 'template'
    | 'json'
    | 'pairs'
    | 'steps'
    | 'debate'
    | 'text'
    | 'names'
    | 'number'
    | 'duration'
    | 'choice'
    | 'notify'
  readonly required: boolean
  /** Of `choice`. */
  readonly choices?: readonly string[]
  /** Of `steps`: they run for each of many items, and nothing outside of them sees what they gave. */
  readonly isPerItem?: boolean
  readonly multiline?: boolean
  /** `{{ secrets.NAME }}` may stand in it, since it is sent outside. */
  readonly takesSecrets?: boolean
  readonly placeholder?: string
  readonly help?: string
  /** Used when left out; for the form to show. */
  readonly default?: unknown
}

/** What a kind of step is: its fields, and what running one does. A step type lives in one file and in the catalogue. */
export interface StepType<Fields = unknown> {
  readonly type: string
  readonly title: string
  /** One sentence for whoever picks a step. */
  readonly description: string
  readonly fields: readonly StepField[]
  /** What its fields may be; `steps` is the schema of a list of nested ones. */
  readonly shape: (steps: z.ZodType) => z.ZodRawShape
  /** Whether it acts outside, so that a dry run only says what it would do. */
  readonly actsOutside: boolean
  /** `timeoutMs` means something of its own here, and the step keeps to it by itself. */
  readonly keepsTime?: boolean
  /** Faults that only show with the whole step at hand. */
  readonly faults?: (step: Fields, path: readonly (string | number)[]) => readonly StepFault[]
  /**
   * Runs one try.
   *
   * @throws StepFailed when the try failed, StepWaits when it goes on later and holds no worker until then.
   */
  readonly run: (step: Fields, context: StepContext) => Promise<StepDone>
  /** Of a step that others are nested in: what follows from its own output. Pure. */
  readonly expand?: (step: Fields, output: unknown) => Expansion
}

export interface StepFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Nested steps as they run: lane beside lane, each lane step after step. */
export interface Expansion {
  readonly lanes: readonly Lane[]
  /** Lanes at the same time. */
  readonly concurrency: number
  /** True: its output is made of its lanes, it ends when they have. False: what it gave itself stays its output. */
  readonly collects: boolean
}

export interface Lane {
  /** Part of the journal's keys: '' or `item/N`. */
  readonly path: string
  /** Names of the field whose steps these are, e.g. `then`. */
  readonly field: string
  /** More names that expressions see. */
  readonly scope: Readonly<Record<string, unknown>>
}

export interface StepDone {
  readonly output: unknown
  /** Becomes durable together with the output. */
  readonly side?: RunSideWrites
  /** In a dry run: what would have been done, shown with the step. */
  readonly wouldDo?: unknown
  /** Worth a look although it went well, e.g. nobody knows whether a message arrived. */
  readonly warning?: string
}

/** What a step's try may use. */
export interface StepContext {
  readonly runId: string
  readonly workflow: { readonly id: string; readonly name: string }
  /** Its place in the journal, e.g. `steps/ask/item/3/steps/send`: the same on every attempt. */
  readonly key: string
  readonly stepId: string
  /** What people call it. */
  readonly stepName: string
  /** Of the run: how many before it started one another. */
  readonly depth: number
  /** From 1. */
  readonly tryNumber: number
  readonly correlation: Correlation
  /** Of the workflow. */
  readonly limits: readonly ToolLimits[]
  /** Aborts with the run, and with the step's own time. */
  readonly signal: AbortSignal
  /** How long one try may take, milliseconds; null: as the step type has it. */
  readonly timeoutMs: number | null
  readonly dryRun: DryRunOf | null
  /**
   * @throws StepFailed `expression` when it fails, takes too long or gives too much.
   */
  evaluate(expression: string): Promise<unknown>
  /**
   * Replaces every `{{ expression }}` in the strings of a JSON value; a string that is one expression alone keeps its
   * value's type. A value that is missing becomes null, or '' within a text. `{{ secrets.NAME }}` becomes a mark that
   * only `Outbound` can read; see SecretMarks.
   *
   * @throws StepFailed `expression`
   */
  render<Value>(template: Value): Promise<Value>
  /** Tells marks of this try from text that only looks like one. */
  readonly secretMarks: string
  /**
   * Remembers something under the step before anything else happens: durable once the promise resolves, and the same
   * on every later attempt and try.
   */
  remember<Value>(name: string, make: () => Remembered<Value>): Promise<Value>
  /** What `remember` would give back, undefined when nothing was remembered under the name. */
  remembered(name: string): unknown
  readonly deps: StepDeps
}

export interface Remembered<Value> {
  readonly value: Value
  readonly side?: RunSideWrites
}

export interface DryRunOf {
  /** What the step is made to give; undefined: what its type gives by itself. */
  readonly output: unknown
}

/** What steps reach the rest of the house by. */
export interface StepDeps {
  readonly clock: Clock
  readonly newId: () => string
  readonly outbound: Outbound
  readonly debates: ChildDebates
  readonly approvals: Pick<ApprovalRepository, 'find'>
  readonly approvalLinks: ApprovalLinks
}

/** A try that failed. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
  /** e.g. `http_status`, `denied_net`, `timeout`, `approval_rejected`. */
  readonly code: string
  /**
   * `transient`: tried again by itself, up to three times. `possible`: tried again when the step says so. `never`: the
   * next try would fail as well, or would do something twice.
   */
  readonly retry: 'transient' | 'possible' | 'never'
  /** Kept with a step that fails and lets the run go on. */
  readonly output: unknown
  /** What became durable news with the failure, e.g. the ledger's entry. */
  readonly side: RunSideWrites

  constructor(
    code: string,
    message: string,
    { retry = 'never', output = null, side = {}, cause }: Partial<Omit<StepFailedOptions, 'code'>> = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.retry = retry
    this.output = output
    this.side = side
  }
}

interface StepFailedOptions {
  readonly retry: StepFailed['retry']
  readonly output: unknown
  readonly side: RunSideWrites
  readonly cause: unknown
}

/** The step goes on when any of this has come; until then it holds no worker. */
export class StepWaits extends Error {
  override readonly name = 'StepWaits'
  readonly approvals: readonly AskedApproval[]
  /** Runs that must end. */
  readonly runIds: readonly string[]
  /** Milliseconds since the epoch. */
  readonly untilMs: number | null

  constructor({
    approvals = [],
    runIds = [],
    untilMs = null,
  }: Partial<Pick<StepWaits, 'approvals' | 'runIds' | 'untilMs'>>) {
    super('The step waits.')
    this.approvals = approvals
    this.runIds = runIds
    this.untilMs = untilMs
  }
}
