import type { DebateInput } from '../../models/debate.ts'
import { freePrice, type ModelPrice, type ModelPrices } from '../../models/price.ts'
import { isSimulated } from '../../models/simulated.ts'

/**
 * The price that a run counts with: the one of its start, so that a change of prices in between mixes nothing. Runs
 * from before prices were kept knew simulated models, which are free, and others of unknown price.
 */
export const priceIn = ({ prices }: Pick<DebateInput, 'prices'>, model: string): ModelPrice | null =>
  prices?.[model] ?? (isSimulated(model) ? freePrice : null)

/** Every model that a debate can call. */
export const modelsIn = (
  input: Pick<DebateInput, 'model' | 'participants' | 'moderator' | 'judge'>,
): readonly string[] => [
  ...new Set([
    input.model,
    ...[...input.participants, input.moderator, input.judge].flatMap((speaker) => speaker?.model ?? []),
  ]),
]

/** Every model that a price is kept for: also who judges afterwards, outside of the debate and its budget. */
export const modelsToPrice = (
  input: Parameters<typeof modelsIn>[0] & Pick<DebateInput, 'judging'>,
): readonly string[] => [
  ...new Set([...modelsIn(input), ...(input.judging === undefined ? [] : [input.judging.model])]),
]

export const pricesOf = (
  models: readonly string[],
  priceOf: (model: string) => ModelPrice | null,
): ModelPrices => Object.fromEntries(models.map((model) => [model, priceOf(model)]))
