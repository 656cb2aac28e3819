import type { Comparison } from '@workbench/client/models'
import { sides } from './compare-search.ts'

/** Why figures can't be held against those of the first run, each reason once with the columns it holds for. */
export function reasonLines(comparisons: readonly (Comparison | undefined)[]): readonly string[] {
  const columns = new Map<string, string[]>()
  for (const [place, comparison] of comparisons.entries()) {
    if (comparison === undefined || comparison.comparable) continue
    for (const reason of comparison.reasons) {
      const letter = sides[place + 1]?.toUpperCase() ?? ''
      columns.set(reason, [...(columns.get(reason) ?? []), letter])
    }
  }
  return [...columns].map(([reason, letters]) =>
    comparisons.length === 1 ? reason : `${letters.join(', ')}: ${reason}`,
  )
}
