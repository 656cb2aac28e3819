import { InvalidInputError } from '@workbench/core/errors'
import type { Run } from '@workbench/core/models/run'
import type { StepOutcome } from '@workbench/core/models/step-outcome'
import type { Workflow } from '@workbench/core/models/workflow'
import { type WorkflowInput, WorkflowOutput } from '@workbench/core/models/workflow-run'
import { placedSteps } from '@workbench/core/workflow/check/placed-steps'
import { lanePrefix, stepKey } from '@workbench/core/workflow/step-keys'
import type { ServerDeps } from '../deps.ts'
import type { DryRunStart } from './shapes.ts'

type Outputs = NonNullable<WorkflowInput['dryRun']>['outputs']

/**
 * What steps that act outside are made to give: outputs named in the request, before those of an earlier run.
 *
 * @throws InvalidInputError when an output is of no step, or there is no such run of this workflow.
 */
export async function dryRunOutputs(
  workflow: Pick<Workflow, 'id' | 'steps'>,
  { outputs = {}, outputsFrom }: Pick<DryRunStart, 'outputs' | 'outputsFrom'>,
  { runs }: Pick<ServerDeps, 'runs'>,
): Promise<Outputs> {
  const ids = new Set(placedSteps(workflow.steps).map(({ step }) => step.id))
  const strange = Object.keys(outputs).filter((id) => !ids.has(id))
  if (strange.length > 0) {
    const message = 'There is no such step in this workflow'
    throw new InvalidInputError(strange.map((id) => ({ path: ['outputs', id], message })))
  }
  if (outputsFrom === undefined) return outputs
  const run = await earlierRun(workflow, outputsFrom, runs)
  // What is named goes for every item.
  const earlier = outputsOf(run).filter(([key]) => !Object.hasOwn(outputs, idOf(key)))
  return { ...(Object.fromEntries(earlier) as Outputs), ...outputs }
}

async function earlierRun(
  { id }: Pick<Workflow, 'id'>,
  from: NonNullable<DryRunStart['outputsFrom']>,
  runs: ServerDeps['runs'],
): Promise<Run> {
  const fault = (message: string) => new InvalidInputError([{ path: ['outputsFrom'], message }])
  if (from !== 'last') {
    const run = await runs.get(from).catch(() => null)
    if (run?.workflowId !== id) throw fault('There is no such run of this workflow')
    return run
  }
  const { items } = await runs.list({ workflowId: id, status: ['completed'], limit: 20 })
  for (const { id: runId } of items) {
    const run = await runs.get(runId)
    if ((run.input as WorkflowInput).dryRun === null) return run
  }
  throw fault('This workflow has no completed run yet')
}

/** Those that were given, by id, within a forEach by key; a step that was skipped or failed gave none. */
function outputsOf(run: Run): readonly (readonly [string, unknown])[] {
  const parsed = WorkflowOutput.safeParse(run.output)
  return parsed.success ? outputsWithin(parsed.data.steps, '') : []
}

const outputsWithin = (
  steps: Readonly<Record<string, StepOutcome>>,
  prefix: string,
): readonly (readonly [string, unknown])[] =>
  Object.entries(steps).flatMap(([id, { status, output, items }]) => {
    const key = stepKey(prefix, id)
    if (items !== undefined) {
      return items.flatMap((item, index) => outputsWithin(item, lanePrefix(prefix, key, `item/${index}`)))
    }
    return status === 'completed' ? [[prefix === '' ? id : key, output ?? null] as const] : []
  })

const idOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
