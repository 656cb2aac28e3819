import { createEventRepository } from '../src/event-repository.ts'
import { createJobQueue } from '../src/job-queue.ts'
import { createPersonaRepository } from '../src/library/persona-repository.ts'
import { createScenarioRepository } from '../src/library/scenario-repository.ts'
import { type OpenPostgres, openPostgres } from '../src/open-postgres.ts'
import { createRunJournal } from '../src/runs/run-journal.ts'
import { createRunRepository } from '../src/runs/run-repository.ts'
import { freshDatabase } from './fresh-database.ts'

/** Every adapter on one database of its own, with a clock that never shows the same millisecond twice. */
export async function openTestStore() {
  const database = await freshDatabase()
  const postgres = await openPostgres({
    databaseUrl: database.databaseUrl,
    supervises: false,
    onError: () => {},
  })
  const { db, boss, enqueueIn, bossInserts } = postgres
  let last = 0
  const now = () => {
    last = Math.max(last + 1, Date.now())
    return last
  }
  const options = { newId: newTestId, now }
  return {
    postgres,
    databaseUrl: database.databaseUrl,
    newId: newTestId,
    now,
    personas: createPersonaRepository(db, options),
    scenarios: createScenarioRepository(db, options),
    runs: createRunRepository(db, { ...options, enqueueIn, bossInserts }),
    events: createEventRepository(db),
    journal: createRunJournal(db, { ...options, enqueueIn }),
    queue: createJobQueue(db, boss),
    empty: () => empty(postgres),
    async close() {
      await postgres.close()
      await database.drop()
    },
  }
}

export type TestStore = Awaited<ReturnType<typeof openTestStore>>

let counter = 0
/** A UUIDv7 of now; ids of one millisecond sort in the order they were made. */
export function newTestId(): string {
  counter = (counter + 1) % 0xffffff
  const time = Date.now().toString(16).padStart(12, '0')
  const order = counter.toString(16).padStart(6, '0')
  const random = Math.floor(Math.random() * 0xffffffffff)
  const hex = `${time}7${order.slice(0, 3)}8${order.slice(3)}${random.toString(16).padStart(12, '0')}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

async function empty({ db }: OpenPostgres): Promise<void> {
  await db.pool.query(
    'truncate runs, run_steps, events, idempotency_keys, scenarios, personas, workers, pgboss.job cascade',
  )
}
