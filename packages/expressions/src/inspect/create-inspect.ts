import type { ExpressionFacts, Expressions } from '@workbench/core/ports/expressions'
import { limits } from '../limits.ts'
import { createRecent } from '../recent.ts'
import { faultInWords } from '../words.ts'
import { createBoundedParser } from './parse-bounded.ts'
import { whatIsRead } from './what-is-read.ts'

const nothing = { roots: [], steps: [], readsAllSteps: false } as const

/** Looks at expressions without evaluating them; the 500 texts of late are looked at once. */
export function createInspect(): Expressions['inspect'] {
  let parser: ReturnType<typeof createBoundedParser> | null = null

  function inspect(expression: string): ExpressionFacts {
    parser ??= createBoundedParser()
    const parsed = parser(expression)
    if ('fault' in parsed) return { ...nothing, problem: faultInWords(parsed.fault, expression) }
    try {
      const { callsEval, ...reads } = whatIsRead(parsed.tree)
      const problem = callsEval ? 'There is no $eval: text never becomes part of an expression.' : null
      return { ...reads, problem }
    } catch (error) {
      if (error instanceof RangeError) return { ...nothing, problem: 'It is nested too deeply.' }
      throw error
    }
  }

  const recent = createRecent(inspect, 500)
  return (expression) => {
    if (expression.length > limits.expression)
      return { ...nothing, problem: `It is longer than ${limits.expression} characters.` }
    try {
      return recent(expression)
    } catch (error) {
      if (!isTimeout(error)) throw error
      return { ...nothing, problem: 'Reading it takes too long.' }
    }
  }
}

// It is an Error of the parser's realm.
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
