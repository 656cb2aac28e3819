import { duration } from '../../../format/duration.ts'

/** A stretch of time in milliseconds. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
}

export interface Tick {
  /** From the start of the axis. */
  readonly atMs: number
  readonly label: string
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
// Steps that people count in.
const steps = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 6, 12].map((count) => count * hour),
  ...[1, 2, 5, 10, 30].map((count) => count * day),
]
const shortestSpanMs = 10

/**
 * Round moments of a stretch, evenly apart.
 *
 * @param most - How many there is room for.
 */
export function ticksOf({ fromMs, toMs }: Span, most: number): Tick[] {
  const step = steps.find((each) => (toMs - fromMs) / each <= most) ?? toMs - fromMs
  const first = Math.ceil(fromMs / step) * step
  const count = Math.max(0, Math.floor((toMs - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => {
    const atMs = first + index * step
    return { atMs, label: tickLabel(atMs, step) }
  })
}

// An axis that grows with every moment would move every bar; this one stands still for a while.
const stepsOfGrowth = 8

/** The same stretch with room at its end, up to a round length. */
export function withRoomToGrow({ fromMs, toMs }: Span): Span {
  const length = toMs - fromMs
  const step = steps.find((each) => each * stepsOfGrowth >= length) ?? length
  return { fromMs, toMs: fromMs + (Math.floor(length / step) + 1) * step }
}

/** `0`, `250 ms`, `1.25 s`, `15 s`, `2 m 15 s`. @param step - How far apart labels are: they must differ. */
function tickLabel(ms: number, step: number): string {
  if (ms === 0) return '0'
  if (ms >= minute) return step < second ? `${(ms / second).toFixed(decimals(step))} s` : duration(ms)
  if (ms < second) return `${ms} ms`
  return `${(ms / second).toFixed(decimals(step))} s`
}

const decimals = (step: number) => (step >= second ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3)

/**
 * A closer or wider look that leaves one moment where it is, within what there is to see.
 *
 * @param factor - Over 1: closer.
 */
export function zoomed(view: Span, whole: Span, factor: number, atMs: number): Span {
  const length = whole.toMs - whole.fromMs
  const shortest = Math.min(shortestSpanMs, length)
  const span = Math.min(Math.max((view.toMs - view.fromMs) / factor, shortest), length)
  const share = (atMs - view.fromMs) / (view.toMs - view.fromMs)
  return within(atMs - share * span, span, whole)
}

/** The same look further on. @param byMs - Below 0: back. */
export const panned = (view: Span, whole: Span, byMs: number): Span =>
  within(view.fromMs + byMs, view.toMs - view.fromMs, whole)

/** A look at exactly this, from whichever side it was drawn. */
export function spanBetween(oneMs: number, otherMs: number, whole: Span): Span {
  const [fromMs, toMs] = oneMs < otherMs ? [oneMs, otherMs] : [otherMs, oneMs]
  return within(fromMs, Math.max(toMs - fromMs, shortestSpanMs), whole)
}

/** Whether all there is can be seen. */
export const isWhole = (view: Span, whole: Span): boolean =>
  view.fromMs <= whole.fromMs && view.toMs >= whole.toMs

function within(fromMs: number, length: number, whole: Span): Span {
  const span = Math.min(length, whole.toMs - whole.fromMs)
  const from = Math.min(Math.max(fromMs, whole.fromMs), whole.toMs - span)
  return { fromMs: from, toMs: from + span }
}

/** Where a stretch lies in a view, in per cent of its width; null when none of it can be seen. */
export function placeIn(view: Span, { fromMs, toMs }: Span): { left: number; width: number } | null {
  if (toMs < view.fromMs || fromMs > view.toMs) return null
  const length = view.toMs - view.fromMs
  const left = Math.max(0, (fromMs - view.fromMs) / length)
  const right = Math.min(1, (toMs - view.fromMs) / length)
  return { left: left * 100, width: (right - left) * 100 }
}
