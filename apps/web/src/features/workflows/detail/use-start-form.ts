import type { TriggerType } from '@workbench/client/models'
import { useState } from 'react'
import { faultsBeside, faultsOf } from '../../../api/faults.ts'
import { type Args, parsedJson, type SchemaValues } from '../../tools/schema-form.ts'
import { faultsOfInputs, firstValues, hasFields, inputsOf } from './start-inputs.ts'

interface Startable {
  readonly inputs: Args | null
  readonly trigger: { readonly type: TriggerType }
}

/** What a start by hand is given: inputs where the workflow declares them, a body where its trigger brings one. */
export interface StartGiven {
  readonly inputs?: Args
  readonly body?: unknown
}

/** Whether there is anything to ask before a start. */
export const asksFirst = ({ inputs, trigger }: Startable): boolean =>
  hasFields(inputs) || trigger.type === 'webhook'

/** What is typed into the form of a start. @param refusal - Of the call that took it last. */
export function useStartForm(workflow: Startable, refusal: unknown, firstBody = '') {
  const schema = hasFields(workflow.inputs) ? workflow.inputs : null
  const hasBody = workflow.trigger.type === 'webhook'
  const [values, setValues] = useState<SchemaValues>(() => (schema === null ? {} : firstValues(schema)))
  const [body, setBody] = useState(firstBody)
  const [found, setFound] = useState<Readonly<Record<string, string>>>({})
  const refused = faultsOf(refusal)

  /** null when something can't be read; it is said at its field then. */
  const read = (): StartGiven | null => {
    const { args, faults } = schema === null ? { args: {}, faults: {} } : inputsOf(schema, values)
    const json = hasBody && body.trim() !== '' ? parsedJson(body) : null
    const bodyFault = json !== null && !json.isRight ? { ':body': json.fault } : {}
    const all = { ...faults, ...bodyFault }
    setFound(all)
    if (Object.keys(all).length > 0) return null
    return { ...(schema !== null && { inputs: args }), ...(json?.isRight === true && { body: json.value }) }
  }
  return {
    schema,
    hasBody,
    values,
    setValues,
    body,
    setBody,
    faults: { ...faultsOfInputs(refused), ...found },
    /** What the server refused and stands at no field. */
    beside: faultsBeside(refused, ['inputs']),
    read,
  }
}

export type StartForm = ReturnType<typeof useStartForm>
