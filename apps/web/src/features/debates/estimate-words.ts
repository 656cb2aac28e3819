import type { Estimate } from '@workbench/client/models'
import { count } from '../../format/count.ts'
import { money } from '../../format/money.ts'

/** What the bound holds, and what it leaves out. */
export function boundWords({ retries }: Pick<Estimate, 'retries'>): string {
  const bound = 'An upper bound: every answer as long as it may be.'
  if (retries.calls === 0) return `${bound} Tries that fail are not counted.`
  const calls = `${retries.calls.toLocaleString('en-US')} ${retries.calls === 1 ? 'call' : 'calls'}`
  const tokens = `${count(retries.inputTokens + retries.outputTokens)} tokens`
  const cost = retries.costUsd === null || retries.costUsd === 0 ? '' : ` and ${money(retries.costUsd)}`
  return `${bound} Not counted: answers that can’t be read are asked for once more, in the worst case ${calls}, ${tokens}${cost}; and tries that fail.`
}
