import clsx from 'clsx'
import { useMemo, useRef, useState } from 'react'
import { Disclosure } from '../disclosure.tsx'
import { useWidth } from '../use-width.ts'
import { ChartAxes } from './chart-axes.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { ChartPoints } from './chart-points.tsx'
import type { ChartBand, ChartPoint } from './chart-shapes.ts'
import { seriesLooks } from './chart-shapes.ts'
import { ChartTable } from './chart-table.tsx'
import { type LineChartLayout, lineChartLayout } from './line-chart-layout.ts'

interface Props {
  /** What is drawn, e.g. "Latency over the last 60 runs". */
  readonly label: string
  readonly points: readonly ChartPoint[]
  /** Names of the lines, four at most; each point has a value for each. */
  readonly series: readonly string[]
  readonly format: (value: number) => string
  readonly band?: ChartBand | null
  /** The line begins at 0, since lengths are compared: counts, money. */
  readonly isFromZero?: boolean
  /** The greatest that there can be: 1 for shares. */
  readonly most?: number
  /** In pixels. */
  readonly height?: number
  /** What a point is, for the table: "Run", "Day". */
  readonly pointName?: string
}

// More dots than this hide the line.
const mostDots = 80

/**
 * Lines over runs or days, with what is usual as a band and points that somebody should look at. A press on a point
 * opens its address; arrows go from point to point; the same figures stand in a table below.
 */
export function LineChart({
  label,
  points,
  series,
  format,
  band = null,
  isFromZero = false,
  most,
  height = 240,
  pointName = 'Point',
}: Props) {
  const ground = useRef<HTMLDivElement>(null)
  const width = useWidth(ground)
  const [active, setActive] = useState<number | null>(null)
  const layout = useMemo(
    () =>
      width === 0
        ? null
        : lineChartLayout(
            { points, series: series.length, band, format, isFromZero, most },
            { width, height },
          ),
    [points, series.length, band, format, isFromZero, most, width, height],
  )
  return (
    <figure aria-label={label} className="flex min-w-0 flex-col gap-2">
      <ChartLegend series={series} band={band} hasAlarms={points.some(({ isAlarm }) => isAlarm === true)} />
      <div ref={ground} className="relative min-w-0" style={{ height }}>
        {layout !== null && (
          <>
            <svg aria-hidden width={width} height={height} className="absolute inset-0 overflow-visible">
              <Ground layout={layout} />
              {layout.paths.map((path, at) => (
                <path
                  key={series[at]}
                  d={path}
                  fill="none"
                  strokeWidth={1.5}
                  strokeLinejoin="round"
                  strokeDasharray={seriesLooks[at]?.dash}
                  className={seriesLooks[at]?.stroke}
                />
              ))}
              {points.map((point, place) => (
                <Dots
                  key={point.key}
                  point={point}
                  x={layout.columns[place]?.x ?? 0}
                  y={layout.y}
                  isShown={points.length <= mostDots || isAlone(points, place)}
                  isActive={place === active}
                />
              ))}
            </svg>
            <ChartPoints
              points={points}
              series={series}
              format={format}
              layout={layout}
              onActive={setActive}
            />
          </>
        )}
      </div>
      <Disclosure summary="The figures as a table">
        <ChartTable points={points} series={series} format={format} pointName={pointName} />
      </Disclosure>
    </figure>
  )
}

/** No line leads to it, so that it would not be seen. */
const isAlone = (points: readonly ChartPoint[], place: number) =>
  points[place]?.values.some(
    (value, at) =>
      value !== null && points[place - 1]?.values[at] == null && points[place + 1]?.values[at] == null,
  ) === true

const Ground = ({ layout, layout: { plot, band } }: { readonly layout: LineChartLayout }) => (
  <>
    {band !== null && (
      <>
        <rect
          x={plot.left}
          width={plot.right - plot.left}
          y={band.top}
          height={Math.max(1, band.bottom - band.top)}
          className="fill-pressed"
        />
        <line
          x1={plot.left}
          x2={plot.right}
          y1={band.mean}
          y2={band.mean}
          strokeDasharray="3 3"
          className="stroke-line-strong"
        />
      </>
    )}
    <ChartAxes {...layout} />
  </>
)

interface DotsProps {
  readonly point: ChartPoint
  readonly x: number
  readonly y: (value: number) => number
  readonly isShown: boolean
  readonly isActive: boolean
}

function Dots({ point: { values, isAlarm }, x, y, isShown, isActive }: DotsProps) {
  return values.map((value, at) => {
    if (value === null) return null
    const key = `${at}`
    if (isAlarm === true) return <Alarm key={key} x={x} y={y(value)} isActive={isActive} />
    if (!isShown && !isActive) return null
    return (
      <circle
        key={key}
        cx={x}
        cy={y(value)}
        r={isActive ? 4.5 : 2.5}
        className={clsx(seriesLooks[at]?.fill, isActive && 'stroke-surface')}
      />
    )
  })
}

/** A square on its corner: told apart by its form, not by its colour alone. */
const Alarm = ({
  x,
  y,
  isActive,
}: {
  readonly x: number
  readonly y: number
  readonly isActive: boolean
}) => {
  const half = isActive ? 7 : 5.5
  return (
    <path
      d={`M${x},${y - half}l${half},${half}l${-half},${half}l${-half},${-half}z`}
      className="fill-failed stroke-surface"
    />
  )
}
