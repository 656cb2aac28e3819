import type { Dashboard } from '@workbench/core/models/dashboard'
import type { DashboardQuery } from '@workbench/core/ports/run-statistics'
import type { Database } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { dashboardStatement } from './dashboard.sql.ts'
import { addHistograms, type Histogram, percentilesOf } from './latency-buckets.ts'
import { spanOf } from './span-of.ts'

type Sums = Omit<Dashboard['totals'], 'p50Ms' | 'p95Ms' | 'p99Ms'>

interface DashboardRow {
  as_of: Date
  totals: Sums
  hours: [atMs: number, runs: number, failed: number][]
  days: ({ at: number } & Sums)[]
  latencies: { at: number; histogram: Histogram }[]
  models: Dashboard['models']
  scenarios: (Omit<Dashboard['scenarios'][number], 'scenarioId'> & { scope: string })[]
}

export async function readDashboard(
  db: Database,
  { from, to, scenarioId }: DashboardQuery,
): Promise<Dashboard> {
  const span = spanOf({ from, to })
  const [row] = await db.query<DashboardRow & Record<string, unknown>>(dashboardStatement, [
    ...[defaultProjectId, scenarioId ?? 'all', span.from, span.to],
    ...[span.firstDay, span.wholeFrom, span.wholeTo],
  ])
  if (row === undefined) throw new Error('A dashboard is one row')
  const histograms = new Map(row.latencies.map(({ at, histogram }) => [at, histogram]))
  return {
    ...{ from, to, scenarioId, asOf: row.as_of.toISOString() },
    totals: { ...row.totals, ...latencies(addHistograms([...histograms.values()])) },
    hours: row.hours.map(([at, runs, failed]) => ({ at: iso(at), runs, failed })),
    days: row.days.map(({ at, ...sums }) => ({
      at: iso(at),
      ...sums,
      ...latencies(histograms.get(at) ?? []),
    })),
    models: row.models,
    scenarios: row.scenarios.map(({ scope, ...figures }) => ({
      scenarioId: scope === 'none' ? null : (scope as NonNullable<typeof scenarioId>),
      ...figures,
    })),
  }
}

const iso = (ms: number): string => new Date(ms).toISOString()

function latencies(histogram: Histogram) {
  const [p50Ms = null, p95Ms = null, p99Ms = null] = percentilesOf(histogram, [0.5, 0.95, 0.99])
  return { p50Ms, p95Ms, p99Ms }
}
