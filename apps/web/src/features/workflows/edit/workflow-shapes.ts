// Workflows as they are being written. The server knows what the fields of a step may be; forms take any.

/** A step with the fields of its type. */
export interface StepDraft {
  readonly id: string
  readonly type: string
  readonly [field: string]: unknown
}

/** What starts a workflow, with the fields of its type. */
export interface TriggerDraft {
  readonly type: string
  readonly [field: string]: unknown
}

export type JsonObject = Readonly<Record<string, unknown>>

/** What of a workflow is written by people. */
export interface WorkflowContent {
  readonly name: string
  readonly description: string
  /** JSON Schema of what a start may bring; null: it brings nothing. */
  readonly inputs: JsonObject | null
  readonly trigger: TriggerDraft
  readonly steps: readonly StepDraft[]
  /** What the policies of tools are narrowed to, by the name of the tool. */
  readonly toolLimits: Readonly<Record<string, JsonObject>>
}
