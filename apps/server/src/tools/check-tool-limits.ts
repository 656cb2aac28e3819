import { InvalidInputError } from '@workbench/core/errors'
import type { ToolLimits } from '@workbench/core/models/tool'
import { toolLimitsFaults } from '@workbench/core/tools/tool-limits-faults'

/** @throws InvalidInputError */
export function checkToolLimits(limits: ToolLimits): void {
  const faults = toolLimitsFaults(limits)
  if (faults.length > 0) throw new InvalidInputError(faults)
}
