import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMessageChannels } from '@workbench/connectors/message-channels'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import { type Workflow, WorkflowDraft } from '@workbench/core/models/workflow'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { newWorkflowRun, type WorkflowStart } from '@workbench/core/workflow/new-workflow-run'
import { createModels } from '@workbench/llm/models'
import { systemClock } from '@workbench/platform/clock'
import { newTraceId } from '@workbench/platform/correlation'
import { createLogger } from '@workbench/platform/logger'
import { createSealer } from '@workbench/platform/secrets/sealer'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import { createApprovalRepository } from '@workbench/postgres/approvals/approval-repository'
import { createCronTimes } from '@workbench/postgres/cron-times'
import { startRunsIn } from '@workbench/postgres/runs/start-runs-in'
import { createSecretRepository } from '@workbench/postgres/secrets/secret-repository'
import type { FreshDatabase } from '@workbench/postgres/testing/fresh-database'
import { openTestStore } from '@workbench/postgres/testing/test-store'
import { createToolRepository } from '@workbench/postgres/tools/tool-repository'
import { createWorkflowRepository } from '@workbench/postgres/workflows/workflow-repository'
import { createEgress } from '@workbench/tool-runner/egress/create-egress'
import { createOutbound } from '@workbench/tool-runner/outbound/create-outbound'
import { vi } from 'vitest'
import { startWorker, type Worker } from '../src/worker.ts'
import { startAutomation } from '../src/workflows/automation.ts'
import { openWorkflows } from '../src/workflows/open-workflows.ts'

/**
 * A worker with everything that workflows take, all of it real but the simulated models.
 *
 * @param given - Left out: a database of its own.
 */
export async function openWorkflowWorld(given?: FreshDatabase) {
  const store = await openTestStore(given)
  const folder = await mkdtemp(join(tmpdir(), 'workbench-workflows-'))
  const config = {
    dataDir: folder,
    secretKey: randomBytes(32).toString('base64'),
    publicUrl: null,
    host: '127.0.0.1',
    port: 4200,
  }
  const { postgres, newId } = store
  const { db, enqueueIn, bossInserts } = postgres
  const now = () => systemClock.now()
  const logger = createLogger({ component: 'worker', level: 'silent' })
  const lines: string[] = []
  const tools = createToolRepository(db, { now, builtIns: builtInTools })
  const secrets = createSecretRepository(db, { now, sealer: createSealer(createSecretKeys(config)), tools })
  const { model, catalog } = createModels({ defaultModel: 'simulated:instant', compatible: null })
  const outbound = createOutbound({
    tools,
    secrets,
    egress: createEgress(),
    channels: createMessageChannels({ writeLine: (line) => lines.push(line) }),
    clock: systemClock,
    onLine: () => {},
  })
  const approvals = createApprovalRepository(db, { newId, now, enqueueIn })
  const opened = openWorkflows(config, { postgres, catalog, outbound, approvals, clock: systemClock, logger })
  const workers: Worker[] = []
  const workflows = createWorkflowRepository(db, {
    ...{ newId, now, cronTimes: createCronTimes(now) },
    startRuns: startRunsIn(db, { newId, now, bossInserts }),
  })

  return {
    store,
    workflows,
    tools,
    secrets,
    approvals,
    /** What went to the log, message by message. */
    lines,
    /**
     * @param firesCron - False: the test fires by a clock of its own.
     * @param using - Instead of the simulated models.
     */
    async aWorker({ firesCron = true, using = model } = {}): Promise<Worker> {
      const automate = () =>
        startAutomation({
          ...{ runs: store.runs, followUps: store.followUps, expressions: opened.use.expressions },
          ...{ clock: systemClock, newId, newTraceId, logger, scoreOf: async () => null },
          workflows: { ...workflows, fireDue: async () => [] },
        })
      const workflowsAtWork = firesCron ? opened : { use: opened.use, automate }
      const worker = await startWorker({
        ...{ postgres, model: using, workflows: workflowsAtWork, concurrency: 16 },
        ...{ clock: systemClock, newId, logger },
        graceMs: 50,
      })
      workers.push(worker)
      return worker
    },
    aWorkflow: (draft: Partial<WorkflowDraft>): Promise<Workflow> =>
      workflows.create(
        WorkflowDraft.parse({ name: 'Triage', trigger: { type: 'manual' }, steps: [], ...draft }),
        null,
      ),
    /** Starts a run as the server does. */
    async start(workflow: Workflow, more: Partial<WorkflowStart> = {}): Promise<RunId> {
      const id = newId<RunId>()
      const correlation = { requestId: `request-${id}`, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }
      const run = newWorkflowRun({ id, workflow, trigger: { type: 'manual' }, correlation, ...more })
      await store.runs.start(run, 'RUN_WORKFLOW')
      return id
    },
    until: (runId: RunId, ...statuses: readonly Run['status'][]): Promise<Run> =>
      vi.waitFor(
        async () => {
          const run = await store.runs.get(runId)
          if (!statuses.includes(run.status)) throw new Error(`The run is ${run.status}`)
          return run
        },
        { timeout: 20_000, interval: 20 },
      ),
    async empty(): Promise<void> {
      await Promise.all(workers.splice(0).map((worker) => worker.stop()))
      lines.length = 0
      await store.empty()
    },
    async close(): Promise<void> {
      await Promise.all(workers.splice(0).map((worker) => worker.stop()))
      await opened.close()
      await rm(folder, { recursive: true, force: true })
      await store.close()
    },
  }
}

export type WorkflowWorld = Awaited<ReturnType<typeof openWorkflowWorld>>
