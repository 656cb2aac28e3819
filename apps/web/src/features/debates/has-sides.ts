import type { Format } from '@workbench/client/models'

const withSides: ReadonlySet<Format> = new Set(['oxford', 'tit-for-tat', 'red-team'])

/** Whether speakers of a format are for or against something. */
export const hasSides = (format: Format): boolean => withSides.has(format)
