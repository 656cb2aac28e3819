import type { Usage } from '@workbench/core/models/usage'
import { mostCostUsd, mostCounted } from '../found/credible-usage.ts'
import { fieldsOf, isItem } from '../found/item-fields.ts'
import { numeric } from '../found/old-values.ts'

/**
 * Tokens and cost of a message or a run, wherever old files put them: beside the text, or under `usage`, `tokens` or
 * `stats`. A total that is not split counts as output.
 *
 * @returns null when nothing is said about either.
 */
export function readUsage(take: (...spellings: string[]) => unknown): Usage | null {
  const group = take('usage', 'tokenUsage', 'stats')
  const tokens = take('tokens', 'tokenCount')
  const places = [group, tokens].filter(isItem).map((item) => fieldsOf(item).take)
  const find = (...spellings: string[]) =>
    [take, ...places].map((from) => numeric(from(...spellings))).find((one) => typeof one === 'number')

  const input = count(
    find('inputTokens', 'promptTokens', 'tokensIn', ...(places.length > 0 ? ['input', 'prompt'] : [])),
  )
  const output = count(
    find(
      'outputTokens',
      'completionTokens',
      'tokensOut',
      ...(places.length > 0 ? ['output', 'completion'] : []),
    ),
  )
  const total =
    count(numeric(tokens)) ??
    count(numeric(group)) ??
    count(find('totalTokens', ...(places.length > 0 ? ['total'] : [])))
  const cost = find('costUsd', 'cost', 'totalCost', 'totalCostUsd', 'priceUsd')
  const costUsd = typeof cost === 'number' && cost >= 0 && cost <= mostCostUsd ? cost : null
  if (input === null && output === null && total === null && costUsd === null) return null
  return {
    calls: count(find('calls', 'requests')) ?? 1,
    inputTokens: input ?? 0,
    outputTokens: output ?? Math.max(0, (total ?? 0) - (input ?? 0)),
    costUsd,
  }
}

const count = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value <= mostCounted ? Math.round(value) : null
