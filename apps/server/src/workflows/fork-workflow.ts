import { ConflictError, InvalidInputError } from '@workbench/core/errors'
import type { WorkflowForkChanges } from '@workbench/core/models/debate-request'
import type { Run } from '@workbench/core/models/run'
import type { WorkflowId, WorkflowVersion } from '@workbench/core/models/workflow'
import { WorkflowInput } from '@workbench/core/models/workflow-run'
import type { ServerDeps } from '../deps.ts'
import { checkInputs } from './check-inputs.ts'
import { type CheckDeps, faultsOfWorkflow } from './check-workflow.ts'

type ForkDeps = Pick<ServerDeps, 'workflows'> & CheckDeps

/**
 * The snapshot of a fork: the parent's, with the changes made. Its first `atTurn` steps are shared; with another
 * version of the workflow the steps of that come after them, as far as they are not among the shared ones.
 *
 * @throws ConflictError when the parent has no complete snapshot, InvalidInputError at `changes.…`.
 */
export async function forkWorkflow(
  parent: Run,
  atTurn: number,
  changes: WorkflowForkChanges,
  deps: ForkDeps,
): Promise<WorkflowInput> {
  const parsed = WorkflowInput.safeParse(parent.input)
  if (!parsed.success) throw new ConflictError('Only a run with a complete snapshot can be forked.')
  const { version, inputs, body } = changes
  const { length } = parsed.data.workflow.steps
  if (atTurn > length) {
    const message = `The workflow has ${length} outermost steps; expected 0 to ${length}`
    throw new InvalidInputError([{ path: ['atTurn'], message }])
  }
  const input = version === undefined ? parsed.data : await withVersion(parsed.data, atTurn, version, deps)
  return {
    ...input,
    ...(inputs !== undefined && { inputs: checkedInputs(input, inputs) }),
    ...(body !== undefined && { trigger: { ...input.trigger, body } }),
  }
}

function checkedInputs(
  { workflow }: WorkflowInput,
  inputs: WorkflowInput['inputs'],
): WorkflowInput['inputs'] {
  try {
    return checkInputs(workflow, inputs)
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new InvalidInputError(
      error.faults.map(({ path, message }) => ({ path: ['changes', ...path], message })),
    )
  }
}

async function withVersion(
  input: WorkflowInput,
  atTurn: number,
  version: number,
  deps: ForkDeps,
): Promise<WorkflowInput> {
  const found = await versionOf(input.workflow.id, version, deps)
  const { name, description, inputs, trigger, toolLimits, enabled } = found
  const shared = input.workflow.steps.slice(0, atTurn)
  const sharedIds = new Set(shared.map(({ id }) => id))
  const steps = [...shared, ...found.steps.filter(({ id }) => !sharedIds.has(id))]
  const workflow = { id: input.workflow.id, version, name, description, inputs, trigger, steps, toolLimits }
  const faults = faultsOfWorkflow({ ...workflow, enabled }, deps)
  if (faults.length > 0) {
    throw new InvalidInputError(
      faults.map(({ path, message }) => ({
        path: ['changes', 'version'],
        message: `Does not go together with the steps that are shared: ${path.join('.')}: ${message}`,
      })),
    )
  }
  return { ...input, workflow }
}

async function versionOf(
  id: WorkflowId,
  version: number,
  { workflows }: Pick<ForkDeps, 'workflows'>,
): Promise<WorkflowVersion> {
  let cursor: string | undefined
  do {
    const page = await workflows.listVersions(id, { limit: 200, ...(cursor !== undefined && { cursor }) })
    const found = page.items.find((one) => one.version === version)
    if (found !== undefined) return found
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  throw new InvalidInputError([
    { path: ['changes', 'version'], message: `The workflow has no version ${version}` },
  ])
}
