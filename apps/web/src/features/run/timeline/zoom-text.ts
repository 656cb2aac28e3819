import { type Span, spanBetween } from './time-axis.ts'

/** What an address says of a look at a timeline: `1200-3400`, in milliseconds from its start. */
export const zoomText = ({ fromMs, toMs }: Span, startMs: number): string =>
  `${Math.round(fromMs - startMs)}-${Math.round(toMs - startMs)}`

const form = /^(\d{1,12})-(\d{1,12})$/

/** Whether it can be one. */
export const isZoomText = (text: string): boolean => form.test(text)

/** The look that an address asks for, as far as there is something to see; null for none. */
export function zoomOf(text: string | undefined, whole: Span): Span | null {
  const [, from, to] = form.exec(text ?? '') ?? []
  if (from === undefined || to === undefined) return null
  return spanBetween(whole.fromMs + Number(from), whole.fromMs + Number(to), whole)
}
