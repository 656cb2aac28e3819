import type { Outcome } from '../../models/experiment.ts'

/**
 * From worst to best. Harm comes first, then doubt: what could be told and was not, then what could not be told. A verdict of
 * `improved` needs everything else to be equivalent at least: a gain here excuses no doubt there.
 */
const order: readonly Outcome[] = [
  'regressed',
  'suspect',
  'inconclusive',
  'insufficient',
  'improved',
  'equivalent',
]

/**
 * What several outcomes say together: any regressed → regressed; else any suspect → suspect; else any inconclusive, else any
 * insufficient; else improved when any is and none is worse; else equivalent.
 *
 * @returns `insufficient` of none: nothing was measured.
 */
export const worstOutcome = (outcomes: readonly Outcome[]): Outcome =>
  order.find((outcome) => outcomes.includes(outcome)) ?? 'insufficient'
