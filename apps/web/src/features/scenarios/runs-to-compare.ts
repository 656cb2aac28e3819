import type { RunSummary } from '@workbench/client/models'

/** The two newest completed runs, older first; null while there are fewer. @param runs - Newest first. */
export function runsToCompare(
  runs: readonly RunSummary[],
): { readonly a: string; readonly b: string } | null {
  const [newest, before] = runs.filter(({ status }) => status === 'completed')
  return newest === undefined || before === undefined ? null : { a: before.id, b: newest.id }
}
