import type { MetricSample, MetricStore } from '../src/ports/metric-store.ts'
import type { Operations } from '../src/ports/operations.ts'

/** A workbench at rest, unless a test says otherwise. */
export const createInMemoryOperations = (overrides: Partial<Operations> = {}): Operations => ({
  queues: async () => [],
  openRuns: async () => [],
  liveWorkers: async () => [],
  storage: async () => ({
    databaseVersion: '18.0',
    sizeBytes: 10_000_000,
    blobs: { count: 2, sizeBytes: 3_000 },
    appliedMigrations: 1,
    knownMigrations: 1,
  }),
  ...overrides,
})

export function createInMemoryMetricStore(): MetricStore {
  const sums = new Map<string, MetricSample>()
  return {
    async add(samples) {
      for (const sample of samples) {
        const key = `${sample.name} ${JSON.stringify(sample.labels)}`
        sums.set(key, { ...sample, value: (sums.get(key)?.value ?? 0) + sample.value })
      }
    },
    read: async () => [...sums.values()],
  }
}
