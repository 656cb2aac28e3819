import type { FieldFault } from '@workbench/core/errors'
import { WorkflowDraft } from '@workbench/core/models/workflow'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { fieldFaults } from '../manners/field-faults.ts'
import { type CheckDeps, everyFault } from './check-workflow.ts'

const mostFaults = 100

/** What would keep anything from being saved as a workflow; empty when nothing would. */
export async function faultsOfAny(
  draft: unknown,
  deps: CheckDeps & Pick<ServerDeps, 'secrets'>,
): Promise<readonly FieldFault[]> {
  const parsed = z.safeParse(WorkflowDraft, draft, { reportInput: true })
  if (!parsed.success) return fieldFaults(parsed.error.issues).slice(0, mostFaults)
  return (await everyFault(parsed.data, deps)).slice(0, mostFaults)
}
