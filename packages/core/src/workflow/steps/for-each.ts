import { z } from 'zod'
import { Expression } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'

/** Items of one forEach. */
export const maxItems = 1000

export interface ForEachFields<Step> {
  type: 'forEach'
  items: string
  concurrency?: number | undefined
  steps: Step[]
}

/** Runs its steps for every item of a list; they see `item` and `index`. */
export const forEach: StepType<ForEachFields<unknown>> = {
  type: 'forEach',
  title: 'For each',
  description: 'Runs steps for every item of a list.',
  fields: [
    {
      name: 'items',
      label: 'Items',
      kind: 'expression',
      required: true,
      placeholder: 'trigger.body.topics',
      help: `A list of at most ${maxItems}; the steps within see item and index.`,
    },
    {
      name: 'concurrency',
      label: 'At the same time',
      kind: 'number',
      required: false,
      default: 1,
    },
    { name: 'steps', label: 'Steps', kind: 'steps', required: true, isPerItem: true },
  ],
  shape: (steps) => ({
    items: Expression,
    concurrency: z.int().min(1).max(50).optional().describe('Items at the same time; 1 when left out.'),
    steps,
  }),
  actsOutside: false,
  async run({ items }, context) {
    return { output: listOf(await context.evaluate(items)) }
  },
  expand({ concurrency = 1 }, output) {
    const lanes = (output as unknown[]).map((item, index) => ({
      path: `item/${index}`,
      field: 'steps',
      scope: { item, index },
    }))
    return { lanes, concurrency, collects: true }
  },
}

/** JSONata unwraps a list of one and gives nothing for an empty one. */
function listOf(value: unknown): readonly unknown[] {
  const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
  if (list.length > maxItems)
    throw new StepFailed('expression', `A forEach takes at most ${maxItems} items; these are ${list.length}.`)
  return list
}
