/** One number with its name, as Prometheus has it; of a histogram each bucket, the sum and the count are one each. */
export interface MetricSample {
  readonly name: string
  /** In the order of their definition. */
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** Sums over all processes that ever counted, so that any server can tell them. */
export interface MetricStore {
  /** Adds to what is there; an unknown sample begins at zero. */
  add(samples: readonly MetricSample[]): Promise<void>
  read(): Promise<readonly MetricSample[]>
}
