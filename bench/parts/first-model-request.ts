import { Agent } from 'node:http'
import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { startBoss } from '@workbench/postgres/boss'
import { connectDatabase } from '@workbench/postgres/database'
import pg from 'pg'
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

/** One pg-boss send, a NOTIFY, and the fetch that it wakes: the least a queue on Postgres can take. */
async function sendToFetch(databaseUrl: string): Promise<number[]> {
  const db = connectDatabase({ databaseUrl })
  const boss = await startBoss({ pool: db.pool, supervises: false, onError: () => {} })
  const queue = 'bench'
  await boss.createQueue(queue)
  const listener = new pg.Client({ connectionString: databaseUrl })
  await listener.connect()
  await listener.query('listen bench_jobs')
  let onFetched = () => {}
  listener.on('notification', () => {
    void boss.fetch(queue, { batchSize: 1 }).then((jobs) => {
      if (jobs.length > 0) onFetched()
    })
  })
  const times: number[] = []
  for (let sample = -20; sample < samples; sample++) {
    const startedAt = performance.now()
    const fetched = new Promise<void>((resolve) => {
      onFetched = resolve
    })
    await boss.send(queue, { sample })
    await db.pool.query(`select pg_notify('bench_jobs', '')`)
    await fetched
    if (sample >= 0) times.push(performance.now() - startedAt)
    await pause(pauseMs)
  }
  await listener.end()
  await boss.stop({ graceful: false })
  await db.close()
  return times
}
