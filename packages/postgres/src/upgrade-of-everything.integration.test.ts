import type { DueWorkflow } from '@workbench/core/ports/workflow-repository'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type RecordedEverything,
  recordedEverything,
  upgradedDatabase,
} from '../testing/recorded-database.ts'
import { openTestStore, type TestStore } from '../testing/test-store.ts'
import { createCronTimes } from './cron-times.ts'
import { startRunsIn } from './runs/start-runs-in.ts'
import { createWorkflowRepository } from './workflows/workflow-repository.ts'

const page = { limit: 200 }

describe.each(recordedEverything)('of a database recorded at %s', (migration) => {
  let store: TestStore
  let recorded: RecordedEverything
  beforeAll(async () => {
    const database = await upgradedDatabase(migration)
    store = await openTestStore(database)
    recorded = database.answers.everything as RecordedEverything
  })
  afterAll(() => store?.close())

  const rows = async (text: string, values: readonly unknown[] = []) =>
    (await store.postgres.db.pool.query(text, [...values])).rows

  test('runs of every kind read as they did, with every event', async () => {
    const { ended, waiting } = recorded
    expect(new Set(ended.map(({ run }) => run.kind))).toEqual(
      new Set(['debate', 'workflow', 'tool', 'ingest']),
    )
    for (const { run, events } of [...ended, ...waiting]) {
      expect(await store.runs.get(run.id)).toMatchObject(run)
      expect(await store.events.listByRun(run.id, 0, 1_000)).toMatchObject(events)
    }
  })

  test('workflows keep their versions, triggers and last runs', async () => {
    const { workflows, workflowVersions } = recorded
    expect((await store.workflows.list(page)).items).toMatchObject(workflows)
    const edited = workflows.find(({ version }) => version > 1)
    const versions = await store.workflows.listVersions(edited?.id ?? ('' as never), page)
    expect(versions.items).toMatchObject(workflowVersions)
    expect(versions.items).toHaveLength(2)
  })

  test('tools keep policies and code, secrets their names, dates and users', async () => {
    const { tool, policy, secrets } = recorded
    expect(await store.tools.find(tool.name)).toMatchObject(tool)
    expect(await store.tools.find('now')).toMatchObject({ policy })
    const webhooks = secrets.filter(({ name }) => name !== 'RECORDED_TOKEN')
    expect(webhooks).toHaveLength(1)
    expect(await store.secrets.list()).toMatchObject(secrets)
  })

  test('documents keep passages and vectors, and their files are known to the store', async () => {
    const [document] = recorded.documents
    const id = document?.id ?? ('' as never)
    expect((await store.documents.list(page)).items).toMatchObject(recorded.documents)
    expect((await store.documents.chunks(id, page)).items).toMatchObject(recorded.chunks)
    expect((await store.documents.uses(id, page)).items.length).toBeGreaterThan(0)
    expect(await rows('select from chunk_vectors')).toHaveLength(recorded.chunks.length)

    const [artifact] = recorded.artifacts
    expect((await store.artifacts.list(artifact?.runId ?? ('' as never), page)).items).toMatchObject(
      recorded.artifacts,
    )
    const files = [document?.sha256, artifact?.sha256]
    expect(await rows('select from blobs where sha256 = any($1)', [files])).toHaveLength(2)
  })

  test('scores, baselines, experiments and records read as they did', async () => {
    for (const score of recorded.scores)
      expect(await store.scores.get(score.runId)).toMatchObject({ version: score.version })
    const [baseline] = recorded.baselines
    const { items } = await store.baselines.list(baseline?.scenarioId ?? ('' as never), page)
    expect(items).toMatchObject(recorded.baselines)
    const { verdict, metrics, scenarios } = recorded.experiment
    const { result } = await store.experiments.get(recorded.experiment.id)
    expect(result).toMatchObject({ verdict, metrics, scenarios })
    expect((await store.records.list(page)).items).toMatchObject(recorded.records)
  })

  test('a key that a start was made with stands for its run, and for no other body', async () => {
    const { startKey, started } = recorded
    const [kept] = await rows('select scope, body_hash from idempotency_keys where key = $1', [startKey])
    // A key is kept for a day; this one is from the past.
    await rows('update idempotency_keys set created_at = now() where key = $1', [startKey])
    const key = { scope: kept.scope, key: startKey, bodyHash: kept.body_hash }
    expect(await store.runs.findStarted(key)).toMatchObject({ runId: started })
    await expect(store.runs.findStarted({ ...key, bodyHash: 'another' })).rejects.toThrow()
    expect(await store.runs.start(aNewRun(), 'RUN_DEBATE', key)).toMatchObject({
      runId: started,
      replayed: true,
    })
  })

  test('what was asked is open still: decided, its runs are queued; a person speaks, and the debate is', async () => {
    const { approvals, approving, asking, speaking } = recorded
    // The API names a step of a workflow by its id alone.
    const asked = approvals.map(({ stepId: _, ...approval }) => approval)
    expect((await store.approvals.list({ ...page, status: ['pending'] })).items).toMatchObject(asked)
    expect(approvals.map(({ runId }) => runId).sort()).toEqual([approving, asking].sort())
    for (const { id, runId } of approvals) {
      await store.approvals.decide(id, { decision: 'approve', by: 'Ada' }, 'Ada')
      expect((await store.runs.get(runId)).status).toBe('queued')
    }
    await store.runs.takeTurn(speaking, { text: 'Twelve months are too long.' } as never)
    expect(await store.runs.get(speaking)).toMatchObject({ status: 'queued' })
  })

  test('a cron workflow that was enabled fires once, whatever was missed; its next time is ahead', async () => {
    const { newId, now, postgres } = store
    const workflows = createWorkflowRepository(postgres.db, {
      ...{ newId, now, cronTimes: createCronTimes(now) },
      startRuns: startRunsIn(postgres.db, { newId, now, bossInserts: postgres.bossInserts }),
    })
    const correlation = { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }
    const runOf = ({ workflow }: DueWorkflow) =>
      newWorkflowRun({ id: newId(), workflow, trigger: { type: 'manual' }, correlation })
    // Later than anything that was recorded today.
    const atMs = Date.now() + 2 * 86_400_000

    const [fired, ...others] = await workflows.fireDue(atMs, runOf)

    expect(others).toEqual([])
    expect(await store.runs.get(fired?.runId ?? ('' as never))).toMatchObject({ workflowId: recorded.cron })
    expect(await workflows.fireDue(Date.now(), runOf)).toEqual([])
  })
})
