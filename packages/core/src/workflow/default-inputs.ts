import type { Workflow } from '../models/workflow.ts'
import type { WorkflowInput } from '../models/workflow-run.ts'

/** What a start brings that names no inputs: the defaults of the fields, as the workflow's JSON Schema has them. */
export function defaultInputs(schema: Workflow['inputs']): WorkflowInput['inputs'] {
  const properties = schema?.properties
  if (!isObject(properties)) return {}
  const withDefault = Object.entries(properties).flatMap(([name, field]) =>
    isObject(field) && 'default' in field ? [[name, field.default] as const] : [],
  )
  return Object.fromEntries(withDefault) as WorkflowInput['inputs']
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
