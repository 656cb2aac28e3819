import { randomUUID } from 'node:crypto'
import { noTokenDetails } from '@workbench/core/models/tokens'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { type OpenPostgres, openPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { startWorker } from '@workbench/worker/worker'
import { twelveTurnsInput } from '../debate-request.ts'
import { type Bench, median, quantile } from '../result.ts'
import { openSetting } from '../setting.ts'

const debates = 60
const warmUp = 10
/** As many as a debate has turns one after another. */
const pairs = 8

/** What lies between one model's answer and the next model's call: decide, journal, events, prompt. */
export const engineTime: Bench = {
  name: 'engine-time',
  async run() {
    const setting = await openSetting()
    const postgres = await openPostgres({
      databaseUrl: setting.databaseUrl,
      supervises: false,
      onError: () => {},
    })
    try {
      const { ours, commits } = await betweenCalls(postgres)
      const limit = median(commits)
      return [
        {
          what: 'engine time per turn, p50',
          measured: `${median(ours).toFixed(2)} ms (p95 ${quantile(ours, 0.95).toFixed(2)})`,
          limitMeasured: `two single-row commits: ${limit.toFixed(2)} ms`,
          ratio: median(ours) / limit,
          atMost: 2,
        },
      ]
    } finally {
      await postgres.close()
      await setting.end()
    }
  },
}

/**
 * Sequential turns of one debate after another, with a model that answers at once. After each debate some pairs of
 * commits are timed, so that a change of the machine's speed meets both.
 */
async function betweenCalls(postgres: OpenPostgres): Promise<{ ours: number[]; commits: number[] }> {
  const times: number[] = []
  const commits: number[] = []
  let answeredAt: number | null = null
  let inFlight = 0
  const text = 'It pays off only if the incidents really come from the old design. '.repeat(8)
  const model: LanguageModel = {
    async stream(_request, { onDelta }) {
      // Rounds that speak in parallel share their boundaries; only turns one after another are measured.
      if (answeredAt !== null && inFlight === 0) times.push(performance.now() - answeredAt)
      inFlight += 1
      await Promise.resolve()
      onDelta(text)
      inFlight -= 1
      answeredAt = performance.now()
      const usage = { calls: 1, inputTokens: 500, outputTokens: 120, costUsd: null }
      return {
        text,
        toolCalls: [],
        providerState: null,
        finishReason: 'stop',
        refused: false,
        usage,
        details: noTokenDetails,
        estimated: false,
        firstTokenMs: 0,
      }
    },
  }
  const worker = await startWorker({
    postgres,
    model,
    concurrency: 1,
    clock: systemClock,
    newId,
    logger: createLogger({ component: 'worker', level: 'warn' }),
  })
  const runs = createRunRepository(postgres.db, { ...postgres, newId, now: Date.now })
  for (let debate = 0; debate < debates; debate++) {
    answeredAt = null
    const id = newId() as Parameters<typeof runs.get>[0]
    await runs.start(
      {
        id,
        kind: 'debate',
        title: 'bench',
        scenarioId: null,
        parentRunId: null,
        trigger: { type: 'api', id: null },
        correlation: { requestId: randomUUID(), traceId: `${'0'.repeat(31)}1` },
        input: twelveTurnsInput('bench:none'),
      },
      'RUN_DEBATE',
    )
    while ((await runs.get(id)).status !== 'completed')
      await new Promise((resolve) => setTimeout(resolve, 50))
    if (debate >= warmUp) commits.push(...(await twoCommits(postgres)))
    else times.length = 0
  }
  await worker.stop()
  return { ours: times, commits }
}

async function twoCommits({ db }: OpenPostgres): Promise<number[]> {
  await db.pool.query('create table if not exists bench_rows (id uuid primary key, body jsonb)')
  const insert = { name: 'bench_insert', text: 'insert into bench_rows (id, body) values ($1, $2)' }
  const body = JSON.stringify({ text: 'x'.repeat(500) })
  const times: number[] = []
  for (let sample = 0; sample < pairs; sample++) {
    const startedAt = performance.now()
    await db.query(insert, [randomUUID(), body])
    await db.query(insert, [randomUUID(), body])
    times.push(performance.now() - startedAt)
  }
  return times
}
