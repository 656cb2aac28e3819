import { notPlain, plainPathValue } from './plain-path.ts'

/** A plain path beside a number that is written out, as most conditions are: `trigger.body.priority > 3`. */
const comparison =
  /^([\w.\s]{1,500}?)\s{0,8}(<=|>=|!=|<|>|=)\s{0,8}((?:0|[1-9]\d{0,14})(?:\.\d{1,15})?)\s{0,8}$/

const compare: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
}

/**
 * What comparing numbers gives, without a thread. What JSONata makes of nothing, of lists and of other kinds is its own
 * matter.
 *
 * @returns notPlain for anything but a number at a plain path beside a number.
 */
export function plainComparison(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  const [, path, sign, number] = comparison.exec(expression) ?? []
  if (path === undefined || sign === undefined) return notPlain
  const value = plainPathValue(path, context)
  return typeof value === 'number' ? compare[sign]?.(value, Number(number)) : notPlain
}
