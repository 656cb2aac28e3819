import { BarChart } from '../../components/charts/bar-chart.tsx'
import { BarList } from '../../components/charts/bar-list.tsx'
import type { ChartPoint } from '../../components/charts/chart-shapes.ts'
import { DotStrip } from '../../components/charts/dot-strip.tsx'
import { HeatTable } from '../../components/charts/heat-table.tsx'
import { LineChart } from '../../components/charts/line-chart.tsx'
import { duration } from '../../format/duration.ts'
import { longName, Specimen, Specimens } from './specimens.tsx'

const latencies = [1100, 1300, 1250, 1400, 1500, 1320, 1280, 1900, 1350, 1310, 2900]
const runs: readonly ChartPoint[] = latencies.map((value, place) => ({
  key: `${place}`,
  name: `Run ${place + 1}`,
  tick: `${place + 1} Nov`,
  values: [value],
  href: '/components',
  ...(value > 2500 && { isAlarm: true, note: 'alarm' }),
}))
const days: readonly ChartPoint[] = latencies.map((value, place) => ({
  key: `${place}`,
  name: `${place + 1} Nov 2026`,
  tick: `${place + 1} Nov`,
  values: place === 4 ? [null, null, null] : [value * 0.6, value, value * 1.8],
}))
const band = { low: 1100, mean: 1300, high: 1500, name: 'Usual: baseline v1, 5 runs' }
const heat = [-1, -0.5, 0, 0.5, 1]

export const Charts = () => (
  <Specimens title="Charts">
    <Specimen name="DotStrip">
      <DotStrip values={latencies} own={1450} format={duration} what="runs before it" />
      <DotStrip values={[5, 5, 5]} own={5} format={String} what="runs before it" />
      <DotStrip values={[1, 2]} own={null} format={String} what="runs" />
    </Specimen>
    <LineChart label="Duration of runs" points={runs} series={['Duration']} format={duration} band={band} />
    <LineChart
      label="Duration by day"
      points={days}
      series={['p50', 'p95', 'p99']}
      format={duration}
      isFromZero
      pointName="Day"
    />
    <BarChart
      label="Runs by day"
      points={days.map((day, place) => ({ ...day, values: [place * 3, place % 3], href: '/components' }))}
      series={[
        { name: 'Completed', fill: 'fill-completed opacity-60' },
        { name: 'Failed', fill: 'fill-failed' },
      ]}
      format={String}
      isWhole
      pointName="Day"
    />
    <BarList
      label="Spend"
      rows={[1, 0.4, 0].map((share) => ({
        key: `${share}`,
        name: longName,
        amount: `$${share}`,
        share,
        hint: '3 runs',
      }))}
    />
    <HeatTable
      label="Runs by hour"
      corner="Day"
      columns={heat.map((_, place) => ({ key: `${place}`, name: `0${place}` }))}
      rows={['Monday', 'Tuesday'].map((name) => ({
        key: name,
        name,
        cells: heat.map((each) =>
          each < 0
            ? null
            : { text: String(each), words: `${name}: ${each}`, heat: each, href: '/components' },
        ),
      }))}
      isTextHidden
      isWide
    />
    <HeatTable
      label="Stances"
      corner="Persona"
      columns={heat.map((_, place) => ({ key: `${place}`, name: `Round ${place + 1}` }))}
      rows={['Ada', longName].map((name) => ({
        key: name,
        name,
        cells: heat.map((each, place) =>
          place === 2 ? null : { text: String(each), words: `${name}: ${each}`, heat: each },
        ),
      }))}
    />
  </Specimens>
)
