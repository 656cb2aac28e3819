import { z } from 'zod'
import { CostUsd } from './fields.ts'

export const Usage = z
  .strictObject({
    calls: z.int().nonnegative().describe('Model calls that reported usage, failed ones too.'),
    inputTokens: z.int().nonnegative().describe('Tokens sent, cached ones included.'),
    outputTokens: z.int().nonnegative().describe('Tokens received, reasoning included.'),
    costUsd: CostUsd.describe('US dollars; null when the price of any call is unknown.'),
  })
  .meta({ id: 'Usage' })
export type Usage = z.infer<typeof Usage>

export const noUsage: Usage = Object.freeze({ calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 })

/** One unknown price makes the sum unknown: a total that leaves money out would be a lie. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd === null || b.costUsd === null ? null : a.costUsd + b.costUsd,
  }
}
