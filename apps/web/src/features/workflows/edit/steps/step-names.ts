import { nestedFields, nestedSteps, type StepCatalogue } from '../step-types.ts'
import type { StepDraft, WorkflowContent } from '../workflow-shapes.ts'
import { listAt, placeOf, type Steps, stepAt } from './step-tree.ts'

/** Something that an expression may name. */
interface SeenName {
  /** As it is written in an expression. */
  readonly text: string
  readonly hint: string
}

export interface SeenNames {
  readonly group: string
  readonly names: readonly SeenName[]
}

/** What is worth naming of the output of each type; others are named as a whole. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  condition: ['result'],
  runDebate: ['verdict.decision', 'verdict.rationale', 'runId', ''],
  httpRequest: ['body', 'status'],
  approval: ['decision', 'comment', 'decidedBy'],
  persistRecord: ['key'],
  delay: [],
}

/** How a step is named in an expression: `steps.ask`, or with a hyphen in its id steps.`ask-them`. */
export const stepReference = (id: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(id) ? `steps.${id}` : `steps.\`${id}\``

/**
 * What an expression of a step sees, nearest first.
 *
 * @param path - Of the step; null: of the filter of a trigger, which sees the run alone.
 */
export function seenNames(
  { steps, trigger, inputs }: Pick<WorkflowContent, 'steps' | 'trigger' | 'inputs'>,
  path: string | null,
  catalogue: StepCatalogue,
): readonly SeenNames[] {
  const before = path === null ? [] : stepsBefore(steps, path, catalogue)
  const groups: SeenNames[] = [
    {
      group: 'Item',
      names: isInForEach(steps, path)
        ? [
            { text: 'item', hint: 'the present one of the list' },
            { text: 'index', hint: 'its place, from 0' },
          ]
        : [],
    },
    { group: 'Steps before', names: before.toReversed().flatMap(namesOfStep) },
    { group: 'Inputs', names: path === null ? [] : namesOfInputs(inputs) },
    { group: 'Trigger', names: path === null ? [] : namesOfTrigger(trigger.type) },
    { group: 'Run', names: path === null ? completedRun : namesOfRun(trigger.type) },
  ]
  return groups.filter(({ names }) => names.length > 0)
}

function namesOfStep({ id, type, name }: StepDraft): readonly SeenName[] {
  const reference = stepReference(id)
  const hint = typeof name === 'string' ? name : type
  return (outputs[type] ?? ['']).map((part) => ({
    text: `${reference}.output${part === '' ? '' : `.${part}`}`,
    hint,
  }))
}

function namesOfInputs(inputs: WorkflowContent['inputs']): readonly SeenName[] {
  const properties = inputs?.properties
  if (typeof properties !== 'object' || properties === null) return []
  return Object.entries(properties).map(([name, schema]) => ({
    text: /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `inputs.${name}` : `inputs.\`${name}\``,
    hint: hintOf(schema),
  }))
}

const hintOf = (schema: unknown): string =>
  typeof schema === 'object' && schema !== null && 'type' in schema ? String(schema.type) : 'input'

function namesOfTrigger(type: string): readonly SeenName[] {
  switch (type) {
    case 'webhook':
      return [
        { text: 'trigger.body', hint: 'what was sent' },
        { text: 'trigger.headers', hint: 'lower-case names' },
      ]
    case 'cron':
      return [{ text: 'trigger.scheduledAt', hint: 'when it was due' }]
    default:
      return []
  }
}

const completedRun: readonly SeenName[] = [
  { text: 'run.title', hint: 'of the run that ended' },
  { text: 'run.status', hint: 'completed, failed or cancelled' },
  { text: 'run.error.message', hint: 'why it failed' },
  { text: 'run.usage.costUsd', hint: 'US dollars' },
  { text: 'run.output', hint: 'what came of it' },
  { text: 'run.id', hint: 'its id' },
]

const namesOfRun = (type: string): readonly SeenName[] =>
  type === 'runCompleted'
    ? completedRun
    : [
        { text: 'run.id', hint: 'of this run' },
        { text: 'workflow.name', hint: 'of this workflow' },
        { text: 'now', hint: 'ISO 8601' },
      ]

/** Paths of the steps that hold one, from the outside in. */
function holders(path: string): readonly string[] {
  const parts = path.split('.')
  return parts.flatMap((_, at) =>
    at % 2 === 1 && at < parts.length - 1 ? [parts.slice(0, at + 1).join('.')] : [],
  )
}

const isInForEach = (steps: Steps, path: string | null): boolean =>
  path !== null && holders(path).some((holder) => stepAt(steps, holder)?.type === 'forEach')

/** Those that have run when a step does, in their order. */
function stepsBefore(steps: Steps, path: string, catalogue: StepCatalogue): readonly StepDraft[] {
  return [...holders(path), path].flatMap((each) => {
    const { list, index } = placeOf(each)
    const earlier = listAt(steps, list)
      .slice(0, index)
      .flatMap((step) => withNested(step, catalogue))
    const holder = each === path ? undefined : stepAt(steps, each)
    // A forEach has no output before its steps have run.
    return holder === undefined || holder.type === 'forEach' ? earlier : [...earlier, holder]
  })
}

/** A step and those within it that steps after it may name: of a forEach none, they ran once for each item. */
function withNested(step: StepDraft, catalogue: StepCatalogue): readonly StepDraft[] {
  if (step.type === 'forEach') return [step]
  const nested = nestedFields(catalogue, step.type).flatMap(({ name }) => nestedSteps(step, name))
  return [step, ...nested.flatMap((each) => withNested(each, catalogue))]
}
