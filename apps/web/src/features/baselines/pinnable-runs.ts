import type { RunSummary } from '@workbench/client/models'

/**
 * Runs with settings of their own, such as candidates of experiments, are no baseline together with others.
 *
 * @param scores - Of runs of the scenario as it is.
 * @returns all of them when none is: they may be the candidates that become the first baseline.
 */
export function runsAsItIs(
  runs: readonly RunSummary[],
  scores: readonly { readonly runId: string }[],
): readonly RunSummary[] {
  const ids = new Set(scores.map(({ runId }) => runId))
  const found = runs.filter(({ id }) => ids.has(id))
  return found.length === 0 ? runs : found
}

/** As many as a verdict needs at least. */
const fewestRuns = 5

/** Runs that may stand in a baseline: whole, completed debates; a fork shares turns with another run. */
export const pinnableRuns = (runs: readonly RunSummary[]): readonly RunSummary[] =>
  runs.filter(
    ({ status, kind, forkedFrom }) => status === 'completed' && kind === 'debate' && forkedFrom === null,
  )

/** What is chosen at first. @param runs - Newest first. */
export const firstChoice = (runs: readonly RunSummary[]): ReadonlySet<string> =>
  new Set(runs.slice(0, fewestRuns).map(({ id }) => id))

/** What to consider before so many runs are pinned; null when there is nothing to say. */
export function fewRunsWarning(count: number): string | null {
  if (count === 0 || count >= 10) return null
  if (count < fewestRuns) {
    return `With ${count === 1 ? 'one run' : `${count} runs`} no experiment can come to a verdict: at least ${fewestRuns} are needed, ten are better.`
  }
  return `${count} runs show large differences only; ten show more.`
}
