import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { ToolLimits } from '@workbench/core/models/tool'
import { problemWithPolicy } from '@workbench/core/tools/policy-faults'
import { withoutUndefined } from '../routes/without-undefined.ts'

/**
 * Faults of what narrows policies: it could widen nothing, but would deny what somebody meant to allow.
 *
 * @param within - Where the object is that has them.
 */
export const toolLimitsFaults = (
  limits: ToolLimits,
  within: FieldFault['path'] = [],
): readonly FieldFault[] =>
  Object.entries(limits).flatMap(([tool, narrowing]) =>
    problemWithPolicy(withoutUndefined(narrowing)).map(({ path, message }) => ({
      path: [...within, 'toolLimits', tool, ...path],
      message,
    })),
  )

/** @throws InvalidInputError */
export function checkToolLimits(limits: ToolLimits): void {
  const faults = toolLimitsFaults(limits)
  if (faults.length > 0) throw new InvalidInputError(faults)
}
