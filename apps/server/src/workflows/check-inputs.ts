import { InvalidInputError } from '@workbench/core/errors'
import type { Workflow } from '@workbench/core/models/workflow'
import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import { defaultInputs } from '@workbench/core/workflow/default-inputs'

/**
 * Inputs of a start with the defaults of the workflow's schema filled in.
 *
 * @throws InvalidInputError at `inputs.FIELD` for each that does not fit.
 */
export function checkInputs(
  { inputs: schema }: Pick<Workflow, 'inputs'>,
  given: WorkflowInput['inputs'] = {},
): WorkflowInput['inputs'] {
  if (schema === null) {
    const faults = Object.keys(given).map((name) => ({
      path: ['inputs', name],
      message: 'This workflow takes no inputs',
    }))
    if (faults.length > 0) throw new InvalidInputError(faults)
    return {}
  }
  return { ...defaultInputs(schema), ...given }
}
