import { ExpressionError, type Expressions } from '../src/ports/expressions.ts'

/** Expressions whose values a test writes down: what each gives over a context. Any other one does not parse. */
export function scriptedExpressions(
  script: Readonly<Record<string, (context: never) => unknown>>,
): Expressions {
  return {
    inspect: (expression) => ({
      problem: expression in script ? null : `${expression} is not in the script`,
      roots: ['trigger', 'inputs', 'steps', 'run', 'workflow', 'now', 'item', 'index'],
      steps: [],
      readsAllSteps: true,
    }),
    async evaluate(expressions, context) {
      return expressions.map((expression) => {
        const evaluate = script[expression]
        if (evaluate === undefined) throw new ExpressionError('parse', expression, `${expression} is unknown`)
        return evaluate(structuredClone(context) as never)
      })
    },
  }
}
