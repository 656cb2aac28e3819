import { Agent } from 'node:http'
import { leanHeap } from '@workbench/cli/processes/spawn-node'
import pg from 'pg'
import { fire } from '../load.ts'
import { type Bench, median } from '../result.ts'
import { freePort, openSetting, untilReady } from '../setting.ts'

const few = 200
const many = 200_000

/** A list must not grow slower with what is in it. */
export const listRuns: Bench = {
  name: 'list-runs',
  async run() {
    const setting = await openSetting()
    const client = new pg.Client({ connectionString: setting.databaseUrl })
    try {
      const port = await freePort()
      setting.start('apps/server/src/main.ts', { nodeFlags: leanHeap, env: { PORT: String(port) } })
      const url = `http://127.0.0.1:${port}`
      await untilReady(url)
      await client.connect()
      await fill(client, 0, few)
      const withFew = await firstPage(url)
      await fill(client, few, many)
      const withMany = await firstPage(url)
      return [
        {
          what: `GET /runs, first page of ${many}`,
          measured: `${withMany.toFixed(2)} ms`,
          limitMeasured: `the same of ${few}: ${withFew.toFixed(2)} ms`,
          ratio: withMany / withFew,
          atMost: 1.5,
        },
      ]
    } finally {
      await client.end()
      await setting.end()
    }
  },
}

async function firstPage(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  for (let sample = -50; sample < 300; sample++) {
    const took = await fire({ method: 'GET', url: `${url}/runs` }, agent)
    if (sample >= 0) times.push(took)
  }
  agent.destroy()
  return median(times)
}

/** Runs as they would lie there: an id and a time of their own, a snapshot of ordinary size. */
async function fill(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query(
    `insert into runs (id, kind, status, title, request_id, trace_id, trigger, input, output, queued_at, started_at,
       finished_at, attempt, last_seq)
     select ('01890000-0000-7' || lpad(to_hex(n % 4096), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       'debate', 'completed', 'Debate ' || n, 'bench', repeat('0', 31) || '1', '{"type": "api", "id": null}',
       jsonb_build_object('topic', repeat('x', 800)), '{"verdict": null, "stopReason": "fixed"}',
       now() - n * interval '1 minute', now(), now(), 1, 10
     from generate_series($1::int, $2::int - 1) n`,
    [from, to],
  )
  await client.query('vacuum analyze runs')
}
