import type { RunErrorCode } from '../../models/run.ts'
import type { MeasuredSide } from './measured-side.ts'

/** Whose doing a failure is: what was on trial, or what happened to it, which may well not happen again. */
const doneBy: Readonly<Record<RunErrorCode, 'itself' | 'surroundings'>> = {
  budget: 'itself',
  timeout: 'itself',
  step_failed: 'itself',
  document_unreadable: 'itself',
  document_encrypted: 'itself',
  document_too_large: 'itself',
  document_type: 'itself',
  document_limits: 'itself',
  model_bad_request: 'itself',
  internal: 'itself',
  model_auth: 'surroundings',
  model_unavailable: 'surroundings',
  model_rate_limited: 'surroundings',
  worker_lost: 'surroundings',
  approval_rejected: 'surroundings',
  approval_expired: 'surroundings',
  cancelled: 'surroundings',
}

type End = Pick<MeasuredSide, 'status' | 'errorCode'>

/** It did not come to an end of its own: nothing can be said of it, and it can be run again. */
export const isInterrupted = ({ status, errorCode }: End): boolean =>
  status === 'failed' ? culprit(errorCode) === 'surroundings' : status !== 'completed'

/** It failed by its own doing: no statistics are needed to call that harm. */
export const hasFailedItself = ({ status, errorCode }: End): boolean =>
  status === 'failed' && culprit(errorCode) === 'itself'

/** A failure without a known code is held against the candidate: a gate that is unsure stays shut. */
const culprit = (errorCode: string | null): 'itself' | 'surroundings' =>
  new Map<string | null, 'itself' | 'surroundings'>(Object.entries(doneBy)).get(errorCode) ?? 'itself'

/** @returns a sentence for people, naming the run. */
export const endInWords = ({ runId, status, errorCode }: MeasuredSide): string => {
  if (status === 'failed') return `The run ${runId} failed (${errorCode ?? 'internal'}).`
  return status === 'cancelled' ? `The run ${runId} was cancelled.` : `The run ${runId} has not ended.`
}
