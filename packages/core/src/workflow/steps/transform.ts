import { Expression } from '../../models/workflow-fields.ts'
import type { StepType } from '../step-type.ts'

export interface TransformFields {
  type: 'transform'
  expression: string
}

/** Computes a value for later steps. */
export const transform: StepType<TransformFields> = {
  type: 'transform',
  title: 'Transform',
  description: 'Computes a value for the steps after it.',
  fields: [
    {
      name: 'expression',
      label: 'Expression',
      kind: 'expression',
      required: true,
      multiline: true,
      placeholder: '{ "topic": trigger.body.title, "urgent": trigger.body.priority > 3 }',
    },
  ],
  shape: () => ({ expression: Expression }),
  actsOutside: false,
  async run({ expression }, context) {
    return { output: (await context.evaluate(expression)) ?? null }
  },
}
