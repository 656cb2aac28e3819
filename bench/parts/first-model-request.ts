import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { twelveTurns } from '../debate-request.ts'
import { fire } from '../load.ts'
import { type Bench, median, quantile } from '../result.ts'
import { freePort, openSetting, untilReady } from '../setting.ts'

const samples = 150
const pauseMs = 15

/** How long somebody waits between asking and the model being asked. */
export const firstModelRequest: Bench = {
  name: 'first-model-request',
  async run() {
    const setting = await openSetting()
    const models = await startChatCompletionsServer({})
    try {
      const port = await freePort()
      const env = { PORT: String(port), COMPATIBLE_BASE_URL: models.baseUrl }
      setting.start('apps/server/src/main.ts', { nodeFlags: leanHeap, env })
      setting.start('apps/worker/src/main.ts', { nodeFlags: leanHeap, env })
      const url = `http://127.0.0.1:${port}`
      await untilReady(url)
      const limits = await sendToFetch(setting.databaseUrl)
      const agent = new Agent({ keepAlive: true })
      const body = JSON.stringify({
        ...twelveTurns('compatible:scripted'),
        format: 'single',
        rounds: 1,
        formatOptions: {},
        participants: twelveTurns('').participants.slice(0, 1),
      })
      const ours: number[] = []
      for (let sample = -20; sample < samples; sample++) {
        const before = models.requests.length
        const startedAt = performance.timeOrigin + performance.now()
        await fire({ method: 'POST', url: `${url}/debates/run`, body }, agent)
        while (models.requests[before] === undefined) await pause(1)
        if (sample >= 0) ours.push((models.requests[before]?.startedAt ?? 0) - startedAt)
        await pause(pauseMs)
      }
      agent.destroy()
      return [
        {
          what: 'POST to first model request, p50',
          measured: `${median(ours).toFixed(1)} ms (p95 ${quantile(ours, 0.95).toFixed(1)})`,
          limitMeasured: `pg-boss send to fetch over LISTEN/NOTIFY: ${median(limits).toFixed(1)} ms`,
          ratio: median(ours) / median(limits),
          atMost: 1.5,
        },
      ]
    } finally {
      await setting.end()
      await models.close()
    }
  },
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** pg-boss as it comes: a send with its NOTIFY in one transaction, and the fetch that this wakes in another process. */
async function sendToFetch(databaseUrl: string): Promise<number[]> {
  const options = {
    connectionString: databaseUrl,
    schema: 'pgboss',
    migrate: false,
    supervise: false,
    schedule: false,
  }
  const sender = new PgBoss(options)
  sender.on('error', () => {})
  await sender.start()
  await sender.createQueue('bench')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
  const taker = fork(join(import.meta.dirname, 'queue-taker.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  await once(taker, 'message')
  const times: number[] = []
  for (let sample = -20; sample < samples; sample++) {
    const startedAt = performance.timeOrigin + performance.now()
    const fetched = once(taker, 'message')
    // In one transaction, as ours is: a NOTIFY that can be lost is no wake-up.
    await client.query('begin')
    await sender.send('bench', { sample }, { db })
    await client.query(`select pg_notify('bench_jobs', '')`)
    await client.query('commit')
    const [{ at }] = (await fetched) as [{ at: number }]
    if (sample >= 0) times.push(at - startedAt)
    await pause(pauseMs)
  }
  taker.disconnect()
  await client.end()
  await sender.stop({ graceful: false })
  return times
}
