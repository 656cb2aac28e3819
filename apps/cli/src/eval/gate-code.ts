import type { Experiment, Outcome } from '@workbench/client/models'
import { gateCodes } from '../exit-codes.ts'

const codes: Readonly<Record<Outcome, number>> = {
  equivalent: gateCodes.passed,
  improved: gateCodes.passed,
  regressed: gateCodes.regressed,
  insufficient: gateCodes.undecided,
  suspect: gateCodes.undecided,
  inconclusive: gateCodes.undecided,
}

/** The exit code of an experiment that has ended: 3 unless there is a verdict. */
export const gateCodeOf = ({
  status,
  comparable,
  verdict,
}: Pick<Experiment, 'status' | 'comparable' | 'verdict'>): number =>
  status === 'completed' && comparable && verdict !== null ? codes[verdict] : gateCodes.couldNotRun
