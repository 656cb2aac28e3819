export interface Sample {
  /** Since the start. */
  readonly seconds: number
  readonly value: number
}

/** How much a value rose over the samples, by the straight line that fits them best; 0 when there are too few. */
export function riseOf(samples: readonly Sample[]): number {
  const [first] = samples
  const last = samples.at(-1)
  if (first === undefined || last === undefined || samples.length < 3) return 0
  const meanX = meanOf(samples.map(({ seconds }) => seconds))
  const meanY = meanOf(samples.map(({ value }) => value))
  const sum = (of: (sample: Sample) => number) => samples.reduce((total, sample) => total + of(sample), 0)
  const slope =
    sum(({ seconds, value }) => (seconds - meanX) * (value - meanY)) /
    sum(({ seconds }) => (seconds - meanX) ** 2)
  return slope * (last.seconds - first.seconds)
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length
