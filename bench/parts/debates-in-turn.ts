import { randomUUID } from 'node:crypto'
import type { DebateInput } from '@workbench/core/models/debate'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { type OpenPostgres, openPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { startWorker } from '@workbench/worker/worker'
import { openSetting } from '../setting.ts'

interface DebatesInTurn {
  readonly postgres: OpenPostgres
  /** Runs a debate to its end. */
  debate(input: DebateInput): Promise<void>
}

/** A worker in this process on a database of its own, which holds one debate after another. */
export async function withWorker<Result>(
  model: LanguageModel,
  use: (given: DebatesInTurn) => Promise<Result>,
): Promise<Result> {
  const setting = await openSetting()
  const postgres = await openPostgres({
    databaseUrl: setting.databaseUrl,
    supervises: false,
    onError: () => {},
  })
  const logger = createLogger({ component: 'worker', level: 'warn' })
  const worker = await startWorker({ postgres, model, concurrency: 1, clock: systemClock, newId, logger })
  const runs = createRunRepository(postgres.db, { ...postgres, newId, now: Date.now })
  try {
    return await use({
      postgres,
      async debate(input) {
        const id = newId() as Parameters<typeof runs.get>[0]
        const correlation = { requestId: randomUUID(), traceId: `${'0'.repeat(31)}1` }
        const trigger = { type: 'api', id: null }
        await runs.start(
          {
            id,
            kind: 'debate',
            title: 'bench',
            scenarioId: null,
            parentRunId: null,
            trigger,
            correlation,
            input,
          },
          'RUN_DEBATE',
        )
        while ((await runs.get(id)).status !== 'completed')
          await new Promise((resolve) => setTimeout(resolve, 50))
      },
    })
  } finally {
    await worker.stop()
    await postgres.close()
    await setting.end()
  }
}
