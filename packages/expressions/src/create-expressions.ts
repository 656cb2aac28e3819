import { ExpressionError, type ExpressionFault, type Expressions } from '@workbench/core/ports/expressions'
import type { ThreadEnd } from './evaluation-thread.ts'
import { createInspect } from './inspect/create-inspect.ts'
import { limits } from './limits.ts'
import { plainComparison } from './plain-comparison.ts'
import { notPlain, plainPathValue } from './plain-path.ts'
import { createThreadPool } from './thread-pool.ts'

export interface ExpressionsOptions {
  /** At least 2 lets others go on while one is stopped. Default 2. */
  readonly threads?: number
  /** For all expressions of one call. Default 1000. */
  readonly timeoutMs?: number
}

/**
 * JSONata in threads of their own; see limits.ts for how much an expression may take. Threads start with the first
 * evaluation, and don't keep the process from ending.
 */
export function createExpressions({ threads = 2, timeoutMs = 1000 }: ExpressionsOptions = {}): Expressions & {
  close(): Promise<void>
} {
  const pool = createThreadPool({ threads, timeoutMs })
  const ends: Readonly<Record<ThreadEnd, { code: ExpressionFault; message: string }>> = {
    timeout: { code: 'timeout', message: `It takes longer than ${timeoutMs} ms.` },
    memory: { code: 'limit', message: 'It takes too much memory.' },
    failed: { code: 'failed', message: 'Its thread ended.' },
  }

  return {
    inspect: createInspect(),
    async evaluate(expressions, context, { group = '', signal } = {}) {
      const [first] = expressions
      if (first === undefined) return []
      const tooLong = expressions.find(({ length }) => length > limits.expression)
      if (tooLong !== undefined)
        throw new ExpressionError('limit', tooLong, `It is longer than ${limits.expression} characters.`)
      signal?.throwIfAborted()
      const plain = expressions.map((expression) => plainValue(expression, context))
      if (!plain.includes(notPlain)) return plain
      const result = await pool.run({ expressions, context: contextAsJson(context, first) }, group, signal)
      if (typeof result === 'string') {
        const { code, message } = ends[result]
        throw new ExpressionError(code, expressions.length === 1 ? first : expressions.join('; '), message)
      }
      if ('code' in result) throw new ExpressionError(result.code, result.expression, result.message)
      return result.values.map((json) => (json === undefined ? undefined : JSON.parse(json)))
    },
    close: pool.close,
  }
}

/** Most of what workflows hold needs no thread. */
function plainValue(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  const value = plainPathValue(expression, context)
  return value === notPlain ? plainComparison(expression, context) : value
}

function contextAsJson(context: Readonly<Record<string, unknown>>, expression: string): string {
  const json = JSON.stringify(context)
  if (json.length <= limits.context) return json
  const message = `What it would see is longer than ${limits.context} characters.`
  throw new ExpressionError('limit', expression, message)
}
