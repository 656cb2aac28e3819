import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { ScriptToolDraft, ToolPolicy } from '@workbench/core/models/tool'
import { inputSchemaFaults } from '@workbench/core/tools/input-schema-faults'
import { problemWithPolicy } from '@workbench/core/tools/policy-faults'
import type { CheckSource } from './check-source.ts'

/** @throws InvalidInputError for rules that the shape of a draft does not tell, and for a source that can't be loaded. */
export async function checkScriptTool(
  draft: Omit<ScriptToolDraft, 'name'>,
  checkSource: CheckSource,
): Promise<void> {
  const problem = await checkSource(draft.source)
  const inSource: readonly FieldFault[] = problem === null ? [] : [{ path: ['source'], message: problem }]
  refuse([...scriptToolFaults(draft), ...inSource])
}

/** Faults of schema and policy. */
export const scriptToolFaults = ({
  inputSchema,
  policy,
}: Pick<ScriptToolDraft, 'inputSchema' | 'policy'>): readonly FieldFault[] => [
  ...inputSchemaFaults(inputSchema).map(within('inputSchema')),
  ...problemWithPolicy(policy).map(within('policy')),
]

/** @throws InvalidInputError for hosts and paths that mean nothing, or too much. */
export const checkPolicy = (policy: ToolPolicy): void => refuse(problemWithPolicy(policy))

const within =
  (field: string) =>
  ({ path, message }: FieldFault): FieldFault => ({ path: [field, ...path], message })

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults)
}
