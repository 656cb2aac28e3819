import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import pg from 'pg'
import { startStack } from '../e2e/support/stack.ts'
import { startApproving } from './soak/approve.ts'
import { startLoad } from './soak/load.ts'
import { startOrders } from './soak/orders.ts'
import { startSampler } from './soak/sampler.ts'
import { startSpareWorker } from './soak/spare-worker.ts'
import { meanOf, riseOf, type Sample } from './soak/trend.ts'
import { type Check, resumesOf, untilDrained, verify } from './soak/verify.ts'
import { verifyOrders } from './soak/verify-orders.ts'

// `npm run soak -- --minutes 60 --rate 50`: so many debates a second against the simulated model, some of them with tools
// and with questions to people, and one in twenty a workflow that a webhook starts and that acts outside; with kill -9 at
// random moments. Then what must hold is read from the tables, and from what arrived on the other side. Server and
// worker are killed in the first two fifths only, since a process has to live for a while before its memory says anything;
// a second worker is killed to the end.
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '50' } },
})
const minutes = Number(values.minutes)
const rate = Number(values.rate)
if (!(minutes > 0 && minutes <= 1_440 && rate > 0 && rate <= 1_000)) {
  console.error('Expected --minutes up to 1440 and --rate up to 1000, for example --minutes 2 --rate 50')
  process.exit(2)
}
const seconds = minutes * 60
const killEverySeconds = Math.min(30, Math.max(6, seconds / 16))
/** What a process may grow by in the second half: a tenth, and what garbage that is not collected yet may come to. */
const mostRise = (samples: readonly Sample[]) => 25 + meanOf(samples.map(({ value }) => value)) / 10
const mostMoreConnections = 2

const dataDir = await mkdtemp(join(tmpdir(), 'workbench-soak-'))
const postgres = await startEmbeddedPostgres({ dataDir })
const env = { DATABASE_URL: postgres.databaseUrl, LOG_LEVEL: 'error' }
const isInterrupted = new AbortController()
process.once('SIGINT', () => isInterrupted.abort())
let checks: Check[] = []
try {
  const stack = await startStack(env)
  const spare = startSpareWorker(env)
  const clients = [1, 2].map(
    () => new pg.Client({ connectionString: postgres.databaseUrl, application_name: 'soak' }),
  )
  const [looking, asking] = clients
  try {
    await Promise.all(clients.map((client) => client.connect()))
    if (looking !== undefined && asking !== undefined) checks = await soak(stack, spare, looking, asking)
  } finally {
    await spare.stop()
    await stack.stop()
    await Promise.all(clients.map((client) => client.end().catch(() => {})))
  }
} finally {
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}
const width = Math.max(...checks.map(({ what }) => what.length))
for (const { what, found, isGood } of checks)
  console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${what.padEnd(width)}  ${found}`)
const isGood = checks.length > 0 && checks.every((check) => check.isGood)
console.log(isGood ? 'Nothing lost, nothing twice, nothing grows.' : 'It does not hold.')
process.exit(isGood ? 0 : 1)

async function soak(
  stack: Awaited<ReturnType<typeof startStack>>,
  spare: ReturnType<typeof startSpareWorker>,
  looking: pg.Client,
  asking: pg.Client,
): Promise<Check[]> {
  console.log(
    `${rate} debates a second for ${minutes} min at ${stack.url}, kill -9 about every ${Math.round(killEverySeconds)} s`,
  )
  const startedAt = performance.now()
  const elapsed = () => (performance.now() - startedAt) / 1_000
  const orders = await startOrders(stack.url)
  const load = startLoad(stack.url, rate, orders)
  const approving = startApproving(stack.url)
  const sampler = startSampler(stack, looking)
  const kills = { server: 0, worker: 0, 'other worker': 0 }
  // Everybody's turn comes, in an order that nobody knows.
  let due: (keyof typeof kills)[] = []
  const nextVictim = (): keyof typeof kills => {
    if (due.length === 0) due = (Object.keys(kills) as typeof due).toSorted(() => Math.random() - 0.5)
    return due.pop() ?? 'other worker'
  }
  const pause = (ms: number) => sleep(ms, undefined, { signal: isInterrupted.signal }).catch(() => {})
  while (elapsed() < seconds && !isInterrupted.signal.aborted) {
    await pause(Math.min(killEverySeconds * (0.5 + Math.random()), Math.max(0, seconds - elapsed())) * 1_000)
    if (elapsed() >= seconds) break
    const isEarly = elapsed() < seconds * 0.4 || Object.values(kills).includes(0)
    const victim = isEarly ? nextVictim() : 'other worker'
    if (victim === 'other worker') spare.kill()
    else await stack.kill(victim)
    kills[victim] += 1
    const done = sampler.samples.completed.at(-1)?.value ?? 0
    console.log(
      `${elapsed().toFixed(0).padStart(6)} s  kill -9 ${victim}; ${load.accepted.size} accepted, ${done} completed`,
    )
  }
  const took = elapsed()
  await load.stop()
  await sampler.stop()
  await untilDrained(asking)
  await approving.stop()
  await orders.close()

  const { server, worker, connections } = sampler.samples
  const half = (samples: readonly Sample[]) => samples.filter((sample) => sample.seconds >= took / 2)
  const memory = (name: string, samples: readonly Sample[]): Check => {
    const rise = riseOf(half(samples))
    const mean = meanOf(half(samples).map(({ value }) => value))
    return {
      what: `memory of the ${name} in the second half`,
      found: `${mean.toFixed(0)} MB, rose by ${rise.toFixed(0)} MB, at most ${mostRise(half(samples)).toFixed(0)}`,
      isGood: half(samples).length > 0 && rise <= mostRise(half(samples)),
    }
  }
  const most = (from: number, to: number) =>
    Math.max(
      0,
      ...connections
        .filter((one) => one.seconds >= took * from && one.seconds < took * to)
        .map(({ value }) => value),
    )
  const [before, after] = [most(0.5, 0.75), most(0.75, 1)]
  const { runs, savedCalls } = await resumesOf(asking)
  const perSecond = load.accepted.size / took
  return [
    {
      what: 'runs accepted a second',
      found: `${perSecond.toFixed(1)} of ${rate}, ${load.retries} tries repeated`,
      isGood: load.refused === 0 && perSecond >= rate * 0.9,
    },
    {
      what: 'kills',
      found: `${Object.entries(kills)
        .map(([name, count]) => `${name} ${count}`)
        .join(
          ', ',
        )}; ${runs} runs resumed, ${savedCalls} calls not bought again, ${approving.approved} questions answered`,
      isGood: Object.values(kills).every((count) => count > 0),
    },
    ...(await verify(asking, load.accepted)),
    ...(await verifyOrders(asking, orders)),
    memory('server', server),
    memory('worker', worker),
    {
      what: 'most connections in the last two quarters',
      found: `${before}, then ${after}`,
      isGood: after <= before + mostMoreConnections,
    },
  ]
}
