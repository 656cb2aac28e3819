import type { LineChartLayout } from './line-chart-layout.ts'

type Props = Pick<LineChartLayout, 'plot' | 'xTicks' | 'yTicks'>

/** The lines behind a chart with what they stand for, and names below it. */
export const ChartAxes = ({ plot, xTicks, yTicks }: Props) => (
  <>
    {yTicks.map(({ y, text }) => (
      <g key={y}>
        <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
        <text
          x={plot.left - 6}
          y={y}
          dy="0.32em"
          textAnchor="end"
          className="fill-muted text-xs tabular-nums"
        >
          {text}
        </text>
      </g>
    ))}
    {xTicks.map(({ x, text, isLast }) => (
      <text
        key={x}
        x={x}
        y={plot.bottom + 17}
        textAnchor={isLast ? 'end' : x < plot.left + 30 ? 'start' : 'middle'}
        className="fill-muted text-xs"
      >
        {text}
      </text>
    ))}
  </>
)
