import type { Workflow } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { findByName } from '../debate/find-by-name.ts'

/** @throws NameError when none or several have the name. */
export const findWorkflow = (
  wanted: string,
  { workflows }: Pick<WorkbenchClient, 'workflows'>,
): Promise<Workflow> => findByName('workflow', wanted, workflows)
