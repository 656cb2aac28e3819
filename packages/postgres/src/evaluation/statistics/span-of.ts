const dayMs = 86_400_000

export interface Span {
  readonly from: Date
  readonly to: Date
  /** Start of the first day, in UTC, that it touches. */
  readonly firstDay: Date
  /** Whole days in it are those from here … */
  readonly wholeFrom: Date
  /** … to here, which is the earlier one when it has none. */
  readonly wholeTo: Date
}

export function spanOf(query: { readonly from: string; readonly to: string }): Span {
  const [from, to] = [Date.parse(query.from), Date.parse(query.to)]
  const startOfDay = (ms: number) => Math.floor(ms / dayMs) * dayMs
  return {
    from: new Date(from),
    to: new Date(to),
    firstDay: new Date(startOfDay(from)),
    wholeFrom: new Date(startOfDay(from + dayMs - 1)),
    wholeTo: new Date(startOfDay(to)),
  }
}
