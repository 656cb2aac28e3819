import type { ExperimentSummary } from '@workbench/client/models'

/** `10 runs`, `3 of 10 runs`, `10 runs, 2 failed`. */
export function progressWords({ runs, ended, failed }: ExperimentSummary['progress']): string {
  const noun = runs === 1 ? 'run' : 'runs'
  const some = ended === runs ? `${runs} ${noun}` : `${ended} of ${runs} ${noun}`
  return failed === 0 ? some : `${some}, ${failed} failed`
}
