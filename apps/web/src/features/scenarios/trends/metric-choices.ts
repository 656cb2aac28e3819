import type { JudgedMetricName, MetricDescription } from '@workbench/client/models'
import type { Choice } from '../../../components/select.tsx'
import { judgedName } from '../../score/judged-meaning.ts'
import { metricGroups } from '../../score/metric-groups.ts'

/** Metrics to choose from, in the order of the scorecard; judged ones only where somebody judges them. */
export function metricChoices(
  metrics: readonly MetricDescription[],
  judged: readonly JudgedMetricName[],
): readonly Choice<string>[] {
  const isJudged = new Set(judged.map(judgedName))
  return metricGroups.flatMap(({ group, title }) =>
    metrics
      .filter((metric) => metric.group === group && (group !== 'judged' || isJudged.has(metric.name)))
      .map((metric) => ({ value: metric.name, label: `${title}: ${metric.title}` })),
  )
}
