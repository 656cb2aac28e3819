import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { WorkflowDraft } from '@workbench/core/models/workflow'
import { workflowFaults } from '@workbench/core/workflow/check/workflow-faults'
import type { ServerDeps } from '../deps.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import { faultsOfDefaults, problemWithSchema } from './check-inputs.ts'
import { inspectWithin } from './inspect-within.ts'

/** For all expressions of a workflow; honest ones take a few milliseconds. */
const inspectMs = 1000

export type CheckDeps = Pick<ServerDeps, 'expressions' | 'cronTimes'>

/** What keeps a draft of the right shape from being saved. */
export function faultsOfWorkflow(
  draft: WorkflowDraft,
  { expressions, cronTimes }: CheckDeps,
): readonly FieldFault[] {
  const inspect = inspectWithin(expressions, inspectMs, () => performance.now())
  const faults = workflowFaults(draft, { expressions: inspect, cron: cronTimes })
  const isSchemaFaulty = faults.some(({ path }) => path[0] === 'inputs')
  if (draft.inputs === null || isSchemaFaulty) return faults
  const problem = problemWithSchema(draft.inputs)
  if (problem === null) return [...faultsOfDefaults(draft.inputs), ...faults]
  return [{ path: ['inputs'], message: `No JSON Schema: ${problem}` }, ...faults]
}

/** The same, and what nobody may write into a workflow: the value of a stored secret. */
export async function everyFault(
  draft: WorkflowDraft,
  deps: CheckDeps & Pick<ServerDeps, 'secrets'>,
): Promise<readonly FieldFault[]> {
  const faults = faultsOfWorkflow(draft, deps)
  const values = await deps.secrets.revealAll()
  const secrets = { revealAll: async () => values }
  const { steps, inputs, trigger, name, description } = draft
  const told: FieldFault[] = []
  for (const [field, written] of Object.entries({ steps, inputs, trigger, name, description })) {
    try {
      await refuseSecrets(field, written, secrets)
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      told.push(...error.faults)
    }
  }
  return [...faults, ...told]
}

/** @throws InvalidInputError with every fault. */
export async function checkWorkflow(
  draft: WorkflowDraft,
  deps: CheckDeps & Pick<ServerDeps, 'secrets'>,
): Promise<void> {
  const faults = await everyFault(draft, deps)
  if (faults.length > 0) throw new InvalidInputError(faults)
}
