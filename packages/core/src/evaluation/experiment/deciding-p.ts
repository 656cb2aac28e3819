import type { ExperimentMetric } from '../../models/experiment.ts'

/** The p that the verdict rests on: that of gain for what improved, else that of harm; both adjusted. */
export const decidingP = ({
  verdict,
  pAdjusted,
  pGain,
}: Pick<ExperimentMetric, 'verdict' | 'pAdjusted' | 'pGain'>): number | null =>
  verdict === 'improved' ? pGain : pAdjusted
