import { z } from 'zod'
import { Json } from './fields.ts'

// What values of steps are made of. A string may hold `{{ expression }}` wherever a template is taken.

/** JSONata; see docs/workflows.md for what it sees. */
export const Expression = z.string().min(1).max(20_000).meta({ id: 'Expression' })

/** Text in which `{{ expression }}` is replaced by its value. */
export const Template = z.string().max(100_000).meta({ id: 'Template' })

/** Any JSON; `{{ expression }}` works in its strings, and one that is the whole string keeps the value's type. */
export const JsonTemplate = Json

/** Milliseconds, up to a year. */
export const WaitMs = z
  .int()
  .min(0)
  .max(366 * 24 * 3_600_000)
