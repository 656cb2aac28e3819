export interface StringAt {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** Every string among the values of some JSON (names of properties are none), in order. */
export function stringsIn(value: unknown, path: readonly (string | number)[] = []): readonly StringAt[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => stringsIn(item, [...path, name]))
}
