import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MetricDescription, Trend } from '@workbench/client/models'
import clsx from 'clsx'
import { ChartLine, TriangleAlert } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { Card } from '../../../components/card.tsx'
import { LineChart } from '../../../components/charts/line-chart.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { metricText } from '../../../format/metric-value.ts'
import { exactTime } from '../../../format/time.ts'
import { alarmsOf, sum, trendBand, trendPoints } from './trend-points.ts'
import { trendQuery } from './trend-queries.ts'

interface Props {
  readonly scenarioId: string
  readonly metric: MetricDescription
  readonly baseline: string | undefined
}

/** One metric over the runs of a scenario, with what is usual and where it left that. */
export function TrendSection({ scenarioId, metric, baseline }: Props) {
  const { data, error, refetch, isPlaceholderData } = useQuery(
    trendQuery(scenarioId, { metric: metric.name, baseline }),
  )
  return (
    <Card aria-labelledby="trend-title" className="flex min-w-0 flex-col gap-3 p-4">
      <header>
        <h2 id="trend-title" className="font-semibold">
          {metric.title} over time
        </h2>
        <p className="mt-0.5 max-w-[80ch] text-sm text-muted">{metric.meaning}</p>
      </header>
      {data !== undefined ? (
        // While another metric comes, the figures of the one before would be read in the wrong unit.
        <div className={clsx(isPlaceholderData && 'invisible')}>
          <Drawn trend={data} metric={metric} />
        </div>
      ) : error !== null ? (
        <ErrorNotice error={error} title="The trend could not be loaded" onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-60" />
      )}
    </Card>
  )
}

function Drawn({
  trend,
  metric: { title, unit, isNeutral },
}: {
  readonly trend: Trend
  readonly metric: MetricDescription
}) {
  const format = useCallback((value: number) => metricText(value, unit), [unit])
  const points = useMemo(() => trendPoints(trend), [trend])
  const measured = points.filter(({ values }) => values[0] !== null).length
  if (measured === 0) {
    return (
      <EmptyState icon={ChartLine} title={points.length === 0 ? 'No runs to show yet' : 'Nothing measured'}>
        {points.length === 0
          ? 'Every run of this scenario that completes is a point here, save forks and runs with settings of their own. From the fifth on, the first ones say what is usual, or a baseline does.'
          : `None of its last ${points.length} runs has a figure for this: see the scorecard of a run for the reason.`}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <LineChart
        label={`${title}, last ${points.length} runs`}
        points={points}
        series={[title]}
        format={format}
        band={trendBand(trend)}
        pointName="Run"
      />
      {isNeutral ? (
        <p className="text-sm text-muted">
          Neither more nor less of it is good in itself: it raises no alarm.
        </p>
      ) : (
        <Alarms trend={trend} format={format} />
      )}
    </div>
  )
}

const mostAlarms = 10

function Alarms({ trend, format }: { readonly trend: Trend; readonly format: (value: number) => string }) {
  if (trend.band === null) {
    return (
      <p className="text-sm text-muted">
        No alarm can be raised yet: what is usual is known from the fifth run on, or as soon as a baseline is
        pinned.
      </p>
    )
  }
  const alarms = alarmsOf(trend)
  if (alarms.length === 0) {
    return (
      <p className="text-sm text-muted">
        No alarm: what exceeds half a standard deviation, added up run after run, never came above{' '}
        {trend.threshold}.
      </p>
    )
  }
  return (
    <section aria-label="Alarms" className="text-sm">
      <p className="flex items-center gap-2 font-medium text-failed">
        <TriangleAlert aria-hidden className="size-4" />
        {alarms.length === 1 ? '1 alarm' : `${alarms.length} alarms`}
      </p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {alarms.slice(0, mostAlarms).map(({ runId, at, value, cusum }) => (
          <li key={runId}>
            <Link
              to="/runs/$id"
              params={{ id: runId }}
              className="text-accent-ink underline underline-offset-2"
            >
              {exactTime(at)}
            </Link>
            {value !== null && `: ${format(value)}`}
            {cusum !== null && (
              <span className="text-muted">
                , harm adds up to {sum(cusum)} standard deviations, above {trend.threshold}
              </span>
            )}
          </li>
        ))}
        {alarms.length > mostAlarms && (
          <li className="text-muted">and {alarms.length - mostAlarms} before, in the table above.</li>
        )}
      </ul>
    </section>
  )
}
