import type { Correlation } from '../events/correlation.ts'
import type { Expressions } from '../ports/expressions.ts'
import type { RunSession } from '../runs/run-session.ts'
import type { RunFacts } from './expression-context.ts'
import type { RunSize } from './run-size.ts'
import type { StepDeps } from './step-type.ts'

/** What running a workflow takes. */
export interface WorkflowRunDeps extends StepDeps {
  readonly session: RunSession
  readonly correlation: Correlation
  readonly expressions: Expressions
  /** From 0 to 1. */
  readonly random: () => number
  readonly facts: Omit<RunFacts, 'now'>
  readonly size: RunSize
}
