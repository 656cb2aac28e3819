import type { Budget, DebateInput, Usage } from '@workbench/client/models'
import { count } from '../../../format/count.ts'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'

/** From this share on one should know. */
const tellAt = 0.8

/**
 * What to say of a budget that is nearly used; null before that. Of several limits the one that is nearest.
 *
 * @param elapsedMs - Since the run began; null before.
 */
export function budgetWords(
  { budget }: Pick<DebateInput, 'budget'>,
  usage: Usage,
  elapsedMs: number | null,
): string | null {
  const uses = usesOf(budget, usage, elapsedMs).filter(({ share }) => share >= tellAt)
  const [most] = uses.sort((a, b) => b.share - a.share)
  return most === undefined
    ? null
    : `${Math.min(100, Math.floor(most.share * 100))} % of the budget is used: ${most.words}.`
}

function usesOf(
  { maxCalls, maxTokens, maxCostUsd, maxSeconds }: Budget,
  { calls, inputTokens, outputTokens, costUsd }: Usage,
  elapsedMs: number | null,
) {
  const tokens = inputTokens + outputTokens
  return [
    ...(maxCalls === undefined ? [] : [{ share: calls / maxCalls, words: `${calls} of ${maxCalls} calls` }]),
    ...(maxTokens === undefined
      ? []
      : [{ share: tokens / maxTokens, words: `${count(tokens)} of ${count(maxTokens)} tokens` }]),
    ...(maxCostUsd === undefined || costUsd === null
      ? []
      : [{ share: costUsd / maxCostUsd, words: `${money(costUsd)} of ${money(maxCostUsd)}` }]),
    ...(maxSeconds === undefined || elapsedMs === null
      ? []
      : [
          {
            share: elapsedMs / 1000 / maxSeconds,
            words: `${duration(elapsedMs)} of ${duration(maxSeconds * 1000)}`,
          },
        ]),
  ]
}
