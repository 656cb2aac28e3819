import type { Dashboard } from '@workbench/core/models/dashboard'
import type { ScenarioId } from '@workbench/core/models/ids'
import type { DashboardQuery } from '@workbench/core/ports/run-statistics'
import type { Database } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { dashboardStatement } from './dashboard.sql.ts'
import { addHistograms, type Histogram, percentilesOf } from './latency-buckets.ts'
import { type Span, spanOf } from './span-of.ts'

type Sums = Omit<Dashboard['totals'], 'p50Ms' | 'p95Ms' | 'p99Ms'>
/** By hour of the day or by bucket. */
type Counts = Readonly<Record<string, number>>

interface DashboardRow {
  as_of: Date
  totals: Sums
  days: ({ at: number } & Sums)[]
  /** Of every day that the span touches, also those outside it. */
  hours: [dayMs: number, runs: Counts, failed: Counts][]
  latencies: [dayMs: number, runs: Counts][]
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
  const histograms = new Map(row.latencies.map(([day, counts]) => [day, histogramOf(counts)]))
  return {
    ...{ from, to, scenarioId, asOf: row.as_of.toISOString() },
    totals: { ...row.totals, ...percentiles(addHistograms([...histograms.values()])) },
    hours: hoursOf(row.hours, span),
    days: row.days.map(({ at, ...sums }) => ({
      at: iso(at),
      ...sums,
      ...percentiles(histograms.get(at) ?? []),
    })),
    models: row.models,
    scenarios: row.scenarios.map(({ scope, ...figures }) => ({
      scenarioId: scope === 'none' ? null : (scope as ScenarioId),
      ...figures,
    })),
  }
}

const hourMs = 3_600_000
const iso = (ms: number): string => new Date(ms).toISOString()

const hoursOf = (days: DashboardRow['hours'], { from, to }: Span): Dashboard['hours'] =>
  days
    .flatMap(([day, runs, failed]) =>
      Object.entries(runs).map(([hour, count]) => ({
        ...{ atMs: day + Number(hour) * hourMs, runs: count, failed: failed[hour] ?? 0 },
      })),
    )
    .filter(({ atMs, runs }) => atMs >= from.getTime() && atMs < to.getTime() && runs > 0)
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ atMs, runs, failed }) => ({ at: iso(atMs), runs, failed }))

const histogramOf = (counts: Counts): Histogram =>
  Object.entries(counts).map(([bucket, runs]) => [Number(bucket), runs])

function percentiles(histogram: Histogram) {
  const [p50Ms = null, p95Ms = null, p99Ms = null] = percentilesOf(histogram, [0.5, 0.95, 0.99])
  return { p50Ms, p95Ms, p99Ms }
}
