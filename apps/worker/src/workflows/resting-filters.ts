import type { Clock } from '@workbench/core/ports/clock'
import { ExpressionError, type Expressions } from '@workbench/core/ports/expressions'

/** Filters that ran out of time so often in a row rest; once may be the machine. */
const mostTimeouts = 3
const restMs = 10 * 60_000

interface Slow {
  readonly timeouts: number
  /** Milliseconds since the epoch. */
  readonly restsUntil: number
}

/**
 * Lets filters rest that never end: whoever waits for a run that has ended, waits for each of them, every time.
 *
 * @returns evaluate, which refuses at once what rests. Groups are told apart, as workflows are.
 */
export function restingFilters(
  { evaluate }: Pick<Expressions, 'evaluate'>,
  clock: Pick<Clock, 'now'>,
): Pick<Expressions, 'evaluate'> {
  const slow = new Map<string, Slow>()
  return {
    async evaluate(expressions, context, options = {}) {
      const key = `${options.group ?? ''} ${expressions.join(' ')}`
      const { timeouts = 0, restsUntil = 0 } = slow.get(key) ?? {}
      if (clock.now() < restsUntil) {
        const until = new Date(restsUntil).toISOString()
        const message = `It took too long ${mostTimeouts} times in a row, and is not evaluated before ${until}.`
        throw new ExpressionError('timeout', key, message)
      }
      try {
        const values = await evaluate(expressions, context, options)
        slow.delete(key)
        return values
      } catch (error) {
        if (!(error instanceof ExpressionError) || error.code !== 'timeout') slow.delete(key)
        else {
          const isOften = timeouts + 1 >= mostTimeouts
          // After its rest once more is enough.
          slow.set(key, { timeouts: timeouts + 1, restsUntil: isOften ? clock.now() + restMs : 0 })
        }
        throw error
      }
    },
  }
}
