import { InvalidInputError } from '@workbench/core/errors'
import type { WorkflowDraft } from '@workbench/core/models/workflow'
import type { ServerDeps } from '../../deps.ts'
import type { CheckDeps } from '../check-workflow.ts'
import type { YamlFault } from '../shapes.ts'

type ParseDeps = CheckDeps & Pick<ServerDeps, 'secrets'>

/** What a text says, and what is wrong with it. */
export async function parseWorkflowYaml(
  yaml: string,
  deps: ParseDeps,
): Promise<{ draft: WorkflowDraft | null; faults: YamlFault[] }> {
  void yaml
  void deps
  return { draft: null, faults: [] }
}

/** @throws InvalidInputError with the place of each fault in its words. */
export async function savableDraft(yaml: string, deps: ParseDeps): Promise<WorkflowDraft> {
  const { draft } = await parseWorkflowYaml(yaml, deps)
  if (draft === null) throw new InvalidInputError([])
  return draft
}
