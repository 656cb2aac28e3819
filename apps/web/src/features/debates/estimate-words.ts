import type { Budget, Estimate } from '@workbench/client/models'
import { count } from '../../format/count.ts'
import { money } from '../../format/money.ts'

/** Where a budget ends the debate before the bound is reached; null where it never does. Seconds are in no bound. */
export function budgetEnd(
  {
    calls,
    inputTokens,
    outputTokens,
    costUsd,
  }: Pick<Estimate, 'calls' | 'inputTokens' | 'outputTokens' | 'costUsd'>,
  { maxCalls, maxTokens, maxCostUsd }: Budget,
): string | null {
  const ends = [
    ...(maxCalls !== undefined && maxCalls < calls ? [callsWords(maxCalls)] : []),
    ...(maxTokens !== undefined && maxTokens < inputTokens + outputTokens
      ? [`${count(maxTokens)} tokens`]
      : []),
    ...(maxCostUsd !== undefined && costUsd !== null && maxCostUsd < costUsd ? [money(maxCostUsd)] : []),
  ]
  return ends.length === 0 ? null : `The budget ends it at ${ends.join(' or ')}.`
}

const callsWords = (calls: number): string =>
  `${calls.toLocaleString('en-US')} ${calls === 1 ? 'call' : 'calls'}`

/** What the bound holds, and what it leaves out. */
export function boundWords({ retries }: Pick<Estimate, 'retries'>): string {
  const bound = 'An upper bound: every answer as long as it may be.'
  if (retries.calls === 0) return `${bound} Tries that fail are not counted.`
  const calls = callsWords(retries.calls)
  const tokens = `${count(retries.inputTokens + retries.outputTokens)} tokens`
  const cost = retries.costUsd === null || retries.costUsd === 0 ? '' : ` and ${money(retries.costUsd)}`
  return `${bound} Not counted: answers that can’t be read are asked for once more, in the worst case ${calls}, ${tokens}${cost}; and tries that fail.`
}
