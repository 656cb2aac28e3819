import type { RunId } from '../models/ids.ts'
import type { Run, RunSummary } from '../models/run.ts'
import type { Workflow } from '../models/workflow.ts'
import { maxDepth } from '../models/workflow-run.ts'
import type { Expressions } from '../ports/expressions.ts'
import type { EndedRun } from '../ports/run-follow-ups.ts'
import { completedRun, passesFilter, type SeenScore } from './completed-run.ts'
import { defaultInputs } from './default-inputs.ts'
import { newWorkflowRun } from './new-workflow-run.ts'
import type { FollowingRun } from './within-family.ts'

export interface RunsAfterDeps {
  readonly expressions: Pick<Expressions, 'evaluate'>
  readonly newId: <Id extends string>() => Id
  /** Asked at most once, and only when a workflow may start. */
  readonly scoreOf: (run: Run) => Promise<SeenScore | null>
  /** Told of an expression that gives no boolean: its workflow does not start. */
  readonly onFault: (
    workflow: Pick<Workflow, 'id' | 'name'>,
    run: Pick<RunSummary, 'id'>,
    message: string,
  ) => void
}

/**
 * The runs that workflows with the trigger runCompleted make of the end of another run. A workflow never starts on its
 * own runs, nor on the debates of its own steps; what is beyond the depth that is allowed starts nothing at all.
 */
export async function runsAfter(
  ended: EndedRun,
  run: Run,
  workflows: readonly Workflow[],
  { expressions, newId, scoreOf, onFault }: RunsAfterDeps,
): Promise<readonly FollowingRun[]> {
  if (ended.depth > maxDepth) return []
  const candidates = workflows.flatMap((workflow) => {
    const { trigger, id } = workflow
    if (trigger.type !== 'runCompleted' || id === ended.ownWorkflowId) return []
    const { filter = {} } = trigger
    return passesFilter(filter, run) ? [{ workflow, filter }] : []
  })
  if (candidates.length === 0) return []
  const seen = completedRun(run, await scoreOf(run))
  const runs: FollowingRun[] = []
  for (const { workflow, filter } of candidates) {
    if (filter.expression !== undefined && !(await isWanted(workflow, filter.expression))) continue
    runs.push(
      newWorkflowRun({
        id: newId<RunId>(),
        workflow,
        trigger: { type: 'runCompleted', run: seen },
        triggerId: run.id,
        inputs: defaultInputs(workflow.inputs),
        depth: ended.depth + 1,
        correlation: { requestId: run.requestId, traceId: ended.traceId },
        parentRunId: run.id,
      }),
    )
  }
  return runs

  async function isWanted(workflow: Workflow, expression: string): Promise<boolean> {
    try {
      const [value] = await expressions.evaluate([expression], { run: seen }, { group: workflow.id })
      if (typeof value === 'boolean') return value
      onFault(workflow, run, `its filter gave ${JSON.stringify(value) ?? 'nothing'}; expected true or false`)
    } catch (error) {
      onFault(workflow, run, error instanceof Error ? error.message : String(error))
    }
    return false
  }
}
