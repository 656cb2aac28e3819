import clsx from 'clsx'
import { useMemo, useRef, useState } from 'react'
import { Disclosure } from '../disclosure.tsx'
import { useWidth } from '../use-width.ts'
import { barChartLayout } from './bar-chart-layout.ts'
import { ChartAxes } from './chart-axes.tsx'
import { ChartPoints } from './chart-points.tsx'
import type { ChartPoint } from './chart-shapes.ts'
import { ChartTable } from './chart-table.tsx'

interface BarSeries {
  readonly name: string
  /** A class that fills it, e.g. "fill-failed". */
  readonly fill: string
}

interface Props {
  /** What is drawn, e.g. "Runs a day". */
  readonly label: string
  readonly points: readonly ChartPoint[]
  /** What each bar is made of, from the bottom up. */
  readonly series: readonly BarSeries[]
  readonly format: (value: number) => string
  /** Counts: nothing stands between whole numbers. */
  readonly isWhole?: boolean
  /** In pixels. */
  readonly height?: number
  /** What a point is, for the table: "Day". */
  readonly pointName?: string
}

/**
 * Stacked bars over days. A press on a bar opens its address; arrows go from bar to bar; the same figures stand in a
 * table below.
 */
export function BarChart({
  label,
  points,
  series,
  format,
  isWhole = false,
  height = 240,
  pointName = 'Point',
}: Props) {
  const ground = useRef<HTMLDivElement>(null)
  const width = useWidth(ground)
  const [active, setActive] = useState<number | null>(null)
  const names = series.map(({ name }) => name)
  const layout = useMemo(
    () => (width === 0 ? null : barChartLayout({ points, format, isWhole }, { width, height })),
    [points, format, isWhole, width, height],
  )
  const activeKey = active === null ? undefined : points[active]?.key
  return (
    <figure aria-label={label} className="flex min-w-0 flex-col gap-2">
      {series.length > 1 && <Legend series={series} />}
      <div ref={ground} className="relative min-w-0" style={{ height }}>
        {layout !== null && (
          <>
            <svg aria-hidden width={width} height={height} className="absolute inset-0 overflow-visible">
              <ChartAxes {...layout} />
              {layout.bars.map(({ key, series: at, ...box }) => (
                <rect
                  key={key}
                  {...box}
                  rx={box.width > 6 ? 1.5 : 0}
                  className={clsx(
                    series[at]?.fill,
                    activeKey !== undefined && key !== `${activeKey}-${at}` && 'opacity-60',
                  )}
                />
              ))}
            </svg>
            <ChartPoints
              points={points}
              series={names}
              format={format}
              layout={layout}
              onActive={setActive}
            />
          </>
        )}
      </div>
      <Disclosure summary="The figures as a table">
        <ChartTable points={points} series={names} format={format} pointName={pointName} />
      </Disclosure>
    </figure>
  )
}

const Legend = ({ series }: Pick<Props, 'series'>) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
    {series.map(({ name, fill }) => (
      <li key={name} className="flex items-center gap-1.5">
        <svg aria-hidden width={10} height={10} className="shrink-0">
          <rect width={10} height={10} rx={2} className={fill} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
