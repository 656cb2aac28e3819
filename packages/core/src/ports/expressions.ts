/** What can be known of an expression without evaluating it. */
export interface ExpressionFacts {
  /** null: it can be evaluated. */
  readonly problem: string | null
  /** Names it reads at the top: `trigger`, `inputs`, `steps`, `run`, `item` … */
  readonly roots: readonly string[]
  /** Ids it reads under `steps`. */
  readonly steps: readonly string[]
  /** It reads `steps` in a way that does not say which. */
  readonly readsAllSteps: boolean
}

export type ExpressionFault = 'parse' | 'timeout' | 'limit' | 'failed'

/** An expression gave no value; nothing else happened. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  readonly code: ExpressionFault
  readonly expression: string

  constructor(code: ExpressionFault, expression: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
    this.expression = expression
  }
}

/** JSONata with limits: nothing it is given can hold the process up, reach anything outside, or touch prototypes. */
export interface Expressions {
  /** Fast; the same text is looked at once. */
  inspect(expression: string): ExpressionFacts
  /**
   * Evaluates all of them over one context, in a thread that is ended when it takes longer than a second in all.
   *
   * @param context - JSON.
   * @param options.group - Whose they are, e.g. the id of a workflow: groups take turns, so that one with many waits for
   *   itself.
   * @returns JSON values in the same order; undefined where an expression selects nothing.
   * @throws ExpressionError for the first one that fails; the signal's reason when that aborts.
   */
  evaluate(
    expressions: readonly string[],
    context: Readonly<Record<string, unknown>>,
    options?: { readonly group?: string; readonly signal?: AbortSignal },
  ): Promise<readonly unknown[]>
}
