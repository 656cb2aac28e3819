import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { Workflow } from '@workbench/core/models/workflow'
import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import { defaultInputs } from '@workbench/core/workflow/default-inputs'
import { compileSchema } from '@workbench/tool-runner/runner/compile-schema'
import { DeadlineError, withinDeadline } from '@workbench/tool-runner/runner/within-deadline'

type Inputs = WorkflowInput['inputs']
type Schema = NonNullable<Workflow['inputs']>
type SchemaFault = ReturnType<ReturnType<typeof compileSchema>>[number]

/** Far more than any honest schema needs. */
const deadlineMs = 500
const mostFaults = 50

/**
 * Inputs of a start with the defaults of the workflow's schema filled in. Neither schema nor inputs can hold the
 * process up: what takes too long is refused.
 *
 * @throws InvalidInputError at `inputs.FIELD` for each that does not fit.
 */
export function checkInputs({ inputs: schema }: Pick<Workflow, 'inputs'>, given: Inputs = {}): Inputs {
  const inputs = { ...defaultInputs(schema), ...given }
  const faults = schema === null ? unwanted(given) : faultsIn(inputs, schema)
  if (faults.length > 0) throw new InvalidInputError(faults)
  return inputs
}

/** What keeps a JSON Schema from being one that inputs are checked with; null: nothing. */
export function problemWithSchema(schema: Schema): string | null {
  try {
    withinDeadline(() => compileSchema(schema), deadlineMs)
    return null
  } catch (error) {
    return whyNot(error)
  }
}

const unwanted = (given: Inputs): readonly FieldFault[] =>
  Object.keys(given).map((name) => ({ path: ['inputs', name], message: 'This workflow takes no inputs' }))

function faultsIn(inputs: Inputs, schema: Schema): readonly FieldFault[] {
  try {
    const found = withinDeadline(() => compileSchema(schema)(inputs), deadlineMs)
    return found.slice(0, mostFaults).map(faultOf)
  } catch (error) {
    return [
      {
        path: ['inputs'],
        message: `They can not be checked against the workflow's schema: ${whyNot(error)}`,
      },
    ]
  }
}

function faultOf({ instancePath, keyword, params, message }: SchemaFault): FieldFault {
  const place = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  const path = ['inputs', ...place]
  if (keyword === 'required') return { path: [...path, params.missingProperty], message: 'Required' }
  if (keyword === 'additionalProperties')
    return { path: [...path, params.additionalProperty], message: 'Unknown field' }
  const choices = keyword === 'enum' ? `: ${JSON.stringify(params.allowedValues).slice(0, 300)}` : ''
  return { path, message: `${(message ?? 'is not right').slice(0, 300)}${choices}` }
}

function whyNot(error: unknown): string {
  if (error instanceof DeadlineError) return 'that takes too long'
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}
