import type { RunStatus } from '@workbench/client/models'
import { type CompareSearch, sides } from '../../compare/compare-search.ts'

/** Runs beside each other, the first as what the others are held against; null for too few or too many. */
export const comparisonSearch = (ids: readonly string[]): CompareSearch | null =>
  ids.length < 2 || ids.length > sides.length
    ? null
    : Object.fromEntries(ids.map((id, place) => [sides[place] ?? 'f', id]))

/** Runs that can be pinned as a baseline: not those that are known to have ended in another way than completed. */
export const pinnable = (
  ids: readonly string[],
  found: ReadonlyMap<string, { readonly status: RunStatus }>,
): readonly string[] => ids.filter((id) => (found.get(id)?.status ?? 'completed') === 'completed')
