import { scaleLinear } from 'd3-scale'
import type { ChartPoint } from './chart-shapes.ts'
import { type LineChartLayout, type LineChartSize, namedPlaces } from './line-chart-layout.ts'

interface Bar {
  readonly key: string
  /** Which of the series it is of. */
  readonly series: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BarChartLayout extends Pick<LineChartLayout, 'plot' | 'columns' | 'yTicks' | 'xTicks'> {
  readonly bars: readonly Bar[]
}

interface Figures {
  readonly points: readonly ChartPoint[]
  readonly format: (value: number) => string
  /** What is counted comes in whole numbers. */
  readonly isWhole: boolean
}

const letter = 6.6
const axisGap = 8
const below = 22
const above = 10
const tickRoom = 84
/** Half of what the name of a day takes. */
const halfTick = 20
const widestBar = 48
// What is there at all is seen.
const leastHeight = 1.5
/** Pixels between parts of a bar, so that more than their colour tells them apart. */
const seam = 1

/** Where everything of a BarChart stands. Values of a point are stacked, the first at the bottom. */
export function barChartLayout(
  { points, format, isWhole }: Figures,
  { width, height }: LineChartSize,
): BarChartLayout {
  const sums = points.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  const most = Math.max(0, ...sums) || 1
  const yScale = scaleLinear([0, most], [height - below, above]).nice(4)
  const ticks = yScale.ticks(4).filter((tick) => !isWhole || Number.isInteger(tick))
  const texts = ticks.map(format)
  const left = Math.ceil(Math.max(...texts.map(({ length }) => length)) * letter) + axisGap
  const right = Math.max(left + 1, width)
  const step = (right - left) / Math.max(1, points.length)
  const barWidth = Math.min(widestBar, Math.max(1, step > 6 ? step * 0.72 : step - 1))
  const columns = points.map((_, place) => ({
    x: left + (place + 0.5) * step,
    from: left + place * step,
    to: left + (place + 1) * step,
  }))
  return {
    plot: { left, right, top: above, bottom: height - below },
    columns,
    yTicks: ticks.map((tick, place) => ({ y: yScale(tick), text: texts[place] ?? '' })),
    xTicks: namedPlaces(points.length, Math.floor((right - left) / tickRoom)).map((place) => {
      const x = columns[place]?.x ?? 0
      const isLast = x > right - halfTick
      return { x: isLast ? right : x, text: points[place]?.tick ?? '', isLast }
    }),
    bars: points.flatMap(({ key, values }, place) =>
      stacked(values, yScale).map((bar) => ({
        ...bar,
        key: `${key}-${bar.series}`,
        x: (columns[place]?.x ?? 0) - barWidth / 2,
        width: barWidth,
      })),
    ),
  }
}

function stacked(values: ChartPoint['values'], yAt: (value: number) => number) {
  let sum = 0
  return values.flatMap((value, series) => {
    if (value === null || value <= 0) return []
    const bottom = yAt(sum) - (sum === 0 ? 0 : seam)
    sum += value
    const height = Math.max(leastHeight, bottom - yAt(sum))
    return [{ series, y: bottom - height, height }]
  })
}
