import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { WorkflowDraft } from '@workbench/core/models/workflow'
import type { ServerDeps } from '../deps.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'

export type CheckDeps = Pick<ServerDeps, 'expressions' | 'cronTimes'>

/** What keeps a draft of the right shape from being saved. */
export function faultsOfWorkflow(draft: WorkflowDraft, deps: CheckDeps): readonly FieldFault[] {
  void draft
  void deps
  return []
}

/** @throws InvalidInputError with every fault; also when the value of a stored secret stands in it. */
export async function checkWorkflow(
  draft: WorkflowDraft,
  deps: CheckDeps & Pick<ServerDeps, 'secrets'>,
): Promise<void> {
  const faults = faultsOfWorkflow(draft, deps)
  if (faults.length > 0) throw new InvalidInputError(faults)
  await refuseSecrets('steps', draft.steps, deps.secrets)
}
