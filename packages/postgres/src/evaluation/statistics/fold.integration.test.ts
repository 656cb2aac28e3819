import { mulberry32 } from '@workbench/core/debate/plan/seeded-random'
import type { ScenarioId } from '@workbench/core/models/ids'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aScoreRow, type ScoreRow, storeScore } from '../../../testing/stored-scores.ts'
import { openTestStore, type TestStore } from '../../../testing/test-store.ts'
import { foldStatement } from './fold.sql.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

type Sums = Readonly<Record<string, number>>

/** Rows of an aggregate by their key; those that sank to nothing are left out. */
async function kept(table: string, key: string): Promise<ReadonlyMap<string, Sums>> {
  const { rows } = await store.postgres.db.pool.query<{ key: string; sums: Sums }>(
    `select concat_ws(' ', ${key}) as key, to_jsonb(t) - '{project_id,scope,at,day,model}'::text[] as sums
     from ${table} t`,
  )
  const isSomething = ({ sums }: { sums: Sums }) => Object.values(sums).some((sum) => sum !== 0)
  return new Map(rows.filter(isSomething).map(({ key, sums }) => [key, sums]))
}

// The costs here are whole thousandths of a cent; binary fractions add up to a little beside them.
const withoutRest = (sum: number) => Math.round(sum * 1e5) / 1e5

/** The same, added up from the scores themselves, one after another. */
function straight(
  rows: readonly ScoreRow[],
  parts: (row: ScoreRow) => readonly (readonly [key: string, sums: Sums])[],
): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Record<string, number>>()
  for (const [key, part] of rows.flatMap(parts)) {
    const sum = sums.get(key) ?? {}
    for (const [name, value] of Object.entries(part)) sum[name] = withoutRest((sum[name] ?? 0) + value)
    sums.set(key, sum)
  }
  return new Map([...sums].filter(([, sum]) => Object.values(sum).some((value) => value !== 0)))
}

const scopesOf = ({ scenarioId }: ScoreRow) => ['all', scenarioId ?? 'none']
const hourOf = ({ finishedAt }: ScoreRow) => `${finishedAt.slice(0, 13)}:00`
const dayOf = ({ finishedAt }: ScoreRow) => finishedAt.slice(0, 10)
const one = (is: boolean) => (is ? 1 : 0)

const hourSums = ({ status, metrics }: ScoreRow): Sums => ({
  runs: 1,
  completed: one(status === 'completed'),
  failed: one(status === 'failed'),
  cancelled: one(status === 'cancelled'),
  turns: metrics.turns ?? 0,
  refused_turns: metrics.refusals ?? 0,
  tool_calls: metrics.toolCalls ?? 0,
  failed_tool_calls: Math.round((metrics.toolCalls ?? 0) * (1 - (metrics.toolSuccessRate ?? 1))),
  input_tokens: metrics.inputTokens ?? 0,
  output_tokens: metrics.outputTokens ?? 0,
  cost_usd: metrics.costUsd ?? 0,
  unpriced_runs: one(metrics.costUsd === null && (metrics.calls ?? 0) > 0),
})

async function expectSums(rows: readonly ScoreRow[]) {
  const utc = (column: string, shape: string) => `to_char(${column} at time zone 'UTC', '${shape}')`
  const hour = utc('at', 'YYYY-MM-DD"T"HH24:00')
  const day = utc('day', 'YYYY-MM-DD')
  expect(await kept('run_hours', `scope, ${hour}`)).toEqual(
    straight(rows, (row) => scopesOf(row).map((scope) => [`${scope} ${hourOf(row)}`, hourSums(row)])),
  )
  expect(await kept('run_days', `scope, ${day}`)).toEqual(
    straight(rows, (row) => scopesOf(row).map((scope) => [`${scope} ${dayOf(row)}`, hourSums(row)])),
  )
  expect(await kept('model_days', `scope, ${day}, model`)).toEqual(
    straight(rows, (row) =>
      scopesOf(row).flatMap((scope) =>
        row.models.map(({ model, calls, inputTokens, outputTokens, costUsd }) => [
          `${scope} ${dayOf(row)} ${model}`,
          {
            ...{ calls, input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd ?? 0 },
            priced_runs: one(costUsd !== null),
          },
        ]),
      ),
    ),
  )
  const bucketOf = (ms: number) => Math.floor(Math.log(Math.max(ms, 1)) / Math.log(1.1))
  expect(await shape('runs_by_hour')).toEqual(shapeOf(rows, (row) => [hourIn(row), 1]))
  expect(await shape('failed_by_hour')).toEqual(
    shapeOf(rows, (row) => [hourIn(row), one(row.status === 'failed')]),
  )
  expect(await shape('runs_by_latency')).toEqual(
    shapeOf(rows, ({ status, metrics: { latencyMs } }) =>
      status === 'completed' && latencyMs !== null ? [bucketOf(latencyMs), 1] : null,
    ),
  )
}

/** Counts by scope, day and what is counted. */
async function shape(column: string): Promise<ReadonlyMap<string, Sums>> {
  const { rows } = await store.postgres.db.pool.query<{ key: string; count: number }>(
    `select concat_ws(' ', scope, to_char(day at time zone 'UTC', 'YYYY-MM-DD'), c.key) as key, c.value::int as count
     from run_day_shapes, jsonb_each_text(${column}) c`,
  )
  return new Map(rows.filter(({ count }) => count !== 0).map(({ key, count }) => [key, { count }]))
}

const hourIn = ({ finishedAt }: ScoreRow) => Number(finishedAt.slice(11, 13))

const shapeOf = (
  all: readonly ScoreRow[],
  countOf: (row: ScoreRow) => readonly [of: number, count: number] | null,
) =>
  straight(all, (row) => {
    const counted = countOf(row)
    if (counted === null) return []
    const [of, count] = counted
    return scopesOf(row).map((scope) => [`${scope} ${dayOf(row)} ${of}`, { count }])
  })

/** Everything a run can end with; amounts that no binary fraction holds. */
function randomRow(random: () => number, runId: string, scenarios: readonly (ScenarioId | null)[]): ScoreRow {
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const orNull = <Value>(value: Value) => (random() < 0.2 ? null : value)
  const costUsd = orNull((upTo(999) + 1) / 1e5)
  const toolCalls = orNull(upTo(7))
  const toolSuccessRate = toolCalls === null || toolCalls === 0 ? null : upTo(toolCalls) / toolCalls
  const [inputTokens, outputTokens, calls] = [upTo(5000), upTo(900), upTo(3)]
  const share = { calls, inputTokens, outputTokens, costUsd }
  return aScoreRow({
    runId,
    status: (['completed', 'completed', 'failed', 'cancelled'] as const)[upTo(3)] ?? 'completed',
    scenarioId: scenarios[upTo(scenarios.length - 1)] ?? null,
    finishedAt: new Date(Date.UTC(2026, 2, 9 + upTo(2), upTo(23), upTo(59))).toISOString(),
    metrics: {
      ...{ latencyMs: orNull(upTo(90_000)), turns: orNull(upTo(20)), refusals: orNull(upTo(3)) },
      ...{ toolCalls, toolSuccessRate, calls, inputTokens, outputTokens, costUsd },
    },
    models: ['acme:a', 'acme:b'].slice(0, upTo(2)).map((model) => ({ model, ...share })),
  })
}

test.each([1, 2, 3])(
  'whatever ends, is retried and is measured anew, folded in any pieces by two at once, the sums are those of the scores (%i)',
  async (seed) => {
    const random = mulberry32(seed)
    const { pool } = store.postgres.db
    const other = await openTestStore({
      ...{ databaseUrl: store.databaseUrl, directUrl: store.directUrl, drop: async () => {} },
    })
    const scenarios = [null, testId<ScenarioId>(), testId<ScenarioId>()]
    const ids = Array.from({ length: 30 }, () => testId())
    const rows = new Map<string, ScoreRow>()
    const folds: Promise<number>[] = []
    const foldAndDie = async (limit: number) => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query(foldStatement.text, [limit])
      await client.query('rollback')
      client.release()
    }
    try {
      for (let step = 0; step < 200; step++) {
        const id = ids[Math.floor(random() * ids.length)] ?? ''
        const limit = 1 + Math.floor(random() * 12)
        const choice = random()
        const earlier = rows.get(id)
        if (choice < 0.15) folds.push(store.statistics.fold(limit), other.statistics.fold(limit))
        else if (choice < 0.2) await foldAndDie(limit)
        else if (choice < 0.4 && earlier !== undefined) {
          rows.delete(id)
          await pool.query('delete from scores where run_id = $1', [id])
        } else {
          const { scenarioId, finishedAt, ...row } = randomRow(random, id, scenarios)
          // What is measured anew ended when and where it did.
          const next = {
            ...row,
            ...(earlier ?? { scenarioId, finishedAt }),
            metrics: row.metrics,
            models: row.models,
          }
          rows.set(id, next)
          await storeScore(pool, next)
        }
      }
      expect(Math.max(...(await Promise.all(folds)))).toBeGreaterThan(0)
      while ((await store.statistics.fold(25)) > 0);
    } finally {
      await other.close()
    }

    await expectSums([...rows.values()])
    expect(rows.size).toBeGreaterThan(5)
  },
)

test('a fold takes no more than it was told, and says how many it took', async () => {
  for (let run = 0; run < 5; run++) await storeScore(store.postgres.db.pool, aScoreRow())

  expect([await store.statistics.fold(3), await store.statistics.fold(3)]).toEqual([3, 2])
  expect(await store.statistics.fold(3)).toBe(0)
})

test('while somebody folds, nobody else does', async () => {
  const { pool } = store.postgres.db
  await storeScore(pool, aScoreRow())
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(foldStatement.text, [10])
    expect(await store.statistics.fold(10)).toBe(0)
    await client.query('rollback')
  } finally {
    client.release()
  }

  expect(await store.statistics.fold(10)).toBe(1)
})
