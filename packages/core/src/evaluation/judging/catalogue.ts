import type { JudgedMetricName } from '../../models/judged-metric.ts'
import { faithfulness } from './faithfulness.ts'
import type { JudgedMetric } from './judged-run.ts'
import { refusal } from './refusal.ts'
import { rubric } from './rubric.ts'

/** Every metric that a model can judge. */
export const judgedMetrics: Readonly<Record<JudgedMetricName, JudgedMetric>> = {
  rubric,
  faithfulness,
  refusal,
}
