import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { defaultProjectId } from '@workbench/postgres/schema'
import pg from 'pg'
import { fire, type Shot } from '../load.ts'
import { type Bench, median, quantile } from '../result.ts'
import { freePort, openSetting, type Setting, untilReady } from '../setting.ts'

const connections = 32
const warmUps = 200
const samples = 300
const runs = 2_000

const ticket = JSON.stringify({ title: 'Disk is full', priority: 5 })

/**
 * A webhook starts a run of five steps, every step durable, on one server and one worker; beside it the same five steps as
 * a Mastra workflow on its Postgres store, which answers once the run has ended.
 */
export const workflowRuns: Bench = {
  name: 'workflow-runs',
  async run() {
    await installMastra()
    const setting = await openSetting()
    try {
      const target = await setting.start('bench/parts/answering-server.ts').said('listening')
      const ours = await startOurs(setting, target)
      const theirs = await startTheirs(setting, target)
      const rounds = []
      // In turn, so that a change of the machine's speed meets both.
      for (let round = 0; round < 3; round++) {
        const a = { rate: await theirs.rate(), latencies: await theirs.latencies() }
        const b = { rate: await ours.rate(), latencies: await ours.latencies() }
        rounds.push({
          theirs: a,
          ours: b,
          rateRatio: a.rate / b.rate,
          latencyRatio: median(b.latencies) / median(a.latencies),
        })
      }
      await ours.end()
      const rate = rounds.toSorted((a, b) => a.rateRatio - b.rateRatio)[1]
      const latency = rounds.toSorted((a, b) => a.latencyRatio - b.latencyRatio)[1]
      if (rate === undefined || latency === undefined) throw new Error('There were no rounds')
      return [
        {
          what: 'runs of five steps, started by webhook, 32 connections',
          measured: `${rate.ours.rate.toFixed(0)} a second`,
          limitMeasured: `Mastra with its Postgres store: ${rate.theirs.rate.toFixed(0)} a second`,
          ratio: rate.rateRatio,
          atMost: 0.5,
        },
        {
          what: 'the same, one after the other, from POST to the end of the run, p50',
          measured: inWords(latency.ours.latencies),
          limitMeasured: `Mastra: ${inWords(latency.theirs.latencies)}`,
          ratio: latency.latencyRatio,
          atMost: 0.5,
        },
      ]
    } finally {
      await setting.end()
    }
  },
}

const inWords = (times: readonly number[]) =>
  `${median(times).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`

interface Side {
  /** Runs a second, all of them ended. */
  rate(): Promise<number>
  /** Milliseconds from sending the request to the end of the run. */
  latencies(): Promise<readonly number[]>
}

/** Its dependencies are large and nobody else's: they come when they are needed. */
async function installMastra(): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'mastra')
  if (existsSync(join(folder, 'node_modules'))) return
  const npm = join(dirname(process.execPath), 'npm')
  const command = existsSync(npm) ? npm : 'npm'
  await promisify(execFile)(command, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}

async function startTheirs(setting: Setting, target: string): Promise<Side> {
  const env = { TARGET_URL: target }
  const url = await setting.start('bench/mastra/server.mjs', { env, isQuiet: true }).said('listening')
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const shot: Shot = { method: 'POST', url, body: ticket }
  await many(warmUps, () => fire(shot, agent))
  return {
    rate: () => perSecond(runs / 2, () => fire(shot, agent)),
    latencies: () => oneByOne(() => fire(shot, agent)),
  }
}

async function startOurs(
  setting: Setting,
  target: string,
): Promise<Side & { readonly end: () => Promise<void> }> {
  const port = await freePort()
  const env = { PORT: String(port), LOG_LEVEL: 'info' }
  setting.start('apps/server/src/main.ts', { nodeFlags: leanHeap, env: { ...env, LOG_LEVEL: 'warn' } })
  setting.start('apps/worker/src/main.ts', { nodeFlags: leanHeap, env, isQuiet: true })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url)
  const { id, webhookSecret } = await createWorkflow(url, target)
  const db = new pg.Client({ connectionString: setting.databaseUrl })
  await db.connect()
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const headers = { authorization: `Bearer ${webhookSecret}` }
  const shot: Shot = { method: 'POST', url: `${url}/workflows/${id}/trigger`, body: ticket, headers }

  /** By indexes alone: whoever measures must not be what is measured. */
  const isAtWork = async (): Promise<boolean> => {
    const text = `select exists (select from runs where project_id = $1 and status = any($2)) as yes`
    const values = [defaultProjectId, ['queued', 'running', 'waiting', 'failed']]
    const { rows } = await db.query<{ yes: boolean }>({ name: 'at_work', text, values })
    return rows[0]?.yes ?? false
  }
  const throwIfFailed = async (): Promise<void> => {
    const { rows } = await db.query(`select error from runs where status = 'failed' limit 1`)
    if (rows.length > 0) throw new Error(`A run failed: ${JSON.stringify(rows[0])}`)
  }
  const newestEnded = async (before: number): Promise<void> => {
    const text = `select 1 from runs where project_id = $1 and workflow_id = $2
      and queued_at >= to_timestamp($3 / 1000.0) and finished_at is not null limit 1`
    while (
      (await db.query({ name: 'newest', text, values: [defaultProjectId, id, before] })).rows.length === 0
    );
  }

  const side: Side = {
    async rate() {
      const startedAt = performance.now()
      await many(runs, () => fire(shot, agent))
      while (await isAtWork()) {
        await throwIfFailed()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return runs / ((performance.now() - startedAt) / 1000)
    },
    latencies: () =>
      oneByOne(async () => {
        const since = Date.now()
        const startedAt = performance.now()
        await fire(shot, agent)
        await newestEnded(since)
        return performance.now() - startedAt
      }),
  }
  await side.rate()
  return { ...side, end: () => db.end() }
}

async function createWorkflow(url: string, target: string): Promise<{ id: string; webhookSecret: string }> {
  const { host } = new URL(target)
  const policy = await send('GET', `${url}/tools/http_request/policy`)
  await send('PUT', `${url}/tools/http_request/policy`, { ...policy, enabled: true, net: [host] })
  const messages = await send('GET', `${url}/tools/send_message/policy`)
  await send('PUT', `${url}/tools/send_message/policy`, { ...messages, enabled: true })
  const nested = [
    {
      id: 'topic',
      type: 'transform',
      expression: '{ "topic": $uppercase(trigger.body.title), "urgent": trigger.body.priority > 3 }',
    },
    { id: 'request', type: 'httpRequest', method: 'POST', url: target, body: '{{ steps.topic.output }}' },
    { id: 'keep', type: 'persistRecord', collection: 'tickets', value: '{{ steps.request.output.body }}' },
    { id: 'tell', type: 'sendMessage', channel: 'log', text: 'Kept {{ steps.keep.output.key }}' },
  ]
  const steps = [{ id: 'urgent', type: 'condition', expression: 'trigger.body.priority > 1', then: nested }]
  return (await send('POST', `${url}/workflows`, { name: 'Bench', trigger: { type: 'webhook' }, steps })) as {
    id: string
    webhookSecret: string
  }
}

async function send(method: string, url: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`)
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

/** @returns how many a second. */
async function perSecond(count: number, one: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await many(count, one)
  return count / ((performance.now() - startedAt) / 1000)
}

async function many(count: number, one: () => Promise<unknown>): Promise<void> {
  let left = count
  const work = async () => {
    while (left-- > 0) await one()
  }
  await Promise.all(Array.from({ length: connections }, work))
}

async function oneByOne(one: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (let sample = 0; sample < samples; sample++) times.push(await one())
  return times
}
