import { type Run, RunSummary } from '../models/run.ts'

const fields = Object.keys(RunSummary.shape) as (keyof RunSummary)[]

/** A run as lists show it: without what can be large. */
export const summaryOfRun = (run: Run): RunSummary =>
  Object.fromEntries(fields.map((field) => [field, run[field]])) as RunSummary
