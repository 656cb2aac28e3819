import { z } from 'zod'
import { Timestamp } from './fields.ts'

export const StepStatus = z.enum(['pending', 'running', 'waiting', 'completed', 'failed', 'skipped'])
export type StepStatus = z.infer<typeof StepStatus>

export const StepError = z.strictObject({ code: z.string(), message: z.string() })
export type StepError = z.infer<typeof StepError>

const stepOutcome = {
  status: StepStatus,
  output: z.unknown().describe('null until it has one.'),
  attempts: z.int().min(0).describe('Tries so far.'),
  error: StepError.nullable(),
  startedAt: Timestamp.nullable(),
  finishedAt: Timestamp.nullable(),
}

export interface StepOutcome {
  status: StepStatus
  output?: unknown
  attempts: number
  error: StepError | null
  startedAt: string | null
  finishedAt: string | null
  /** Of forEach: the outcomes of its steps, item by item. */
  items?: Record<string, StepOutcome>[] | undefined
}

export const StepOutcome: z.ZodType<StepOutcome> = z
  .strictObject({
    ...stepOutcome,
    get items() {
      return z.array(z.record(z.string(), StepOutcome)).optional()
    },
  })
  .meta({ id: 'StepOutcome' })
