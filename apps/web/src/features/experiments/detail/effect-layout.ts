import type { ExperimentMetric, MetricDescription } from '@workbench/client/models'

type Scaled = Pick<MetricDescription, 'scale' | 'better'>
type Moved = Pick<ExperimentMetric, 'effect' | 'interval' | 'mid'>

/** Where an effect stands on a line that is the same for all metrics: worse to the left, better to the right. */
export interface EffectLayout {
  /** From the left, in per cent; null when there is no figure for it. */
  readonly point: number | null
  readonly interval: { readonly from: number; readonly to: number } | null
  /** Something lies further out than the line goes. */
  readonly isCutLeft: boolean
  readonly isCutRight: boolean
}

/** How many minimum important differences the line goes to either side. */
const reach = 3.5

/** Where no change stands, and where the smallest differences that matter begin and end. */
export const nothing = 50
export const band = { from: nothing - 50 / reach, to: nothing + 50 / reach }

/** Places of an effect and its interval. Ratios are laid out on their logarithms, so that half and double are as far away. */
export function effectLayout({ scale, better }: Scaled, { effect, interval, mid }: Moved): EffectLayout {
  const unit = scale === 'ratio' ? Math.log(mid) : mid
  const inMids = (value: number) => {
    const size = (scale === 'ratio' ? Math.log(value) : value) / unit
    return better === 'lower' ? -size : size
  }
  const place = (mids: number) => nothing + (50 * Math.max(-reach, Math.min(reach, mids))) / reach
  const point = effect === null ? null : inMids(effect)
  const ends = interval === null ? [] : interval.map(inMids).toSorted((a, b) => a - b)
  const [low, high] = ends
  const all = point === null ? ends : [...ends, point]
  return {
    point: point === null ? null : place(point),
    interval: low === undefined || high === undefined ? null : { from: place(low), to: place(high) },
    isCutLeft: all.some((mids) => mids < -reach),
    isCutRight: all.some((mids) => mids > reach),
  }
}
