import { z } from 'zod'
import { Expression, WaitMs } from '../../models/workflow-fields.ts'

/** Part of keys and of expressions: `steps.ID`, or with a hyphen in it steps.`ID`. */
export const StepId = z
  .string()
  .regex(
    /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]{0,99}$/,
    'Expected a letter, then letters, digits, "_" or "-"',
  )

export const Retry = z.strictObject({
  attempts: z.int().min(1).max(20).describe('Tries in all.'),
  delayMs: WaitMs.describe('Between two tries.'),
})

/** What every step has, whatever its type. */
export interface BaseStep {
  id: string
  name?: string | undefined
  when?: string | undefined
  retry?: { attempts: number; delayMs: number } | undefined
  timeoutMs?: number | undefined
  onError?: 'fail' | 'continue' | undefined
}

export const baseFields = {
  id: StepId,
  name: z.string().trim().min(1).max(200).optional(),
  when: Expression.optional().describe('The step is skipped unless this gives true.'),
  retry: Retry.optional().describe(
    'When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all.',
  ),
  timeoutMs: WaitMs.min(1)
    .optional()
    .describe('Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it.'),
  onError: z.enum(['fail', 'continue']).optional().describe('`fail` when left out.'),
}
