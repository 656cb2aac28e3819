import pg from 'pg'
import { PgBoss } from 'pg-boss'

// The far side of the limit for first-model-request: pg-boss as it comes, woken by LISTEN, in a process of its own.
const connectionString = process.env.DATABASE_URL ?? ''
const boss = new PgBoss({
  connectionString,
  schema: 'pgboss',
  migrate: false,
  supervise: false,
  schedule: false,
})
boss.on('error', () => {})
await boss.start()
const listener = new pg.Client({ connectionString })
await listener.connect()
await listener.query('listen bench_jobs')
listener.on('notification', async () => {
  const jobs = await boss.fetch<{ sample: number }>('bench')
  for (const job of jobs)
    process.send?.({ sample: job.data.sample, at: performance.timeOrigin + performance.now() })
})
process.send?.('ready')
process.on('disconnect', () => process.exit(0))
