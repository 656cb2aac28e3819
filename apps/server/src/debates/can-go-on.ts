import { turnKeys } from '@workbench/core/debate/stages/turn-keys'
import { DebateInput, type DebateResult } from '@workbench/core/models/debate'
import type { Run } from '@workbench/core/models/run'

/**
 * A transcript that was imported from elsewhere has its own order of speaking, which no format here can go on from.
 *
 * @param turns - How many of its turns would be kept; all of them by default.
 */
export function canGoOn({ trigger, input, output }: Run, turns = Number.POSITIVE_INFINITY): boolean {
  if (trigger.type !== 'import') return true
  const parsed = DebateInput.safeParse(input)
  const spoken = (output as DebateResult | null)?.turns ?? []
  return parsed.success && !turnKeys(parsed.data, spoken).slice(0, turns).includes(null)
}
