/** A value as part of a text: nothing for what is missing or null, JSON for lists and objects. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  // As JSONata's $string: 0.1 + 0.2 reads 0.3.
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(15)))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
