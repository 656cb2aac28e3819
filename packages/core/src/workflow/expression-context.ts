import type { WorkflowInput } from '../models/workflow-run.ts'
import type { ExpressionFacts } from '../ports/expressions.ts'
import { expansionOf } from './expansion.ts'
import type { Scope } from './next-move.ts'
import { seenStep, withBranches } from './step-output.ts'
import type { Step } from './steps/step.ts'
import type { WorkflowState } from './workflow-state.ts'

/** What is the same for every expression of a run. */
export interface RunFacts {
  readonly input: WorkflowInput
  /** What expressions see as `run` where the trigger brings no run of its own. */
  readonly run: Readonly<Record<string, unknown>>
  /** ISO 8601. */
  readonly now: string
}

/** What expressions read: names at the top, and ids under `steps`. */
export type Reads = Pick<ExpressionFacts, 'roots' | 'steps' | 'readsAllSteps'>

/** What expressions of a step see, as far as they read it: the rest would only travel. */
export function expressionContext(
  { input, run, now }: RunFacts,
  state: WorkflowState,
  scope: Scope,
  reads: Reads,
): Readonly<Record<string, unknown>> {
  const { id, name, version } = input.workflow
  const everything: Readonly<Record<string, () => unknown>> = {
    trigger: () => input.trigger,
    inputs: () => input.inputs,
    run: () => input.trigger.run ?? run,
    workflow: () => ({ id, name, version }),
    now: () => now,
    steps: () => seenSteps(state, scope, reads),
    ...Object.fromEntries(Object.entries(scope.names).map(([name, value]) => [name, () => value])),
  }
  const wanted = Object.entries(everything).filter(([name]) => reads.roots.includes(name))
  return Object.fromEntries(wanted.map(([name, read]) => [name, read()]))
}

function seenSteps(
  state: WorkflowState,
  { prefixes }: Scope,
  { steps: ids, readsAllSteps }: Reads,
): Record<string, unknown> {
  const seen: Record<string, unknown> = {}
  let steps: readonly Step[] = state.steps
  for (const [depth, prefix] of prefixes.entries()) {
    for (const step of withBranches(steps)) {
      if (!readsAllSteps && !ids.includes(step.id)) continue
      const one = seenStep(step, prefix, state)
      if (one !== undefined) seen[step.id] = one
    }
    const inner = prefixes[depth + 1]
    if (inner !== undefined) steps = stepsOfLane(steps, prefix, inner, state)
  }
  return seen
}

/** The steps whose keys begin with the inner prefix, found from those around them. */
function stepsOfLane(
  steps: readonly Step[],
  prefix: string,
  inner: string,
  state: WorkflowState,
): readonly Step[] {
  for (const step of withBranches(steps)) {
    const key = `${prefix}steps/${step.id}`
    const record = inner.startsWith(`${key}/`) ? state.records.get(key) : undefined
    if (record === undefined) continue
    const lane = expansionOf(step, key, prefix, record)?.lanes.find((one) => one.prefix === inner)
    if (lane !== undefined) return lane.steps
  }
  return []
}
