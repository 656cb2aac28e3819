import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { debianPostgres15, postgres15Missing } from '@workbench/postgres/testing/other-postgres'
import { startSystemPostgres } from '@workbench/postgres/testing/system-postgres'
import { allEvents, call, getRun, untilEnded } from '../e2e/support/api.ts'
import { startStack } from '../e2e/support/stack.ts'
import { leaveEverything } from './leave-everything.ts'

// `node scripts/record-database.ts`: before a new migration is written, a database as this version leaves it behind: the
// library with versions, runs that ended in every way, one being worked on when everything was killed, and everything else. What
// the API answered lies beside it, and packages/postgres/src/upgrade.integration.test.ts holds every later version to it.
if (postgres15Missing !== null) {
  console.error(`This needs the pg_dump of Postgres 15: ${postgres15Missing}`)
  process.exit(1)
}
const folder = join(import.meta.dirname, '../packages/postgres')
const journal = JSON.parse(await readFile(join(folder, 'migrations/meta/_journal.json'), 'utf8')) as {
  entries: { tag: string }[]
}
const name = journal.entries.at(-1)?.tag ?? ''

const postgres = await startSystemPostgres(debianPostgres15)
try {
  const stack = await startStack({ DATABASE_URL: postgres.url, WORKBENCH_DEFAULT_MODEL: 'simulated:instant' })
  const answers = await live(stack.url).finally(() => stack.killAll())
  await stack.stop()
  const sql = await dump(postgres.url)
  await writeFile(join(folder, `testing/upgrades/${name}.sql`), sql)
  await writeFile(join(folder, `testing/upgrades/${name}.json`), `${JSON.stringify(answers, null, 1)}\n`)
  console.log(`Recorded ${name}: ${answers.runs.length} runs, ${Math.round(sql.length / 1024)} KiB`)
} finally {
  await postgres.stop()
}

/** Leaves something of everything behind. @returns what the API says about it. */
async function live(url: string) {
  const post = async <Body>(path: string, body: unknown = {}) => {
    const answer = await call<Body>(url, path, { method: 'POST', body })
    if (answer.status >= 400) throw new Error(`POST ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const debate = (topic: string, more: object = {}) =>
    post<{ runId: string }>('/debates/run', {
      topic,
      format: 'panel',
      rounds: 1,
      participants: [
        { name: 'Ada', instructions: 'Reason from evidence.' },
        { name: 'Grace', instructions: 'Ask what breaks: „überall“, naïve 東京.' },
      ],
      ...more,
    })

  const persona = await post<{ id: string; version: number }>('/personas', {
    name: 'Noor, who was edited',
    instructions: 'You ask for numbers.',
    tags: ['recorded'],
  })
  await call(url, `/personas/${persona.id}`, {
    method: 'PUT',
    body: { ...persona, description: 'The second version.' },
  })
  const scenario = await post<{ id: string }>('/scenarios', {
    name: 'A scenario with a rubric',
    topic: 'Should we work four days a week?',
    format: 'panel',
    rounds: 1,
    participants: [{ personaId: persona.id }, { personaId: persona.id, role: 'sceptic' }],
    rubric: [{ name: 'Evidence', description: 'Claims have reasons.', weight: 1 }],
  })

  const ended: string[] = []
  const completed = (await debate('A panel that completed')).runId
  ended.push(completed)
  const ofScenario = (await post<{ runId: string }>('/debates/run', { scenarioId: scenario.id })).runId
  ended.push(ofScenario)
  ended.push((await debate('This house was an oxford debate', { format: 'oxford', rounds: 2 })).runId)
  ended.push(
    (
      await debate('A single answer', {
        format: 'single',
        participants: [{ name: 'Ada', instructions: 'Be brief.' }],
      })
    ).runId,
  )
  ended.push((await debate('One that failed', { model: 'simulated:instant?fail=400' })).runId)
  ended.push((await debate('One that a budget ended', { budget: { maxCalls: 1 } })).runId)
  for (const id of ended) await untilEnded(url, id)
  const fork = await post<{ runId: string }>(`/runs/${completed}/fork`, { atTurn: 1 })
  ended.push(fork.runId)
  const cancelled = (await debate('One that was cancelled', { model: 'simulated:instant?delayMs=600000' }))
    .runId
  ended.push(cancelled)
  await untilRunning(url, cancelled)
  await post(`/runs/${cancelled}/cancel`)
  for (const id of ended) await untilEnded(url, id)

  const everything = await leaveEverything(url, scenario.id, ofScenario)

  // Slow enough to be at work, one turn finished, when everything dies.
  const running = (
    await debate('One that was being worked on', { model: 'simulated:instant?delayMs=1500', rounds: 2 })
  ).runId
  for (let tries = 0; ; tries++) {
    const { output } = await getRun(url, running)
    if ((output?.turns.length ?? 0) > 0) break
    if (tries > 200) throw new Error('It finished no turn')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const items = async <Item>(path: string) => (await call<{ items: Item[] }>(url, path)).body.items
  return {
    personas: await items<object>('/personas?limit=200'),
    personaVersions: await items<object>(`/personas/${persona.id}/versions`),
    scenarios: await items<object>('/scenarios?limit=200'),
    runs: await Promise.all(
      ended.map(async (id) => ({ run: await getRun(url, id), events: await allEvents(url, id) })),
    ),
    running,
    everything,
  }
}

async function untilRunning(url: string, id: string): Promise<void> {
  for (let tries = 0; (await getRun(url, id)).status !== 'running'; tries++) {
    if (tries > 200) throw new Error(`Run ${id} is not taken up`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Schema and rows, pg-boss's and the list of migrations too, as statements that any client can send. */
async function dump(url: string): Promise<string> {
  const args = [
    '--inserts',
    '--rows-per-insert=100',
    '--no-owner',
    '--no-privileges',
    '--no-comments',
    `--dbname=${url}`,
  ]
  const { stdout } = await promisify(execFile)(join(debianPostgres15, 'pg_dump'), args, {
    maxBuffer: 64 * 1024 * 1024,
  })
  // Commands of psql, and what only says which pg_dump wrote it. Empty lines may be of a text.
  const noise = /^(\\(un)?restrict .*|--( (Data for )?Name: .*| Dumped .*| PostgreSQL database .*)?)$/
  return stdout
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n')
}
