import { mostSamples } from '../models/debate-baseline.ts'
import type { ModelPrice } from '../models/price.ts'
import type { Usage } from '../models/usage.ts'

export interface ExpectedTokens {
  /** Of the prompt of one answer (Q). */
  readonly input: number
  /** Of one answer (T). */
  readonly output: number
}

interface EqualBudget {
  /** What the debate used in all. */
  readonly debate: Usage
  readonly sample: ExpectedTokens
  /** Of the single agent's model; null when unknown. */
  readonly price: ModelPrice | null
  /** Somebody reads all answers and chooses: that call comes out of the same budget. */
  readonly hasSelector: boolean
}

/** What tokens weigh: dollars where all prices are known, else each the same. */
export interface Weights {
  readonly unit: 'usd' | 'tokens'
  readonly input: number
  readonly output: number
}

/**
 * What to count in. Dollars need a debate that had a price and a model that has one; what is free is counted in tokens,
 * as is what nobody knows the price of.
 */
export function weightsFor({ costUsd }: Usage, price: ModelPrice | null): Weights {
  const isPriced =
    costUsd !== null &&
    costUsd > 0 &&
    price !== null &&
    price.inputUsdPerMillion + price.outputUsdPerMillion > 0
  return isPriced
    ? {
        unit: 'usd',
        input: price.inputUsdPerMillion / 1_000_000,
        output: price.outputUsdPerMillion / 1_000_000,
      }
    : { unit: 'tokens', input: 1, output: 1 }
}

/**
 * How many answers of a single agent a debate would have paid for: `k = max(1, floor(cost of the debate / cost of one
 * answer))`, on priced tokens, at most 50. A selector reads its prompt and every answer, and writes at most as much as an
 * answer; it is paid for first.
 *
 * @see debate-methods, product rule 1: Q 200, T 300 and a debate of 3900 in and 1800 out give 11 at equal prices.
 */
export function samplesFor({ debate, sample, price, hasSelector }: EqualBudget): number {
  const { unit, input, output } = weightsFor(debate, price)
  const available = unit === 'usd' ? (debate.costUsd ?? 0) : debate.inputTokens + debate.outputTokens
  const answer = sample.input * input + sample.output * output
  const samples = hasSelector ? (available - answer) / (answer + sample.output * input) : available / answer
  return Math.min(mostSamples, Math.max(1, Math.floor(samples)))
}
