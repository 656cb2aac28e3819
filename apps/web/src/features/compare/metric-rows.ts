import type { ComparedMetric, Comparison, MetricDescription } from '@workbench/client/models'
import { metricDifference, metricText } from '../../format/metric-value.ts'
import { metricGroups } from '../score/metric-groups.ts'

export interface MetricCell {
  readonly value: string
  /** `+1.2 s`; a dash when a side is not known. */
  readonly delta: string
  /** `−16 %`; "" when it can't be said, or says less than the difference. */
  readonly percent: string
  /** `alike`: a difference that rounds to nothing. `different`: neither is good in itself, or the runs are not comparable. */
  readonly verdict: ComparedMetric['verdict'] | 'alike' | 'different'
}

export interface MetricRow {
  readonly name: string
  readonly title: string
  readonly reference: string
  /** In the order of the columns after the first; undefined while a comparison is not there yet. */
  readonly others: readonly (MetricCell | undefined)[]
}

export interface MetricRows {
  /** "" for metrics that nobody described. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly MetricRow[] }[]
  /** What none of the runs has a figure for. */
  readonly unmeasured: readonly string[]
}

const unknown = '–'
const minus = '−'

/** The figures of several runs beside those of the first, in groups. @param described - Empty until it is known. */
export function metricRows(
  comparisons: readonly (Comparison | undefined)[],
  described: readonly MetricDescription[],
): MetricRows {
  const first = comparisons.find((comparison) => comparison !== undefined)
  const found = (first?.metrics ?? []).map((metric) => ({
    metric,
    cells: comparisons.map((comparison) => comparison?.metrics.find(({ name }) => name === metric.name)),
  }))
  const isMeasured = ({ metric, cells }: (typeof found)[number]) =>
    metric.a !== null || cells.some((cell) => cell !== undefined && cell.b !== null)
  const rows = found.filter(isMeasured).map(({ metric, cells }) => ({
    name: metric.name,
    title: metric.title,
    reference: metric.a === null ? unknown : metricText(metric.a, metric.unit),
    others: cells.map((cell) => cell && metricCell(cell)),
  }))
  const groupOf = ({ name }: MetricRow) => described.find((metric) => metric.name === name)?.group
  const groups = [...metricGroups, { group: undefined, title: described.length === 0 ? '' : 'More' }].map(
    ({ group, title }) => ({ title, rows: rows.filter((row) => groupOf(row) === group) }),
  )
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    unmeasured: found.filter((each) => !isMeasured(each)).map(({ metric }) => metric.title),
  }
}

/** A metric of two runs as it reads. */
export function metricCell(metric: ComparedMetric): MetricCell {
  const { b, unit, delta, ratio } = metric
  return {
    value: b === null ? unknown : metricText(b, unit),
    delta: delta === null ? unknown : metricDifference(delta, unit),
    // A share of a share is hard to grasp, and of a figure around zero it says nothing.
    percent: unit === 'share' || unit === 'number' ? '' : percentText(ratio),
    verdict: verdictOf(metric),
  }
}

/** The API's verdict, save where a page about two runs would make more of a difference than it is. */
function verdictOf(metric: ComparedMetric): MetricCell['verdict'] {
  const { delta, verdict, isNeutral, isComparable } = metric
  if (delta === null) return 'unknown'
  if (delta === 0) return 'same'
  if (isNextToNothing(metric, Math.abs(delta))) return 'alike'
  return isComparable && !isNeutral ? verdict : 'different'
}

/** Less than half of the smallest step that its difference is shown in: a per cent, a tenth of a point, a hundredth. */
function isNextToNothing({ unit, ratio }: ComparedMetric, size: number): boolean {
  if (unit === 'share') return size < 0.0005
  if (unit === 'number') return size < 0.005
  return ratio !== null && Math.abs(ratio - 1) < 0.005
}

// Beyond this, times are easier to grasp than per cent.
const mostPercent = 900

/** `−16 %`, `+40 %`, `×12`. */
function percentText(ratio: number | null): string {
  if (ratio === null) return ''
  const percent = Math.round((ratio - 1) * 100)
  if (percent === 0) return ratio === 1 ? '0 %' : `${ratio > 1 ? '+' : minus}<1 %`
  // What is left is not nothing.
  if (percent === -100 && ratio > 0) return `${minus}99.9 %`
  if (percent > mostPercent) return `×${Math.round(ratio)}`
  return `${percent > 0 ? '+' : minus}${Math.abs(percent)} %`
}
