import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { Workflow } from '@workbench/core/models/workflow'
import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import { defaultInputs } from '@workbench/core/workflow/default-inputs'
import { compileSchema } from '@workbench/tool-runner/runner/compile-schema'
import { DeadlineError, withinDeadline } from '@workbench/tool-runner/runner/within-deadline'

type Inputs = WorkflowInput['inputs']
type Schema = NonNullable<Workflow['inputs']>
type SchemaFault = ReturnType<ReturnType<typeof compileSchema>>[number]

type Check = ReturnType<typeof compileSchema>

/** Far more than any honest schema needs, also on a machine that has a lot to do: of a clock on the wall. */
const compileDeadlineMs = 3000
const checkDeadlineMs = 1000
const mostFaults = 50
const mostKept = 200
/** By the text of the schema, the latest last. */
const compiled = new Map<string, Check>()

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
    checkOf(schema)
    return null
  } catch (error) {
    return whyNot(error)
  }
}

/** @throws whatever keeps the schema from being compiled. */
function checkOf(schema: Schema): Check {
  const text = JSON.stringify(schema)
  const check = compiled.get(text) ?? withinDeadline(() => compileSchema(schema), compileDeadlineMs)
  compiled.delete(text)
  compiled.set(text, check)
  const [oldest] = compiled.keys()
  if (compiled.size > mostKept && oldest !== undefined) compiled.delete(oldest)
  return check
}

/** Defaults that the schema itself refuses: every run that a trigger starts would bring them. */
export function faultsOfDefaults(schema: Schema): readonly FieldFault[] {
  const defaults = defaultInputs(schema)
  if (Object.keys(defaults).length === 0) return []
  return faultsIn(defaults, schema).flatMap(({ path: [, name = ''], message }) =>
    Object.hasOwn(defaults, name) ? [{ path: ['inputs', 'properties', name, 'default'], message }] : [],
  )
}

const unwanted = (given: Inputs): readonly FieldFault[] =>
  Object.keys(given).map((name) => ({ path: ['inputs', name], message: 'This workflow takes no inputs' }))

function faultsIn(inputs: Inputs, schema: Schema): readonly FieldFault[] {
  try {
    const check = checkOf(schema)
    const found = withinDeadline(() => check(inputs), checkDeadlineMs)
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
