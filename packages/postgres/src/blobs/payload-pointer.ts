import type { Blob } from '@workbench/core/ports/blob-store'

/** What stands in a column for a value whose JSON is a blob. */
export interface PayloadPointer {
  readonly $blob: Blob
}

/** What stands for a value that looks like one of the two by itself. */
interface QuotedPayload {
  readonly $blob: null
  readonly value: unknown
}

const shapeOfHash = /^[0-9a-f]{64}$/

/** @returns null for everything else, whatever it is. */
export function pointerIn(value: unknown): PayloadPointer | null {
  const $blob = markOf(value)
  if (typeof $blob !== 'object' || $blob === null || !('sha256' in $blob)) return null
  const { sha256 } = $blob
  return typeof sha256 === 'string' && shapeOfHash.test(sha256) ? (value as PayloadPointer) : null
}

export const isQuoted = (value: unknown): value is QuotedPayload => markOf(value) === null

/** Whether it could be taken for one of ours. */
export const looksLikePointer = (value: unknown): boolean => markOf(value) !== undefined

export const quoted = (value: unknown): QuotedPayload => ({ $blob: null, value })

const markOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$blob' in value ? value.$blob : undefined
