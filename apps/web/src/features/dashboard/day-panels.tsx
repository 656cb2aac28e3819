import type { Dashboard } from '@workbench/client/models'
import { useMemo } from 'react'
import { BarChart } from '../../components/charts/bar-chart.tsx'
import { LineChart } from '../../components/charts/line-chart.tsx'
import { duration } from '../../format/duration.ts'
import { metricText } from '../../format/metric-value.ts'
import { money } from '../../format/money.ts'
import { noSpendWords, unpricedNote } from './changes.ts'
import type { Span } from './dashboard-span.ts'
import { dayCharts } from './day-points.ts'
import { hourPoints, isByHour } from './hour-points.ts'
import { Panel, PanelNote } from './panel.tsx'

interface Props {
  readonly figures: Dashboard
  readonly span: Span
  readonly scenarioId: string | undefined
}

const chartHeight = 200
// One that has no legend is as much higher, so that all stand on one line.
const heightOfLegend = 26
const whole = (value: number) => value.toLocaleString('en-US')
const percent = (value: number) => metricText(value, 'share')

const dayBars = [
  { name: 'Completed', fill: 'fill-completed opacity-60' },
  { name: 'Cancelled', fill: 'fill-cancelled opacity-60' },
  { name: 'Failed', fill: 'fill-failed' },
]
const hourBars = [
  { name: 'Completed or cancelled', fill: 'fill-completed opacity-60' },
  { name: 'Failed', fill: 'fill-failed' },
]
const spendBars = [{ name: 'Spend', fill: 'fill-accent-ink' }]
const percentiles = ['Median', '95th percentile', '99th percentile']
const shares = ['Failed runs', 'Refused turns', 'Failed tool calls']

/** How it went day by day: runs, spend, times, failures. */
export function DayPanels({ figures, span, scenarioId }: Props) {
  const { runs, spend, latency, failures } = useMemo(
    () => dayCharts(figures, span, scenarioId),
    [figures, span, scenarioId],
  )
  const hours = useMemo(
    () => (isByHour(span) ? hourPoints(figures, span, scenarioId) : null),
    [figures, span, scenarioId],
  )
  const byDay = { pointName: 'Day', height: chartHeight }
  return (
    <div className="grid gap-4 desktop:grid-cols-2">
      {hours === null ? (
        <Panel title="Runs a day">
          <BarChart label="Runs a day" points={runs} series={dayBars} format={whole} isWhole {...byDay} />
        </Panel>
      ) : (
        <Panel title="Runs an hour">
          <BarChart
            label="Runs an hour"
            points={hours}
            series={hourBars}
            format={whole}
            isWhole
            pointName="Hour"
            height={chartHeight}
          />
        </Panel>
      )}
      <Panel title="Spend a day" aside={<PanelNote text={unpricedNote(figures.totals)} />}>
        {noSpendWords(figures.totals) !== null ? (
          <p className="text-sm text-muted">{noSpendWords(figures.totals)}</p>
        ) : (
          <BarChart
            label="Spend a day"
            points={spend}
            series={spendBars}
            format={money}
            {...byDay}
            height={chartHeight + heightOfLegend}
          />
        )}
      </Panel>
      <Panel title="Time of completed runs">
        <LineChart
          label="Time of completed runs by day"
          points={latency}
          series={percentiles}
          format={duration}
          isFromZero
          {...byDay}
        />
      </Panel>
      <Panel title="Failures and refusals">
        <LineChart
          label="Shares of failed runs, refused turns and failed tool calls by day"
          points={failures}
          series={shares}
          format={percent}
          isFromZero
          most={1}
          {...byDay}
        />
      </Panel>
    </div>
  )
}
