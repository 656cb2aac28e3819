import type { ExpressionFault } from '@workbench/core/ports/expressions'

export interface Batch {
  readonly expressions: readonly string[]
  /** JSON. */
  readonly context: string
}

export type BatchResult =
  /** JSON each; undefined where an expression selects nothing. */
  | { readonly values: readonly (string | undefined)[] }
  | { readonly code: ExpressionFault; readonly message: string; readonly expression: string }
