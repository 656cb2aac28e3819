import { judgedMetrics } from '@workbench/core/evaluation/judging/catalogue'
import { metricCatalogue } from '@workbench/core/evaluation/metrics/catalogue'
import type { MetricDescription } from '@workbench/core/models/score'

/** What can be measured or judged of a run, in the order in which it is shown. */
export const describedMetrics: readonly MetricDescription[] = [
  ...metricCatalogue,
  ...Object.values(judgedMetrics),
].map(({ name, version, title, meaning, group, unit, better, isNeutral, scale, mid, primary }) => ({
  ...{ name, version, title, meaning, group, unit, better, isNeutral, scale, mid, primary },
}))
