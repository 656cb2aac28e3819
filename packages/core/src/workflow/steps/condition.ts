import { Expression } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'

export interface ConditionFields<Step> {
  type: 'condition'
  expression: string
  then: Step[]
  else?: Step[] | undefined
}

/** Goes one way or the other. */
export const condition: StepType<ConditionFields<unknown>> = {
  type: 'condition',
  title: 'Condition',
  description: 'Goes on with one list of steps or with another.',
  fields: [
    {
      name: 'expression',
      label: 'If',
      kind: 'expression',
      required: true,
      placeholder: 'trigger.body.priority = "high"',
      help: 'Must give true or false.',
    },
    { name: 'then', label: 'Then', kind: 'steps', required: true },
    { name: 'else', label: 'Else', kind: 'steps', required: false },
  ],
  shape: (steps) => ({ expression: Expression, then: steps, else: steps.optional() }),
  actsOutside: false,
  async run({ expression }, context) {
    return { output: { result: booleanOf(await context.evaluate(expression), expression) } }
  },
  expand(_, output) {
    const { result } = output as { result: boolean }
    return {
      lanes: [{ path: '', field: result ? 'then' : 'else', scope: {} }],
      concurrency: 1,
      collects: false,
    }
  },
}

/** JSONata calls nearly everything true somewhere; what decides must say so itself. */
export function booleanOf(value: unknown, expression: string): boolean {
  if (typeof value === 'boolean') return value
  const kind = value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
  throw new StepFailed(
    'expression',
    `${JSON.stringify(expression)} gave ${value === null ? 'null' : kind}; expected true or false, e.g. with $exists(…) or a comparison.`,
  )
}
