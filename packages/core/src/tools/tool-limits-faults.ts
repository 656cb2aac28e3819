import type { FieldFault } from '../errors.ts'
import type { ToolLimits } from '../models/tool.ts'
import { problemWithPolicy } from './policy-faults.ts'

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
    problemWithPolicy(narrowing).map(({ path, message }) => ({
      path: [...within, 'toolLimits', tool, ...path],
      message,
    })),
  )
