import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { newId } from '@workbench/platform/ids'
import { openPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { twelveTurnsInput } from '../debate-request.ts'
import { type Bench, type BenchRow, median } from '../result.ts'
import { openSetting, type Setting } from '../setting.ts'

interface Load {
  readonly debates: number
  /** How long the model takes to answer. */
  readonly modelMs: number
  readonly concurrency: number
  readonly atMost: number
  readonly mostMb: number
  readonly leastPerSecond?: number
  readonly rounds: number
}

export const debatesAtOnce: Bench = {
  name: 'debates-100',
  run: () =>
    measure({
      debates: 100,
      modelMs: 0,
      concurrency: 100,
      atMost: 2,
      mostMb: 300,
      leastPerSecond: 50,
      rounds: 3,
    }),
}

export const manyDebatesAtOnce: Bench = {
  name: 'debates-500',
  run: () => measure({ debates: 500, modelMs: 1_000, concurrency: 500, atMost: 1.5, mostMb: 400, rounds: 1 }),
}

/** Debates of 12 turns at once on one worker, against the same calls fired by a bare loop through the same client. */
async function measure(load: Load): Promise<readonly BenchRow[]> {
  const { debates, modelMs, concurrency, atMost, mostMb, leastPerSecond, rounds } = load
  const setting = await openSetting()
  try {
    const models = setting.start('bench/parts/model-server.ts', { args: [String(modelMs)] })
    const env = {
      COMPATIBLE_BASE_URL: await models.said('listening'),
      WORKER_CONCURRENCY: String(concurrency),
    }
    const bare: number[] = []
    const ours: number[] = []
    const worker = setting.start('apps/worker/src/main.ts', { nodeFlags: leanHeap, env })
    // A first round that does not count warms both up.
    await oneRound(setting, debates)
    for (let round = 0; round < rounds; round++) {
      const loop = setting.start('bench/parts/bare-loop.ts', { env, args: [String(debates)] })
      bare.push(Number(await loop.said('took')))
      await loop.stop()
      ours.push(await oneRound(setting, debates))
    }
    const peakMb = await worker.peakMb()
    const perSecond = debates / (median(ours) / 1_000)
    const also = [{ what: `worker's memory ${peakMb.toFixed(0)} MB of ${mostMb}`, isMet: !(peakMb > mostMb) }]
    if (leastPerSecond !== undefined) {
      also.push({ what: `at least ${leastPerSecond} debates a second`, isMet: perSecond >= leastPerSecond })
    }
    return [
      {
        what: `${debates} debates of 12 turns at once, model answers in ${modelMs} ms`,
        measured: `${(median(ours) / 1_000).toFixed(2)} s, ${perSecond.toFixed(0)} debates a second`,
        limitMeasured: `bare loop of the same calls: ${(median(bare) / 1_000).toFixed(2)} s`,
        ratio: median(ours) / median(bare),
        atMost,
        also,
      },
    ]
  } finally {
    await setting.end()
  }
}

/** @returns milliseconds from the first start to the last end. */
async function oneRound({ databaseUrl }: Setting, debates: number): Promise<number> {
  const postgres = await openPostgres({ databaseUrl, supervises: false, onError: () => {} })
  const runs = createRunRepository(postgres.db, { ...postgres, newId, now: Date.now })
  const input = twelveTurnsInput('compatible:bench')
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: debates }, () =>
      runs.start(
        {
          id: newId() as Parameters<typeof runs.get>[0],
          kind: 'debate',
          title: 'bench',
          scenarioId: null,
          parentRunId: null,
          trigger: { type: 'api', id: null },
          correlation: { requestId: newId(), traceId: `${'0'.repeat(31)}1` },
          input,
        },
        'RUN_DEBATE',
      ),
    ),
  )
  for (;;) {
    const { rows } = await postgres.db.pool.query<{ open: number; failed: number }>(
      `select count(*) filter (where status in ('queued', 'running', 'waiting'))::int as open,
         count(*) filter (where status = 'failed')::int as failed from runs`,
    )
    if ((rows[0]?.failed ?? 0) > 0) throw new Error('A debate failed')
    if (rows[0]?.open === 0) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const tookMs = performance.now() - startedAt
  await postgres.close()
  return tookMs
}
