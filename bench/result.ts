export interface BenchRow {
  readonly what: string
  readonly measured: string
  readonly limitMeasured: string
  /** Ours against the limit, both taken in this run. */
  readonly ratio: number
  readonly atMost: number
  /** Further conditions, each with whether it was met. */
  readonly also?: readonly { readonly what: string; readonly isMet: boolean }[]
}

export interface Bench {
  readonly name: string
  run(): Promise<readonly BenchRow[]>
}

export const isMet = ({ ratio, atMost, also = [] }: BenchRow): boolean =>
  ratio <= atMost && also.every((condition) => condition.isMet)

/** Type 7, as in R and NumPy. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function table(rows: readonly BenchRow[]): string {
  const header = ['what', 'measured', 'against', 'ratio', 'at most', '']
  const lines = rows.map((row) => [
    row.what,
    [row.measured, ...(row.also ?? []).map(({ what, isMet }) => `${isMet ? '' : 'NOT '}${what}`)].join(', '),
    row.limitMeasured,
    row.ratio.toFixed(2),
    row.atMost.toFixed(2),
    isMet(row) ? 'ok' : 'MISSED',
  ])
  const format = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [format(header), format(header.map(() => '---')), ...lines.map(format)].join('\n')
}
