import { createHash } from 'node:crypto'

/** Says whether two items were read from the same source, whatever the order of their keys, in JSON or in YAML. */
export const sourceHash = (source: unknown): string =>
  createHash('sha256').update(canonicalJson(source)).digest('hex')

const canonicalJson = (source: unknown): string =>
  JSON.stringify(source, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
