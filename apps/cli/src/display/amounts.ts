import type { Usage } from '@workbench/client/models'

/** `12.4k tokens in, 80 out, $0.0012`; a cost that is not known is a dash, never 0. */
export const usageText = ({ inputTokens, outputTokens, costUsd }: Usage): string =>
  `${countText(inputTokens)} tokens in, ${countText(outputTokens)} out, ${costUsd === null ? 'cost —' : moneyText(costUsd)}`

/** `$0.0042`; a dash when it is not known. */
export function moneyText(costUsd: number | null): string {
  if (costUsd === null) return '—'
  if (costUsd === 0) return '$0'
  return costUsd < 0.0001 ? '< $0.0001' : `$${costUsd.toFixed(costUsd < 1 ? 4 : 2)}`
}

/** `980`, `12.4k`, `3.1M` */
export function countText(count: number): string {
  if (count < 1000) return String(count)
  // From here on one decimal of the thousands would round up to a thousand of them.
  return count < 999_950 ? `${(count / 1000).toFixed(1)}k` : `${(count / 1_000_000).toFixed(1)}M`
}

/** `20 ms`, `1.8 s`, `2 m 14 s`, `1 h 3 m` */
export function durationText(ms: number): string {
  if (ms < 1000) return `${ms} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} m`
}

/** `83.3 %` of 0.8333 */
export const shareText = (share: number): string => `${Number((share * 100).toFixed(1))} %`

/** `12 m ago`; the day when it is more than four weeks ago. */
export function agoText(at: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(at)) / 1000)
  // Clocks of two machines differ a little.
  if (seconds < 1) return 'now'
  if (seconds < 60) return `${seconds} s ago`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ago`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`
  return seconds < 28 * 86_400 ? `${Math.floor(seconds / 86_400)} d ago` : at.slice(0, 10)
}
