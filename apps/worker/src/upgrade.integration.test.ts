import type { DebateResult } from '@workbench/core/models/debate'
import { createScriptedModel } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import {
  recordedEverything,
  recordedMigrations,
  upgradedDatabase,
} from '@workbench/postgres/testing/recorded-database'
import { openTestStore } from '@workbench/postgres/testing/test-store'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openWorkflowWorld } from '../testing/workflow-world.ts'
import { startWorker } from './worker.ts'

test.each(recordedMigrations)('a run that an older workbench (%s) died over goes on', async (migration) => {
  const database = await upgradedDatabase(migration)
  const store = await openTestStore(database)
  onTestFinished(() => store.close())
  const runId = database.answers.running
  const before = await store.runs.get(runId)
  const model = createScriptedModel(() => ({}))
  const worker = await startWorker({
    postgres: store.postgres,
    model,
    concurrency: 8,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  onTestFinished(() => worker.stop())

  const run = await vi.waitFor(
    async () => {
      const found = await store.runs.get(runId)
      expect(found.status).toBe('completed')
      return found
    },
    { timeout: 20_000, interval: 50 },
  )
  const saidBefore = (before.output as DebateResult).turns
  expect(saidBefore.length).toBeGreaterThan(0)
  expect((run.output as DebateResult).turns.slice(0, saidBefore.length)).toEqual(saidBefore)
  expect(run.attempt).toBe(2)
  expect(run.savedByResume.calls).toBe(saidBefore.length)
  // Two seats, two rounds and a verdict: only what was missing is asked for.
  expect(model.requests).toHaveLength(5 - saidBefore.length)
})

test.each(recordedEverything)(
  'what waited for somebody in an older workbench (%s) goes on to its end once they answer',
  async (migration) => {
    const database = await upgradedDatabase(migration)
    const world = await openWorkflowWorld(database)
    onTestFinished(() => world.close())
    const { store } = world
    const { approving, speaking, approvals = [] } = database.answers.everything ?? {}
    const [approvingId, speakingId] = [approving ?? ('' as never), speaking ?? ('' as never)]
    await world.aWorker({ firesCron: false })

    const asked = approvals.find(({ runId }) => runId === approvingId)
    await world.approvals.decide(asked?.id ?? '', { decision: 'approve', by: 'Grace' }, 'Grace')
    await store.runs.takeTurn(speakingId, { text: 'Twelve months are too long.' })

    expect(await world.until(approvingId, 'completed', 'failed')).toMatchObject({
      status: 'completed',
      error: null,
    })
    const { items: records } = await store.records.list({ limit: 200, collection: 'recorded' })
    expect(records).toContainEqual(expect.objectContaining({ key: 'asked', value: 'approved' }))
    const spoken = await world.until(speakingId, 'completed', 'failed')
    expect(spoken).toMatchObject({ status: 'completed', error: null })
    expect((spoken.output as DebateResult).turns.map(({ text }) => text)).toContain(
      'Twelve months are too long.',
    )
  },
)
