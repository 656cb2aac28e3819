import { createHash } from 'node:crypto'

/**
 * SHA-256 of a JSON value, hex: the same whatever the order of its keys.
 *
 * @param value - Plain JSON, see plainJson; its depth is bounded there.
 */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}
