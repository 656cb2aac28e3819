import type { Clock } from '@workbench/core/ports/clock'

/** What holds for every call of a provider. */
export interface CallLimits {
  readonly callTimeoutMs: number
  readonly callsInFlight: number | null
  readonly clock: Clock
}
