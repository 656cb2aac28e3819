import { scaleLinear } from 'd3-scale'
import { quantile } from './quantile.ts'

export interface DotStripLayout {
  /** From the left, in per cent; `lift` in pixels keeps dots apart that would cover each other. */
  readonly dots: readonly { readonly at: number; readonly lift: number }[]
  /** The middle half of the values; null while there are too few to speak of one. */
  readonly band: { readonly from: number; readonly to: number } | null
  readonly median: number | null
  readonly own: number | null
}

// Room for a whole dot at either end.
const range = [5, 95]
// Dots closer than this cover each other.
const nearby = 4
const lifts = [0, -4, 4, -7, 7]
const fewestForBand = 4

/**
 * Where the dots of a DotStrip stand.
 *
 * @param domain - What the line spans; all the values when left out.
 */
export function dotStripLayout(
  values: readonly number[],
  own: number | null,
  domain: readonly [number, number] = spanOf(own === null ? values : [...values, own]),
): DotStripLayout {
  const [low, high] = domain
  const scale = scaleLinear([low, high], range).clamp(true)
  // A single value has no left and right of its own.
  const at = (value: number) => (low === high ? 50 : scale(value))
  const sorted = values.toSorted((a, b) => a - b)
  let stack = 0
  let before = Number.NEGATIVE_INFINITY
  const dots = sorted.map((value) => {
    const place = at(value)
    stack = place - before < nearby ? stack + 1 : 0
    if (stack === 0) before = place
    return { at: place, lift: lifts[stack % lifts.length] ?? 0 }
  })
  return {
    dots,
    band:
      sorted.length < fewestForBand
        ? null
        : { from: at(quantile(sorted, 0.25)), to: at(quantile(sorted, 0.75)) },
    median: sorted.length < 2 ? null : at(quantile(sorted, 0.5)),
    own: own === null ? null : at(own),
  }
}

const spanOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
]
