// The same five steps as a Mastra workflow on its Postgres store: a server that answers when the run has ended.
import { createServer } from 'node:http'
import { Mastra } from '@mastra/core/mastra'
import { createStep, createWorkflow } from '@mastra/core/workflows'
import { PostgresStore } from '@mastra/pg'
import pg from 'pg'
import { z } from 'zod'

const { DATABASE_URL, TARGET_URL } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
await pool.query(
  'create table if not exists bench_records (collection text, key text, value jsonb, primary key (collection, key))',
)

const Ticket = z.object({ title: z.string(), priority: z.number() })
const Topic = z.object({ topic: z.string(), urgent: z.boolean() })

const transform = createStep({
  id: 'transform',
  inputSchema: Ticket,
  outputSchema: Topic,
  execute: async ({ inputData }) => ({
    topic: inputData.title.toUpperCase(),
    urgent: inputData.priority > 3,
  }),
})
const request = createStep({
  id: 'request',
  inputSchema: Topic,
  outputSchema: z.object({ status: z.number(), body: z.unknown() }),
  execute: async ({ inputData }) => {
    const answer = await fetch(TARGET_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inputData),
    })
    return { status: answer.status, body: await answer.json() }
  },
})
const persist = createStep({
  id: 'persist',
  inputSchema: z.object({ status: z.number(), body: z.unknown() }),
  outputSchema: z.object({ key: z.string() }),
  execute: async ({ inputData, runId }) => {
    await pool.query(
      'insert into bench_records values ($1, $2, $3) on conflict (collection, key) do update set value = excluded.value',
      ['tickets', runId, JSON.stringify(inputData)],
    )
    return { key: runId }
  },
})
const log = createStep({
  id: 'log',
  inputSchema: z.object({ key: z.string() }),
  outputSchema: z.object({ sent: z.boolean() }),
  execute: async ({ inputData }) => {
    process.stderr.write(`${JSON.stringify({ level: 'info', text: `Kept ${inputData.key}` })}\n`)
    return { sent: true }
  },
})
const urgent = createWorkflow({
  id: 'urgent',
  inputSchema: Ticket,
  outputSchema: z.object({ sent: z.boolean() }),
})
  .then(transform)
  .then(request)
  .then(persist)
  .then(log)
  .commit()
const five = createWorkflow({ id: 'five', inputSchema: Ticket, outputSchema: z.any() })
  .branch([[async ({ inputData }) => inputData.priority > 1, urgent]])
  .commit()

const flat = createWorkflow({ id: 'flat', inputSchema: Ticket, outputSchema: z.any() })
  .map(async ({ inputData }) => {
    if (inputData.priority <= 1) throw new Error('not urgent')
    return inputData
  })
  .then(transform)
  .then(request)
  .then(persist)
  .then(log)
  .commit()

const storage = new PostgresStore({ id: 'bench', connectionString: DATABASE_URL })
const mastra = new Mastra({
  workflows: { five, flat },
  storage,
  logger: false,
  telemetry: { enabled: false },
})
await storage.init()
const workflow = mastra.getWorkflow(process.env.SHAPE ?? 'flat')

const server = createServer(async (incoming, outgoing) => {
  const parts = []
  for await (const part of incoming) parts.push(part)
  const run = await workflow.createRun()
  const result = await run.start({ inputData: JSON.parse(Buffer.concat(parts).toString()) })
  outgoing.writeHead(result.status === 'success' ? 200 : 500, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ runId: run.runId, status: result.status, error: result.error?.message }))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening http://127.0.0.1:${server.address().port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
