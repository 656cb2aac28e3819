import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { OpenBlobStore } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import { aPersonaDraft } from '@workbench/core/testing/builders-of-drafts'
import { aDebateInput, aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import { aJudgement } from '@workbench/core/testing/builders-of-scores'
import { aScriptToolDraft, aToolPolicy } from '@workbench/core/testing/builders-of-tools'
import { aWorkflowDraft } from '@workbench/core/testing/builders-of-workflows'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { playWorker } from '../../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEffect, aQuestion, aWait, aWrite, claim, end } from '../../testing/work-on.ts'
import { connectDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { findRun } from '../runs/find-run.ts'
import { holdWorkerLock } from '../workers/worker-lock.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'workbench-backup-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

async function aBackup(databaseUrl = store.directUrl, dataDir = '/nowhere') {
  const path = join(await folder(), 'a.backup')
  const manifest = await writeBackup({
    ...{ databaseUrl, dataDir, blobs: store.blobs, path, workbenchVersion: '1.2.3' },
    nowMs: Date.UTC(2026, 0, 1),
  })
  return {
    path,
    manifest,
    rowsOf: (name: string) => manifest.tables.find((table) => table.name === name)?.rows,
  }
}

async function emptyDatabase() {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  return database
}

async function restore(
  path: string,
  overrides: { databaseUrl?: string; dataDir?: string; force?: boolean; openBlobs?: OpenBlobStore } = {},
) {
  const databaseUrl = overrides.databaseUrl ?? (await emptyDatabase()).directUrl
  const restored = await restoreBackup({
    ...{ databaseUrl, dataDir: '/nowhere', path, force: false, newId: store.newId },
    openBlobs: createInMemoryBlobStore,
    ...overrides,
  })
  return { ...restored, databaseUrl }
}

async function rows(databaseUrl: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const everything = [
  ...['personas', 'persona_versions', 'scenarios', 'events', 'run_steps', 'users', 'projects'].map(
    (table) => `select * from ${table} t order by t::text`,
  ),
  ...['tools', 'tool_policies', 'secrets', 'approvals'].map(
    (table) => `select * from ${table} t order by t::text`,
  ),
  ...['workflows', 'workflow_versions', 'workflow_firings', 'effects', 'records', 'approval_votes'].map(
    (table) => `select * from ${table} t order by t::text`,
  ),
  ...['scores', 'judgements', 'baselines', 'experiments'].map(
    (table) => `select * from ${table} t order by t::text`,
  ),
  'select id, title, input, output, error, usage from (select *, (calls, input_tokens, cost_usd)::text as usage from runs) r order by id',
]

const hostile = 'tab\there, line\nbreak, \\N, \\., quote "\u201c, emoji \u{1f600}'

test('what comes back is what was there, every character of it, and runs under way go on', async () => {
  const persona = await store.personas.create(aPersonaDraft({ name: 'Ada', instructions: hostile }))
  await store.personas.update(persona.id, 1, aPersonaDraft({ name: 'Ada', instructions: `${hostile} again` }))
  const [ended, running, queued] = [aNewRun({ title: hostile }), aNewRun(), aNewRun()]
  await store.runs.start(ended, 'RUN_DEBATE')
  await playWorker(store, ended.id, { turns: [aTurn({ index: 0, text: hostile })], end: 'completed' })
  await store.runs.start(running, 'RUN_DEBATE')
  await playWorker(store, running.id, { turns: [aTurn({ index: 0 })] })
  await store.runs.start(queued, 'RUN_DEBATE')

  const { path, rowsOf } = await aBackup()
  const { databaseUrl, queuedRuns, migrated } = await restore(path)

  expect(rowsOf('runs')).toBe(3)
  expect(queuedRuns).toBe(2)
  expect(migrated).toEqual([])
  for (const text of everything)
    expect(await rows(databaseUrl, text)).toEqual(await rows(store.directUrl, text))
  const statuses = await rows(databaseUrl, 'select id, status from runs order by queued_at')
  expect(statuses.map(({ status }) => status)).toEqual(['completed', 'queued', 'queued'])
  const jobs = await rows(
    databaseUrl,
    `select data ->> 'runId' as run from pgboss.job where state = 'created'`,
  )
  expect(new Set(jobs.map(({ run }) => run))).toEqual(new Set([running.id, queued.id]))
})

test('tools, policies, sealed secrets and open questions travel along', async () => {
  await store.tools.create(aScriptToolDraft({ description: hostile }))
  await store.tools.setPolicy('now', aToolPolicy({ enabled: false }))
  await store.secrets.put('API_KEY', hostile)
  const run = aNewRun()
  await store.runs.start(run, 'RUN_DEBATE')
  const question = { stepId: 'turn/0/tool/0.0', title: hostile, details: { hostile }, expiresAtMs: null }
  await playWorker(store, run.id, { asks: [{ ...question, id: store.newId() }] })

  const { path, rowsOf } = await aBackup()
  const { databaseUrl, queuedRuns } = await restore(path)

  expect(['tools', 'tool_policies', 'secrets', 'approvals'].map(rowsOf)).toEqual([1, 2, 1, 1])
  for (const text of everything)
    expect(await rows(databaseUrl, text)).toEqual(await rows(store.directUrl, text))
  // It is the answer that brings it back.
  expect(queuedRuns).toBe(0)
  expect(await rows(databaseUrl, 'select status from runs')).toEqual([{ status: 'waiting' }])
})

test('workflows, what their runs did and what follows from them travel along', async () => {
  const { pool } = store.postgres.db
  const draft = aWorkflowDraft({ name: hostile })
  const { id, version } = await store.workflows.create(draft, `# ${hostile}`)
  await store.workflows.update(id, version, { ...draft, enabled: false }, null)
  const workflow = await store.workflows.get(id)
  const run = newWorkflowRun({
    ...{ id: store.newId(), workflow, trigger: { type: 'manual' }, correlation: aNewRun().correlation },
  })
  await store.runs.start(run, 'RUN_WORKFLOW')
  const parent = await claim(store)
  const trigger = { type: 'workflow', id: run.id }
  await store.runs.start(aNewRun({ parentRunId: run.id, trigger }), 'RUN_DEBATE')
  const child = await claim(store, 'RUN_DEBATE')
  const question = aQuestion({ title: hostile, approvers: ['Ada', hostile], required: 2 })
  const side = {
    records: [{ collection: hostile, key: hostile, value: { hostile } }],
    effects: [anEffect({ target: hostile, status: 'sent', request: hostile, response: { hostile } })],
  }
  await store.journal.waitFor(
    aWrite(parent, { side }),
    aWait({ approvals: [question], runIds: [child.runId] }),
  )
  await store.approvals.decide(question.id, { decision: 'approve', by: 'Ada' }, 'Ada')
  await pool.query('insert into workflow_firings values ($1, now(), $2)', [id, run.id])
  await end(store, child)

  const { path, rowsOf } = await aBackup()
  const target = await emptyDatabase()
  await restore(path, { databaseUrl: target.directUrl })

  expect(
    ['workflows', 'workflow_versions', 'workflow_firings', 'effects', 'records', 'approval_votes'].map(
      rowsOf,
    ),
  ).toEqual([1, 1, 1, 1, 1, 1])
  for (const text of everything)
    expect(await rows(target.directUrl, text)).toEqual(await rows(store.directUrl, text))
  const restored = await openTestStore(target)
  onTestFinished(() => restored.postgres.close())
  expect(await restored.runs.get(run.id)).toMatchObject({ status: 'waiting' })
  expect(await restored.followUps.pending(5)).toMatchObject([{ runId: child.runId, ownWorkflowId: id }])
  await restored.followUps.settle(child.runId, [])
  expect(await claim(restored)).toMatchObject({ runId: run.id, attempt: 2 })
})

test('scores travel along, and what was added up from them is to be added up anew', async () => {
  const aggregates = `insert into run_hours (project_id, scope, at, runs) select id, 'all', now(), 99 from projects`
  const noted = 'select sign, status, finished_at, metrics, models from score_changes order by id'
  const run = aNewRun()
  await store.runs.start(run, 'RUN_DEBATE')
  await playWorker(store, run.id, { turns: [aTurn()], end: 'failed' })
  await store.runs.retry(run.id, 'RUN_DEBATE')
  await playWorker(store, run.id, { turns: [aTurn({ index: 1 })], end: 'completed' })
  await store.scores.addJudgement(aJudgement({ runId: run.id, answer: { reason: hostile } }))
  await rows(store.directUrl, aggregates)
  const target = await emptyDatabase()
  await rows(target.directUrl, aggregates)

  const { path, rowsOf } = await aBackup()
  const { databaseUrl } = await restore(path, { databaseUrl: target.directUrl })

  expect(['scores', 'judgements', 'score_changes', 'run_hours'].map(rowsOf)).toEqual([
    1,
    1,
    undefined,
    undefined,
  ])
  for (const text of everything)
    expect(await rows(databaseUrl, text)).toEqual(await rows(store.directUrl, text))
  // The source has seen the first end, its taking back, and the second.
  const [first, back, second] = await rows(store.directUrl, noted)
  expect([first?.sign, back?.sign, second?.sign]).toEqual([1, -1, 1])
  expect(await rows(databaseUrl, noted)).toEqual([second])
  expect(await rows(databaseUrl, 'select * from run_hours')).toEqual([])
})

test('a run that waits for a time is woken then', async () => {
  const run = aNewRun()
  await store.runs.start(run, 'RUN_DEBATE')
  const { claimed } = await store.journal.takeUp('RUN_DEBATE', 1, store.newId())
  const [taken] = claimed
  if (taken === undefined) throw new Error('not claimed')
  const at = new Date(store.now()).toISOString()
  const event = { id: store.newId(), type: 'RunWaiting', level: 'info', component: 'test', at } as const
  await store.journal.waitUntil(
    {
      ...{ runId: run.id, attempt: taken.attempt, correlation: taken.correlation, steps: [], inFlight: [] },
      usage: taken.usage,
      events: [{ ...event, latencyMs: null, data: {}, error: null }],
    },
    Date.now() + 3_600_000,
  )
  const { path } = await aBackup()
  const { databaseUrl } = await restore(path)

  const [found] = await rows(
    databaseUrl,
    `select j.start_after = (r.waiting_for ->> 'until')::timestamptz as is_then from runs r
     join pgboss.job j on j.data ->> 'runId' = r.id::text where r.status = 'waiting'`,
  )
  expect(found).toEqual({ is_then: true })
})

test('the keys of the data folder travel along', async () => {
  const [from, to] = [await folder(), await folder()]
  await mkdir(join(from, 'keys'))
  await writeFile(join(from, 'keys/secrets.key'), 'key')
  await writeFile(join(from, 'keys/empty'), '')
  await writeFile(join(from, 'unrelated'), 'stays')

  const { path, manifest } = await aBackup(store.directUrl, from)
  await restore(path, { dataDir: to })

  expect(manifest.files.map((file) => file.path)).toEqual(['keys/empty', 'keys/secrets.key'])
  expect(await readFile(join(to, 'keys/secrets.key'), 'utf8')).toBe('key')
  await expect(readFile(join(to, 'unrelated'))).rejects.toThrow('ENOENT')
})

async function* bytesOf(content: string) {
  yield Buffer.from(content)
}
const put = async (content: string) => (await store.blobs.put(bytesOf(content))).sha256

test('blobs travel along, from whatever store they are in to whatever store is wanted', async () => {
  const input = aDebateInput({ context: 'x'.repeat(300_000) })
  const run = aNewRun({ input })
  await store.runs.start(run, 'RUN_DEBATE')
  const small = await put('small')
  const swept = await put('swept while the backup is written')
  await store.blobs.delete(swept)
  let target: BlobStore | null = null

  const { path, manifest, rowsOf } = await aBackup()
  const { databaseUrl, files } = await restore(path, {
    openBlobs: (ledger) => {
      target = createInMemoryBlobStore(ledger)
      return target
    },
  })

  expect(rowsOf('blobs')).toBe(3)
  expect(files).toBe(2)
  expect(manifest.files.map((file) => file.path)).toContain(`blobs/${small.slice(0, 2)}/${small.slice(2)}`)
  const db = connectDatabase({ databaseUrl, max: 1, openBlobs: () => target ?? store.blobs })
  onTestFinished(() => db.close())
  expect((await findRun(db.orm, db.blobs, run.id)).input).toEqual(input)
  expect(await db.blobs.has(small)).toBe(true)
  expect(await rows(databaseUrl, 'select * from payload_blobs')).toHaveLength(1)
})

test('blobs of what a restore throws away are known until they are swept', async () => {
  const { path } = await aBackup()
  const kept = await put('was there')

  await restore(path, { databaseUrl: store.directUrl, force: true })

  expect(await rows(store.directUrl, 'select sha256 from blobs')).toEqual([{ sha256: kept }])
})

test('a blob that is not what its name says is refused before any row is touched', async () => {
  const sha256 = await put('as it was')
  const { path } = await aBackup()
  await store.personas.create(aPersonaDraft({ name: 'Stays' }))
  const lying: OpenBlobStore = (ledger) => ({
    ...createInMemoryBlobStore(ledger),
    put: async () => ({ sha256: 'ab'.repeat(32), sizeBytes: 1 }),
  })

  const restoring = restore(path, { databaseUrl: store.directUrl, force: true, openBlobs: lying })

  await expect(restoring).rejects.toThrow(`blobs/${sha256.slice(0, 2)}/${sha256.slice(2)} is something else`)
  expect(await rows(store.directUrl, 'select name from personas')).toEqual([{ name: 'Stays' }])
})

test('more than fits into one piece comes back whole', async () => {
  const text = 'a b c d '.repeat(12_000)
  for (let index = 0; index < 120; index += 1)
    await store.personas.create(aPersonaDraft({ name: `P${index}`, instructions: text }))

  const { path, manifest } = await aBackup()
  const { databaseUrl } = await restore(path)

  expect(manifest.tables.find(({ name }) => name === 'personas')?.bytes).toBeGreaterThan(8_000_000)
  expect(await rows(databaseUrl, 'select count(*)::int as count from personas')).toEqual([{ count: 120 }])
})

test('a database that holds something is left alone, unless somebody insists', async () => {
  await store.personas.create(aPersonaDraft({ name: 'From the backup' }))
  const { path } = await aBackup()
  const target = await emptyDatabase()
  await restore(path, { databaseUrl: target.directUrl })

  await expect(restore(path, { databaseUrl: target.directUrl })).rejects.toThrow(/would throw them away/)
  await restore(path, { databaseUrl: target.directUrl, force: true })

  expect(await rows(target.directUrl, 'select name from personas')).toEqual([{ name: 'From the backup' }])
})

test.each(['script tools', 'secrets', 'workflows'])(
  '%s count as something that somebody made',
  async (what) => {
    const { path } = await aBackup()
    const target = await emptyDatabase()
    const held = await openTestStore(target)
    await held.tools.replaceMcpTools(
      'files',
      [{ name: 'x', description: '', inputSchema: {} }],
      aToolPolicy(),
    )
    await restore(path, { databaseUrl: target.directUrl })

    if (what === 'secrets') await held.secrets.put('API_KEY', 'some value')
    else if (what === 'workflows') await held.workflows.create(aWorkflowDraft(), null)
    else await held.tools.create(aScriptToolDraft())
    await expect(restore(path, { databaseUrl: target.directUrl })).rejects.toThrow(/would throw them away/)
    await held.postgres.close()
  },
)

test('nothing is restored under the feet of a worker', async () => {
  const { path } = await aBackup()
  const target = await emptyDatabase()
  const session = new pg.Client({ connectionString: target.directUrl })
  await session.connect()
  await holdWorkerLock(session, store.newId())

  await expect(restore(path, { databaseUrl: target.directUrl, force: true })).rejects.toThrow(
    /A worker works/,
  )
  await session.end()
  await expect
    .poll(() => restore(path, { databaseUrl: target.directUrl }).then(() => true, String), {
      timeout: 15_000,
    })
    .toBe(true)
})

test('a backup of an earlier version is taken in and brought up to date, also where a newer one was', async () => {
  const target = await emptyDatabase()
  const old = await emptyDatabase()
  await rows(
    old.directUrl,
    'drop schema public cascade; create schema public; drop schema drizzle cascade; drop schema pgboss cascade',
  )
  await migrate({ databaseUrl: old.directUrl, upTo: 1 })
  const content = JSON.stringify(aPersonaDraft({ name: 'Old' }))
  await rows(
    old.directUrl,
    `insert into personas (id, name, content, version, created_at, updated_at)
     values ('01900000-0000-7000-8000-00000000000a', 'Old', '${content}', 1, now(), now())`,
  )
  const { path } = await aBackup(old.directUrl)

  const { migrated, head } = await restore(path, { databaseUrl: target.directUrl })

  expect(head.migrations).toEqual(['0000_init'])
  expect(migrated).toContain('0001_metric_totals')
  expect(await rows(target.directUrl, 'select name from personas')).toEqual([{ name: 'Old' }])
})

test('a file that was cut, changed or is something else is refused, and nothing is touched', async () => {
  await store.personas.create(aPersonaDraft({ name: 'Ada of the backup' }))
  const { path } = await aBackup()
  const whole = await readFile(path)
  const inside = gunzipSync(whole)
  const changed = Buffer.from(inside.toString('latin1').replaceAll('Ada of the', 'Eve of the'), 'latin1')
  const newer = Buffer.from(inside.toString('latin1').replace('"0000_init"', '"9999_init"'), 'latin1')
  const target = await emptyDatabase()
  for (const [content, fault] of [
    [whole.subarray(0, whole.length / 2), /no whole backup/],
    [gzipSync(inside.subarray(0, inside.length - 1024 - 512)), /no whole backup/],
    [gzipSync(changed), /damaged: personas/],
    [gzipSync(newer), /newer workbench/],
    [Buffer.from('not a backup at all'), /no whole backup/],
    [gzipSync(Buffer.from('not a backup at all')), /no whole backup/],
  ] as const) {
    await writeFile(path, content)
    await expect(restore(path, { databaseUrl: target.directUrl })).rejects.toThrow(fault)
  }
  await expect(restore(`${path}.none`, { databaseUrl: target.directUrl })).rejects.toThrow(/There is no file/)
  expect(await rows(target.directUrl, 'select name from personas')).toEqual([])
})

test('a backup that can not be written leaves nothing behind', async () => {
  const path = join(await folder(), 'no/such/folder/a.backup')
  const options = { databaseUrl: store.directUrl, dataDir: '/nowhere', path, workbenchVersion: '1', nowMs: 0 }
  await expect(writeBackup({ ...options, blobs: store.blobs })).rejects.toThrow(
    `${path} can't be written: there is no such folder.`,
  )
})
