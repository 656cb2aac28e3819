import type { Telemetry, TelemetryOptions } from './telemetry.ts'

/** @returns null without a collector: nothing of OpenTelemetry is loaded then. */
export async function openTelemetry({ collector, ...options }: TelemetryOptions): Promise<Telemetry | null> {
  if (collector === null) return null
  const { createOtlpTelemetry } = await import('./otlp-telemetry.ts')
  return createOtlpTelemetry({ collector, ...options })
}
