import type { Expressions } from '@workbench/core/ports/expressions'

type Inspect = Pick<Expressions, 'inspect'>

/**
 * Looks at many expressions for a caller who waits, and everybody else with him: what is left when the time is up is
 * called a fault, so that no text holds the process up by thousands of expressions, each of which just passes.
 *
 * @param now - Milliseconds of any clock.
 */
export function inspectWithin({ inspect }: Inspect, budgetMs: number, now: () => number): Inspect {
  let leftMs = budgetMs
  return {
    inspect(expression) {
      if (leftMs <= 0) {
        const problem = 'Reading all expressions of the workflow takes too long.'
        return { problem, roots: [], steps: [], readsAllSteps: false }
      }
      const startedAt = now()
      const facts = inspect(expression)
      leftMs -= now() - startedAt
      return facts
    },
  }
}
