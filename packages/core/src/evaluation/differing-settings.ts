import type { DifferingSetting } from '../models/comparison.ts'

type Value = DifferingSetting['a']
type Fields = { readonly [name: string]: Value }

const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Seats and rubric items differ one by one; a list of plain values, such as tools, differs as a whole. */
const asFields = (value: Value): Fields | null => {
  if (isFields(value)) return value
  return Array.isArray(value) && value.every(isFields) ? Object.fromEntries(value.entries()) : null
}

const at = (fields: Fields, name: string): Value =>
  (Object.hasOwn(fields, name) ? fields[name] : null) ?? null

/**
 * The leaves in which two snapshots differ, in the order of the first one. Where one side has nothing, the whole of
 * the other is one difference.
 *
 * @param a - JSON, e.g. the input of a run.
 */
export function differingSettings(a: Value, b: Value, path: readonly string[] = []): DifferingSetting[] {
  const [left, right] = [asFields(a), asFields(b)]
  if (left === null || right === null) {
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ path: path.join('.'), a, b }]
  }
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names.flatMap((name) => differingSettings(at(left, name), at(right, name), [...path, name]))
}
