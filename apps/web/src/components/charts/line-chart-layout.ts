import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ChartBand, ChartPoint } from './chart-shapes.ts'

export interface LineChartSize {
  readonly width: number
  readonly height: number
}

export interface LineChartLayout {
  /** The ground the lines are drawn on, in pixels. */
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** Left to right, one for each point. */
  readonly columns: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  readonly yTicks: readonly { readonly y: number; readonly text: string }[]
  /** Points that have room for their name below the line. */
  readonly xTicks: readonly { readonly x: number; readonly text: string; readonly isLast: boolean }[]
  /** One path for each series; "" without a stretch of two values. */
  readonly paths: readonly string[]
  readonly band: { readonly top: number; readonly bottom: number; readonly mean: number } | null
  readonly y: (value: number) => number
}

interface Figures {
  readonly points: readonly ChartPoint[]
  /** How many values each point has. */
  readonly series: number
  readonly band: ChartBand | null
  readonly format: (value: number) => string
  /** The line begins at 0, since lengths are compared. */
  readonly isFromZero: boolean
  /** The greatest that there can be, e.g. 1 for shares. */
  readonly most?: number | undefined
}

const letter = 6.6
const axisGap = 8
const below = 22
const above = 10
const tickRoom = 84

/** Where everything of a LineChart stands. Points are spread evenly, in their order: runs, days. */
export function lineChartLayout(
  { points, series, band, format, isFromZero, most }: Figures,
  { width, height }: LineChartSize,
): LineChartLayout {
  const values = points.flatMap((point) => point.values.filter((value) => value !== null))
  const yScale = scaleLinear(domainOf([...values, ...limitsOf(band)], isFromZero), [height - below, above])
  // Few lines: they are there to read the height of a line, not to be seen.
  yScale.nice(4)
  const [low = 0, high = 1] = yScale.domain()
  if (most !== undefined && high > most) yScale.domain([low, most])
  const ticks = yScale.ticks(4)
  const texts = ticks.map(format)
  const left = Math.ceil(Math.max(...texts.map(({ length }) => length)) * letter) + axisGap
  const right = Math.max(left + 1, width - axisGap)
  const step = points.length < 2 ? 0 : (right - left - axisGap * 2) / (points.length - 1)
  const xAt = (place: number) => (points.length < 2 ? (left + right) / 2 : left + axisGap + place * step)
  const columns = points.map((_, place) => ({
    x: xAt(place),
    from: place === 0 ? left : xAt(place - 0.5),
    to: place === points.length - 1 ? right : xAt(place + 0.5),
  }))
  const pathOf = (at: number) =>
    line<ChartPoint>()
      .defined(({ values }) => values[at] != null)
      .x((_, place) => xAt(place))
      .y(({ values }) => yScale(values[at] ?? 0))(points) ?? ''
  return {
    plot: { left, right, top: above, bottom: height - below },
    columns,
    yTicks: ticks.map((tick, place) => ({ y: yScale(tick), text: texts[place] ?? '' })),
    xTicks: namedPlaces(points.length, Math.floor((right - left) / tickRoom)).map((place) => ({
      x: xAt(place),
      text: points[place]?.tick ?? '',
      isLast: place > 0 && place === points.length - 1,
    })),
    paths: Array.from({ length: series }, (_, at) => pathOf(at)),
    band:
      band === null ? null : { top: yScale(band.high), bottom: yScale(band.low), mean: yScale(band.mean) },
    y: yScale,
  }
}

const limitsOf = (band: ChartBand | null) => (band === null ? [] : [band.low, band.high])

function domainOf(values: readonly number[], isFromZero: boolean): [number, number] {
  if (values.length === 0) return [0, 1]
  const least = Math.min(...values)
  const greatest = Math.max(...values)
  // What is all nothing stands on the ground.
  if (isFromZero && least === 0 && greatest === 0) return [0, 1]
  const low = isFromZero ? Math.min(0, least) : least
  if (low < greatest) {
    const margin = (greatest - low) * 0.06
    // What can not be negative does not look as if it could.
    return [low >= 0 ? Math.max(0, low - margin) : low - margin, greatest + margin]
  }
  const margin = Math.abs(greatest) * 0.2 || 1
  return [greatest > 0 ? Math.max(0, greatest - margin) : greatest - margin, greatest + margin]
}

/** Evenly spread places among so many, the last one with them. @param room - For how many there is room. */
export function namedPlaces(count: number, room: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, room)))
  const last = count - 1
  return Array.from({ length: Math.ceil(count / step) }, (_, each) => last - each * step).toReversed()
}
