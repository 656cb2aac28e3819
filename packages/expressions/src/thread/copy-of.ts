import { limits } from '../limits.ts'
import { LimitError } from './limit-error.ts'

/** A deep copy of JSON, and of nothing else: functions become ''. Bounded, since parts may be shared many times. */
export function copyOf(value: unknown): unknown {
  let left: number = limits.text
  const copy = (part: unknown): unknown => {
    left--
    if (left < 0) throw new LimitError('It copies more than there may be in a result.')
    if (isFunction(part)) return ''
    if (Array.isArray(part)) return part.map(copy)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, copy(item)]))
  }
  return copy(value)
}

/** What JSONata takes for a function. */
export const isFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' &&
    value !== null &&
    ('_jsonata_function' in value || '_jsonata_lambda' in value))
