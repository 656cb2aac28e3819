import type { ScenarioId } from '@workbench/core/models/ids'
import type { RunStatistics } from '@workbench/core/ports/run-statistics'
import { connectDatabase } from '@workbench/postgres/database'
import { createRunStatistics } from '@workbench/postgres/evaluation/statistics/run-statistics'
import pg from 'pg'
import { type Bench, type BenchRow, median } from '../result.ts'
import { openSetting } from '../setting.ts'

const few = 200_000
const many = 1_000_000
const days = 90
const scenarios = 200
const limitMs = 150
/** As the worker folds. */
const batch = 5_000

const end = Date.UTC(2026, 0, 1)
const span = { from: new Date(end - days * 86_400_000).toISOString(), to: new Date(end).toISOString() }
const scenario = (place: number) =>
  `01890000-0000-7000-9000-${place.toString(16).padStart(12, '0')}` as ScenarioId

/** What a dashboard costs must depend on how long the time is that it shows, not on how many runs ended in it. */
export const dashboard: Bench = {
  name: 'dashboard',
  async run() {
    const setting = await openSetting()
    const client = new pg.Client({ connectionString: setting.databaseUrl })
    const db = connectDatabase({ databaseUrl: setting.databaseUrl })
    const statistics = createRunStatistics(db)
    try {
      await client.connect()
      await fill(client, 0, few)
      const fewRate = await foldAll(client, statistics, few)
      const withFew = await times(statistics)
      await fill(client, few, many)
      const manyRate = await foldAll(client, statistics, many - few)
      const withMany = await times(statistics)
      console.error(`  folded ${fewRate} changes a second at ${few} runs, ${manyRate} at ${many}`)
      return [
        ...rows('the dashboard of everything', withFew.all, withMany.all),
        ...rows('the dashboard of one scenario', withFew.one, withMany.one),
      ]
    } finally {
      await db.close()
      await client.end()
      await setting.end()
    }
  },
}

function rows(what: string, withFew: number, withMany: number): BenchRow[] {
  const [small, large] = [`${withFew.toFixed(1)} ms`, `${withMany.toFixed(1)} ms`]
  return [
    {
      ...{ what: `${what}, ${days} days with ${few} runs`, measured: small, limitMeasured: `${limitMs} ms` },
      ...{ ratio: withFew / limitMs, atMost: 1 },
    },
    {
      ...{ what: `${what}, with ${many} runs`, measured: large, limitMeasured: `with ${few}: ${small}` },
      ...{ ratio: withMany / withFew, atMost: 2 },
    },
  ]
}

async function times(statistics: RunStatistics): Promise<{ readonly all: number; readonly one: number }> {
  return {
    all: await timeOf(() => statistics.dashboard({ ...span, scenarioId: null })),
    one: await timeOf(() => statistics.dashboard({ ...span, scenarioId: scenario(7) })),
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const samples: number[] = []
  for (let sample = -5; sample < 25; sample++) {
    const startedAt = performance.now()
    await work()
    if (sample >= 0) samples.push(performance.now() - startedAt)
  }
  return median(samples)
}

/** @returns changes a second. */
async function foldAll(client: pg.Client, statistics: RunStatistics, expected: number): Promise<number> {
  const startedAt = performance.now()
  let folded = 0
  for (let last = batch; last >= batch; folded += last) last = await statistics.fold(batch)
  const rate = Math.round(folded / ((performance.now() - startedAt) / 1000))
  if (folded !== expected) throw new Error(`Folded ${folded} changes of ${expected}`)
  await client.query('vacuum analyze score_changes, run_hours, run_days, run_day_shapes, model_days')
  return rate
}

/** Scores as they would lie there, one after another over all the days; the trigger on them notes each. */
async function fill(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query(
    `insert into scores (run_id, kind, status, scenario_id, finished_at, is_plain, version, metrics, models, computed_at)
     select ('01890000-0000-7' || lpad(to_hex(n % 4096), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       'debate', case n % 20 when 0 then 'failed' when 1 then 'cancelled' else 'completed' end,
       ('01890000-0000-7000-9000-' || lpad(to_hex(n * 7919::bigint % ${scenarios}), 12, '0'))::uuid,
       $3::timestamptz + (n - $1) * interval '${days} days' / ($2 - $1), true, 27,
       jsonb_build_object('latencyMs', 2000 + n * 31::bigint % 60000, 'queueMs', 12, 'modelMs', 30000, 'toolMs', 40,
         'turnLatencyP50Ms', 2300, 'turnLatencyP95Ms', 4100, 'firstTokenMs', 300, 'calls', 14, 'inputTokens', 21000,
         'outputTokens', 3100, 'costUsd', (n % 100) / 1000.0, 'turns', 12, 'refusals', n % 3, 'toolCalls', n % 5,
         'toolSuccessRate', 0.8, 'refusalRate', 0.01, 'groundedness', 0.71, 'abstainRate', 0, 'airtimeBalance', 0.94,
         'distinct2', 0.81, 'repetition', 0.2, 'agreement', 0.5, 'convergence', 0.1, 'stanceDrift', 0.2,
         'personaConsistency', 0.4),
       jsonb_build_array(
         jsonb_build_object('model', 'acme:' || n % 6, 'calls', 12, 'inputTokens', 18000, 'outputTokens', 2900, 'costUsd', 0.03),
         jsonb_build_object('model', 'acme:judge', 'calls', 2, 'inputTokens', 3000, 'outputTokens', 200, 'costUsd', 0.01)),
       now()
     from generate_series($1::int, $2::int - 1) n`,
    [from, to, span.from],
  )
  await client.query('vacuum analyze scores, score_changes')
}
