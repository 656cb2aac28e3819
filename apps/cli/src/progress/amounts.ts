import type { Usage } from '@workbench/core/models/usage'

const count = new Intl.NumberFormat('en-US')

/** `1,234 tokens in, 80 out, $0.0012`; a cost that is not known is a dash, never 0. */
export const usageText = ({ inputTokens, outputTokens, costUsd }: Usage): string =>
  `${count.format(inputTokens)} tokens in, ${count.format(outputTokens)} out, ${costText(costUsd)}`

export function costText(costUsd: number | null): string {
  if (costUsd === null) return 'cost —'
  if (costUsd === 0) return '$0'
  return costUsd < 0.0001 ? '< $0.0001' : `$${costUsd.toFixed(costUsd < 1 ? 4 : 2)}`
}

export function durationText(ms: number): string {
  if (ms < 1000) return `${ms} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
