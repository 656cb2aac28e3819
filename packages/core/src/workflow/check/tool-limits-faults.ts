import type { FieldFault } from '../../errors.ts'
import type { ToolLimits } from '../../models/tool.ts'
import { problemWithPolicy } from '../../tools/policy-faults.ts'

/** What narrows policies: it could widen nothing, but would deny what somebody meant to allow. */
export const toolLimitsFaults = (limits: ToolLimits): readonly FieldFault[] =>
  Object.entries(limits).flatMap(([tool, { net = [], read = [], write = [] }]) =>
    problemWithPolicy({ net, read, write }).map(({ path, message }) => ({
      path: ['toolLimits', tool, ...path],
      message,
    })),
  )
