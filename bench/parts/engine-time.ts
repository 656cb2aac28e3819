import { randomUUID } from 'node:crypto'
import type { OpenPostgres } from '@workbench/postgres/open-postgres'
import { twelveTurnsInput } from '../debate-request.ts'
import { type Bench, median, quantile } from '../result.ts'
import { withWorker } from './debates-in-turn.ts'
import { createInstantModel } from './instant-model.ts'

const debates = 60
const warmUp = 10
/** As many as a debate has turns one after another. */
const pairs = 8

/**
 * What lies between one model's answer and the next model's call: decide, journal, events, prompt. Sequential turns of
 * one debate after another; after each debate some pairs of commits are timed, so that a change of the machine's speed
 * meets both.
 */
export const engineTime: Bench = {
  name: 'engine-time',
  async run() {
    const model = createInstantModel()
    const commits: number[] = []
    let warmGaps = 0
    await withWorker(model, async ({ postgres, debate }) => {
      for (let number = 0; number < debates; number++) {
        model.begin()
        await debate(twelveTurnsInput('bench:none'))
        if (number >= warmUp) commits.push(...(await twoCommits(postgres)))
        else warmGaps = model.gaps.length
      }
    })
    const ours = model.gaps.slice(warmGaps).map(({ ms }) => ms)
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
  },
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
