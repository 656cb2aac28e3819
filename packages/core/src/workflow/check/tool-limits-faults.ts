import type { FieldFault } from '../../errors.ts'
import type { ToolLimits } from '../../models/tool.ts'
import { problemWithPolicy } from '../../tools/policy-faults.ts'

/** The tools under whose policies steps act outside. */
const narrowed: readonly string[] = ['http_request', 'send_message']

/** What narrows policies: it could widen nothing, but would deny what somebody meant to allow. */
export const toolLimitsFaults = (limits: ToolLimits): readonly FieldFault[] =>
  Object.entries(limits).flatMap(([tool, { net = [], read = [], write = [] }]) =>
    // A limit that nothing keeps to would look like one that holds.
    narrowed.includes(tool)
      ? problemWithPolicy({ net, read, write }).map(({ path, message }) => ({
          path: ['toolLimits', tool, ...path],
          message,
        }))
      : [{ path: ['toolLimits', tool], message: `A workflow narrows ${narrowed.join(' and ')} only` }],
  )
