import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordedMigrations, upgradedDatabase } from '../testing/recorded-database.ts'
import { openTestStore, type TestStore } from '../testing/test-store.ts'
import { databaseState } from './database-state.ts'

const journalPath = join(import.meta.dirname, '../migrations/meta/_journal.json')
const migrations = (
  JSON.parse(readFileSync(journalPath, 'utf8')) as { entries: { tag: string }[] }
).entries.map(({ tag }) => tag)

test('there is a recorded database for every migration but the newest (node scripts/record-database.ts)', () => {
  const earlier = migrations.slice(0, -1)
  expect(recordedMigrations.filter((name) => earlier.includes(name))).toEqual(earlier)
})

describe.each(recordedMigrations)('a database recorded at %s', (migration) => {
  let database: Awaited<ReturnType<typeof upgradedDatabase>>
  let store: TestStore
  beforeAll(async () => {
    database = await upgradedDatabase(migration)
    store = await openTestStore(database)
  })
  afterAll(() => store?.close())

  test('gets the migrations that came after it, and no others', async () => {
    expect(database.applied).toEqual(migrations.slice(migrations.indexOf(migration) + 1))
    const { appliedMigrations, knownMigrations } = await databaseState(database.directUrl)
    expect(appliedMigrations).toBe(knownMigrations)
  })

  test('keeps its library, versions too', async () => {
    const { personas, personaVersions, scenarios } = database.answers
    expect(personas.length).toBeGreaterThan(1)
    expect((await store.personas.list({ limit: 200 })).items).toMatchObject(personas)
    expect((await store.scenarios.list({ limit: 200 })).items).toMatchObject(scenarios)
    const [edited] = personas
    const versions = await store.personas.listVersions(edited?.id ?? ('' as never), { limit: 200 })
    expect(versions.items).toMatchObject(personaVersions)
    expect(versions.items.length).toBeGreaterThan(1)
  })

  test('keeps what runs said, cost and ended with, and every event', async () => {
    const { runs } = database.answers
    expect(new Set(runs.map(({ run }) => run.status))).toEqual(new Set(['completed', 'failed', 'cancelled']))
    for (const { run, events } of runs) {
      expect(await store.runs.get(run.id)).toMatchObject(run)
      expect(await store.events.listByRun(run.id, 0, 1_000)).toMatchObject(events)
    }
  })

  test('lists its runs, newest first', async () => {
    const listed = (await store.runs.list({ limit: 200 })).items
    const known = new Map(database.answers.runs.map(({ run }) => [run.id, run.title]))
    expect(listed.filter(({ id }) => known.has(id)).map(({ title }) => title)).toEqual(
      [...known.values()].toReversed(),
    )
    expect(listed.find(({ id }) => id === database.answers.running)?.status).toBe('running')
  })

  test('its runs that have no score yet, or an older one, are named to whoever makes up for it once they have ended', async () => {
    const ended = database.answers.runs.map(({ run }) => run)
    const ids = ended.map(({ id }) => id)

    const versions = new Map((await store.scores.ofRuns(ids)).map(({ runId, version }) => [runId, version]))
    const older = ids.filter((id) => (versions.get(id) ?? 0) < scoreVersion)

    const outdated = await store.scores.outdated(scoreVersion, 200, null)

    expect(outdated.filter((id) => ids.includes(id))).toEqual(older)
    expect(outdated).not.toContain(database.answers.running)
    for (const { id, finishedAt } of ended) {
      const score = scoreRun(measuredRun(await store.runs.get(id)), new Date(0).toISOString())
      expect((await store.scores.get(id)) === null).toBe(migration < '0004')
      expect(await store.scores.replace({ runId: id, ...score }, finishedAt ?? '')).toBe(true)
    }
    expect((await store.scores.ofRuns(ids)).map(({ runId }) => runId)).toEqual(ids)
    expect(await store.scores.outdated(scoreVersion, 200, null)).toEqual(
      outdated.filter((id) => !ids.includes(id)),
    )
  })

  test('runs of it are retried and forked', async () => {
    const failed = database.answers.runs.find(({ run }) => run.status === 'failed')
    const runId = failed?.run.id ?? ('' as never)
    expect(await store.runs.retry(runId, 'RUN_DEBATE')).toEqual({ runId, replayed: false })
    expect((await store.runs.get(runId)).status).toBe('queued')
  })
})
