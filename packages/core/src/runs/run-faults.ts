import type { RunError } from '../models/run.ts'

/** What nobody but the workbench is to blame for. */
export const internalError = (error: unknown): RunError => ({
  code: 'internal',
  message: error instanceof Error ? error.message : String(error),
  hint: 'This is a fault of the workbench. Its log has more under the request id of this run.',
})

/** A step that took its worker down three times is not tried again by itself. */
export const poisonedStep = (stepKey: string, whatToDo: string): RunError => ({
  code: 'worker_lost',
  message: `Three workers in a row died while they were at the step ${stepKey}.`,
  hint: `Look at the log of the worker for the reason, then ${whatToDo}`,
})
