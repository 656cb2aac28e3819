/** One place along a line: a run, a day. */
export interface ChartPoint {
  readonly key: string
  /** All of its name, e.g. "22 Nov 2026, 14:03:27". */
  readonly name: string
  /** A short form that stands below the line where there is room, e.g. "22 Nov". */
  readonly tick: string
  /** One for each series, in their order; null leaves a gap. */
  readonly values: readonly (number | null)[]
  /** More about it, e.g. "alarm: five of the last seven were slower". */
  readonly note?: string | undefined
  /** Marked: somebody should look at it. */
  readonly isAlarm?: boolean | undefined
  /** An address of this app. */
  readonly href?: string | undefined
}

/** What is usual: everything within is. */
export interface ChartBand {
  readonly low: number
  readonly mean: number
  readonly high: number
  /** What it is made of, e.g. "Baseline v1, 5 runs". */
  readonly name: string
}

/** How up to four lines of a chart are told apart: by colour and by stroke. */
export const seriesLooks = [
  { stroke: 'stroke-accent-ink', fill: 'fill-accent-ink', dash: undefined },
  { stroke: 'stroke-waiting', fill: 'fill-waiting', dash: '6 3' },
  { stroke: 'stroke-completed', fill: 'fill-completed', dash: '2 3' },
  { stroke: 'stroke-cancelled', fill: 'fill-cancelled', dash: '8 3 2 3' },
] as const

/** A point in words: `22 Nov 2026, 14:03:27: 1.8 s, alarm`. */
export function pointWords(
  point: ChartPoint,
  series: readonly string[],
  format: (value: number) => string,
): string {
  const figures = point.values.map((value, at) => {
    const text = value === null ? 'nothing measured' : format(value)
    return series.length > 1 ? `${series[at] ?? ''} ${text}` : text
  })
  return [`${point.name}: ${figures.join(', ')}`, ...(point.note === undefined ? [] : [point.note])].join(
    ', ',
  )
}
