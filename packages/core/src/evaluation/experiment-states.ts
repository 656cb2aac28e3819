import { ConflictError } from '../errors.ts'
import type { ExperimentPlan, ExperimentResult } from '../ports/experiment-repository.ts'

type State = Pick<ExperimentPlan, 'look' | 'looks' | 'ownsRuns'> & {
  /** null while it goes on. */
  readonly status: ExperimentResult['status'] | null
}

/** @returns null when it may be looked at a second time. */
export function problemWithExtending({ look, looks, ownsRuns, status }: State): ConflictError | null {
  if (looks !== 2) {
    return new ConflictError('This experiment was planned with one look.', {
      hint: 'Who wants to look twice has to say so before: start one with `looks: 2`.',
    })
  }
  if (look !== 1) return new ConflictError('This experiment has had its second look.')
  if (!ownsRuns) {
    return new ConflictError('The candidate of this experiment are runs that were there before.', {
      hint: 'Start one with more of them.',
    })
  }
  if (status === 'completed') return null
  return new ConflictError('Only an experiment that has been judged can be extended.', {
    hint: status === null ? 'Wait for its verdict.' : 'Resume it, then wait for its verdict.',
  })
}

/** @returns null when it may go on, or goes on already. */
export function problemWithReopening({ status }: Pick<State, 'status'>): ConflictError | null {
  if (status !== 'completed') return null
  return new ConflictError('This experiment was judged, and its verdict stays.', {
    hint: 'Start another one, or extend it when it was meant to be looked at twice.',
  })
}
