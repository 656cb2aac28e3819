import { stepTypes } from '@workbench/core/workflow/steps/catalogue'

const draftKeys = ['name', 'description', 'enabled', 'inputs', 'trigger', 'toolLimits', 'steps']
const triggerKeys = ['type', 'schedule', 'timezone', 'secret', 'filter']
const stepsOf = new Map<unknown, readonly string[]>(
  stepTypes.map(({ type, fields }) => {
    const own = fields.map(({ name, kind }) => ({ name, isNested: kind === 'steps' }))
    const plain = own.filter(({ isNested }) => !isNested).map(({ name }) => name)
    const nested = own.filter(({ isNested }) => isNested).map(({ name }) => name)
    return [type, ['id', 'type', 'name', 'when', ...plain, 'retry', 'timeoutMs', 'onError', ...nested]]
  }),
)
const nestedFields = new Set(
  stepTypes.flatMap(({ fields }) => fields.flatMap(({ kind, name }) => (kind === 'steps' ? [name] : []))),
)

/** The same draft with its keys as people read them: a database keeps no order, and short things come before long ones. */
export function inReadingOrder(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { trigger, steps } = draft
  return ordered(
    {
      ...draft,
      ...(isObject(trigger) && { trigger: ordered(trigger, triggerKeys) }),
      ...(Array.isArray(steps) && { steps: steps.map(stepInOrder) }),
    },
    draftKeys,
  )
}

function stepInOrder(step: unknown): unknown {
  if (!isObject(step)) return step
  const withNested = Object.entries(step).map(([name, value]) => [
    name,
    nestedFields.has(name) && Array.isArray(value) ? value.map(stepInOrder) : value,
  ])
  return ordered(Object.fromEntries(withNested), stepsOf.get(step.type) ?? ['id', 'type'])
}

/** Known names first; others stay as they stand. */
function ordered(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => place(a) - place(b)))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
