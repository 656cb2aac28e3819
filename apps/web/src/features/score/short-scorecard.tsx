import { useQuery } from '@tanstack/react-query'
import { hasEnded, type Run } from '@workbench/client/models'
import { Card } from '../../components/card.tsx'
import { metricText } from '../../format/metric-value.ts'
import { MetricName } from './metric-name.tsx'
import { scoreMetricsQuery, scoreQuery } from './score-queries.ts'
import { scoreSections } from './score-sections.ts'

/** The few figures of a run that is no debate; nothing while it goes on, or when there are none. */
export function ShortScorecard({ run }: { readonly run: Run }) {
  const isOver = hasEnded(run.status)
  const { data: score } = useQuery({ ...scoreQuery(run), enabled: isOver })
  const { data: metrics } = useQuery({ ...scoreMetricsQuery, enabled: isOver })
  if (score === undefined || metrics === undefined) return null
  const figures = scoreSections(score, metrics.items, [])
    .flatMap((section) => section.figures)
    // A tool that was called asked no model, and paid for none: zeros of it say nothing.
    .filter(({ metric, value }) => value !== 0 || metric.unit === 'share')
  if (figures.length === 0) return null
  return (
    <Card aria-labelledby="scorecard-title" className="mt-6 px-4 py-3">
      <h2 id="scorecard-title" className="text-sm font-semibold">
        Scorecard
      </h2>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {figures.map(({ metric: { name, title, meaning, unit }, value }) => (
          <div key={name}>
            <dt className="text-muted">
              <MetricName title={title} meaning={meaning} />
            </dt>
            <dd className="font-medium tabular-nums">{metricText(value, unit)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
