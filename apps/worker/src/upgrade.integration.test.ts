import type { DebateResult } from '@workbench/core/models/debate'
import { createScriptedModel } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { recordedMigrations, upgradedDatabase } from '@workbench/postgres/testing/recorded-database'
import { openTestStore } from '@workbench/postgres/testing/test-store'
import { expect, onTestFinished, test, vi } from 'vitest'
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
