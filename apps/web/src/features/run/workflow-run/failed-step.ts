import type { StepOutcome, WorkflowRun } from '@workbench/client/models'
import { type AnyStep, allSteps } from '../../workflows/graph/step-tree.ts'

/** The step that ended a run: the innermost that failed, rather than one whose failure lets the run go on. */
export function failedStep({ input, output }: Pick<WorkflowRun, 'input' | 'output'>): string | undefined {
  const mayFail = new Set(
    allSteps(input.workflow.steps as readonly AnyStep[]).flatMap(({ id, onError }) =>
      onError === 'continue' ? [id] : [],
    ),
  )
  return failedIn(output?.steps ?? {}, mayFail)
}

function failedIn(
  outcomes: Readonly<Record<string, StepOutcome>>,
  mayFail: ReadonlySet<string>,
): string | undefined {
  const failed = Object.entries(outcomes).filter(([, { status }]) => status === 'failed')
  const [id, outcome] = failed.findLast(([each]) => !mayFail.has(each)) ?? failed.at(-1) ?? []
  for (const item of outcome?.items ?? []) {
    const within = failedIn(item, mayFail)
    if (within !== undefined && !mayFail.has(within)) return within
  }
  return id
}
