import { z } from 'zod'
import type { ApprovalFields } from './approval.ts'
import { type BaseStep, baseFields } from './base-fields.ts'
import { stepTypes } from './catalogue.ts'
import type { ConditionFields } from './condition.ts'
import type { DelayFields } from './delay.ts'
import type { ForEachFields } from './for-each.ts'
import type { HttpRequestFields } from './http-request.ts'
import type { PersistRecordFields } from './persist-record.ts'
import type { RunDebateFields } from './run-debate.ts'
import type { SendMessageFields } from './send-message.ts'
import type { TransformFields } from './transform.ts'

/** One step of a workflow. */
export type Step = BaseStep &
  (
    | ConditionFields<Step>
    | ForEachFields<Step>
    | RunDebateFields
    | TransformFields
    | HttpRequestFields
    | SendMessageFields
    | PersistRecordFields
    | ApprovalFields
    | DelayFields
  )

// Named, so that the API document can refer to it from within itself.
const Steps: z.ZodType<Step[]> = z.lazy(() => z.array(Step)).meta({ id: 'Steps' })

const [first, ...others] = stepTypes.map(({ type, description, shape }) =>
  z
    .strictObject({ ...baseFields, type: z.literal(type), ...shape(Steps) })
    .meta({ id: `${pascal(type)}Step`, description }),
)
if (first === undefined) throw new Error('There are no types of steps')

// The shapes say what the types say; see the tests of the catalogue.
export const Step = z
  .discriminatedUnion('type', [first, ...others])
  .meta({ id: 'Step' }) as unknown as z.ZodType<Step>

function pascal(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}
