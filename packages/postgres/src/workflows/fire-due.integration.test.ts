import type { WorkflowDraft } from '@workbench/core/models/workflow'
import type { CronTimes } from '@workbench/core/ports/cron-times'
import type { DueWorkflow } from '@workbench/core/ports/workflow-repository'
import { aWorkflowDraft } from '@workbench/core/testing/builders-of-workflows'
import { createFakeCronTimes } from '@workbench/core/testing/fake-cron-times'
import { testId } from '@workbench/core/testing/test-id'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { createCronTimes } from '../cron-times.ts'
import { startRunsIn } from '../runs/start-runs-in.ts'
import { claimDue, nextDue } from './fire-due.ts'
import { createWorkflowRepository } from './workflow-repository.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const dayMs = 86_400_000
const correlation = { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }
const runOf = ({ workflow, scheduledAtMs }: DueWorkflow) => {
  const scheduledAt = new Date(scheduledAtMs).toISOString()
  const trigger = { type: 'cron' as const, scheduledAt }
  return newWorkflowRun({ id: testId(), workflow, trigger, triggerId: scheduledAt, correlation })
}
const aCronDraft = (overrides: Partial<WorkflowDraft> = {}) =>
  aWorkflowDraft({ trigger: { type: 'cron', schedule: '*/10000 * * * *', timezone: 'UTC' }, ...overrides })

function repositoryWith({
  cronTimes = createFakeCronTimes(),
  now = store.now,
}: {
  cronTimes?: CronTimes
  now?: () => number
}) {
  const { postgres, newId } = store
  const errors: Error[] = []
  const workflows = createWorkflowRepository(postgres.db, {
    ...{ newId, now, cronTimes },
    startRuns: startRunsIn(postgres.db, { newId, now, bossInserts: postgres.bossInserts }),
    onError: (error) => errors.push(error),
  })
  return { workflows, errors }
}

const countOf = async (table: string): Promise<number> => {
  const { rows } = await store.postgres.db.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  )
  return rows[0]?.count ?? 0
}

describe('one workflow that can not go on takes no other with it', () => {
  const farAhead = () => Date.now() + 30 * dayMs

  test('its schedule fires no more: it starts a last time, is told, and never comes again', async () => {
    const gone = new Set<string>()
    const known = createFakeCronTimes()
    const cronTimes: CronTimes = {
      problemWith: (_, zone) => (gone.has(zone) ? `There is no time zone "${zone}"` : null),
      next: (schedule, zone, afterMs) => (gone.has(zone) ? null : known.next(schedule, zone, afterMs)),
    }
    const { workflows, errors } = repositoryWith({ cronTimes })
    const schedule = '*/10000 * * * *'
    const stops = await workflows.create(
      aCronDraft({ name: 'Stops', trigger: { type: 'cron', schedule, timezone: 'Atlantis/Poseidonis' } }),
      null,
    )
    const goesOn = await workflows.create(aCronDraft(), null)
    gone.add('Atlantis/Poseidonis')

    expect(await workflows.fireDue(farAhead(), runOf)).toHaveLength(2)

    expect(errors.map(({ message }) => message)).toEqual([
      `The workflow "Stops" (${stops.id}) fires no more: There is no time zone "Atlantis/Poseidonis"`,
    ])
    expect((await workflows.get(stops.id)).nextFireAt).toBeNull()
    expect((await workflows.get(goesOn.id)).nextFireAt).not.toBeNull()
    // Any save of it tries again, once the zone is there.
    gone.clear()
    expect((await workflows.update(stops.id, 1, aCronDraft(), null)).nextFireAt).not.toBeNull()
  })

  test('no run can be made of it', async () => {
    const { workflows, errors } = repositoryWith({})
    const bad = await workflows.create(aCronDraft({ name: 'Bad' }), null)
    await workflows.create(aCronDraft(), null)

    const started = await workflows.fireDue(farAhead(), (due) => {
      if (due.workflow.id === bad.id) throw new Error('No')
      return runOf(due)
    })

    expect(started).toHaveLength(1)
    expect(errors.map(({ message, cause }) => [message, String(cause)])).toEqual([
      [`The workflow "Bad" (${bad.id}) was due and could not be started`, 'Error: No'],
    ])
    expect(Date.parse((await workflows.get(bad.id)).nextFireAt ?? '')).toBeGreaterThan(farAhead())
    expect(await countOf('workflow_firings')).toBe(1)
  })

  test('Postgres refuses what it holds', async () => {
    const { workflows, errors } = repositoryWith({})
    const nul: WorkflowDraft['steps'] = [{ id: 'nul', type: 'transform', expression: '"\u0000"' }]
    for (const name of ['One', 'Two']) await workflows.create(aCronDraft({ name }), null)
    const bad = await workflows.create(aCronDraft({ name: 'Bad', steps: nul }), null)
    for (const name of ['Three', 'Four']) await workflows.create(aCronDraft({ name }), null)

    expect(await workflows.fireDue(farAhead(), runOf)).toHaveLength(4)
    expect(await workflows.fireDue(farAhead(), runOf)).toEqual([])

    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(bad.id)])
    const { items } = await store.runs.list({ limit: 10 })
    expect(items.map(({ title }) => title).toSorted()).toEqual(['Four', 'One', 'Three', 'Two'])
    expect(await countOf('workflow_firings')).toBe(4)
    expect(await countOf('pgboss.job')).toBe(4)
  })
})

test('who meets a workflow that somebody else is firing passes it by', async () => {
  const { workflows } = repositoryWith({})
  const held = await workflows.create(aCronDraft(), null)
  await workflows.create(aCronDraft(), null)
  const dueMs = Date.parse(held.nextFireAt ?? '')
  const other = await store.postgres.db.pool.connect()
  try {
    await other.query('begin')
    await other.query('select from workflows where id = $1 for update', [held.id])
    expect(await workflows.fireDue(dueMs, runOf)).toHaveLength(1)
  } finally {
    await other.query('rollback')
    other.release()
  }
  expect(await workflows.fireDue(dueMs, runOf)).toHaveLength(1)
})

test('firings of more than a month ago are forgotten', async () => {
  const { workflows } = repositoryWith({})
  const { nextFireAt } = await workflows.create(aCronDraft(), null)
  const dueMs = Date.parse(nextFireAt ?? '')
  for (const days of [0, 10, 20, 40, 60]) await workflows.fireDue(dueMs + days * dayMs, runOf)

  expect(await countOf('runs')).toBe(5)
  expect(await countOf('workflow_firings')).toBe(3)
})

describe('thousands of cron workflows', () => {
  const count = 10_000
  // Every minute of a day has some, and all of them are due within one.
  beforeEach(async () => {
    const draft = aCronDraft()
    const { enabled: _, ...content } = draft
    await store.postgres.db.pool.query(
      `insert into workflows (id, name, content, enabled, trigger_type, version, next_fire_at, scenario_ids, created_at,
         updated_at)
       select gen_random_uuid(), 'Workflow ' || n, $1, true, 'cron', 1, now() + interval '1 hour' + n * interval '8 s',
         '{}', now(), now()
       from generate_series(1, ${count}) n`,
      [JSON.stringify(content)],
    )
  })

  const planOf = async (text: string, values: readonly unknown[]): Promise<string> => {
    // Past a pooler, for which prepared statements are nobody's.
    const client = new pg.Client({ connectionString: store.directUrl })
    await client.connect()
    try {
      // What a statement with a name comes to after its first few calls.
      await client.query('set plan_cache_mode = force_generic_plan')
      const types = values.map((value) => (typeof value === 'number' ? 'int' : 'timestamptz'))
      await client.query(`prepare planned ${types.length === 0 ? '' : `(${types.join(', ')})`} as ${text}`)
      const literals = values.map((value) => (typeof value === 'number' ? value : `'${value}'`))
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, buffers off, timing off, costs off) execute planned ${literals.length === 0 ? '' : `(${literals.join(', ')})`}`,
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    } finally {
      await client.end()
    }
  }

  test.each(['before Postgres has looked at them', 'after'])(
    'are not read to see that none is due, %s',
    async (when) => {
      if (when === 'after') await store.postgres.db.pool.query('analyze workflows')
      const nowIso = new Date().toISOString()

      for (const plan of [await planOf(nextDue.text, []), await planOf(claimDue.text, [nowIso, 50])]) {
        expect(plan).toMatch(/Index (Only )?Scan using workflows_due/)
        expect(plan).not.toContain('Seq Scan')
        expect(plan).not.toContain('Sort')
      }
    },
  )

  test('cost an idle worker next to nothing', async () => {
    const { workflows } = repositoryWith({})
    await workflows.fireDue(Date.now(), runOf)
    const looks = 200
    const before = process.cpuUsage()

    for (let look = 0; look < looks; look++) await workflows.fireDue(Date.now(), runOf)

    const { user, system } = process.cpuUsage(before)
    const cpuMs = (user + system) / 1000 / looks
    // Once a second, 2 % of a core would be 20 ms.
    expect(cpuMs).toBeLessThan(5)
  })

  test('that are all due fire once each, with several workers', async () => {
    const cronTimes = createCronTimes()
    const workers = [1, 2, 3].map(() => repositoryWith({ cronTimes }).workflows)
    const later = Date.now() + 3 * dayMs

    const started = await Promise.all(workers.map((workflows) => workflows.fireDue(later, runOf)))
    while ((await workers[0]?.fireDue(later, runOf))?.length) {}

    expect(started.flat().length).toBeGreaterThan(0)
    expect(await countOf('runs')).toBe(count)
    expect(await countOf('workflow_firings')).toBe(count)
    expect(await countOf('workflows where next_fire_at <= now()')).toBe(0)
  }, 120_000)
})
