import { ConflictError, NotFoundError } from '../src/errors.ts'
import { LastRun, type Workflow, type WorkflowId, type WorkflowVersion } from '../src/models/workflow.ts'
import type { CronTimes } from '../src/ports/cron-times.ts'
import type { StartedRun } from '../src/ports/run-repository.ts'
import type { WorkflowRepository } from '../src/ports/workflow-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { createInMemoryRunRepository } from './in-memory-run-repository.ts'
import { type InMemoryState, type StoredWorkflow, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

export interface InMemoryWorkflowOptions {
  readonly cronTimes: CronTimes
  readonly onError?: (error: Error) => void
}

export function createInMemoryWorkflowRepository(
  state: InMemoryState,
  { cronTimes, onError = () => {} }: InMemoryWorkflowOptions,
): WorkflowRepository {
  const runs = createInMemoryRunRepository(state)

  const find = (id: WorkflowId): StoredWorkflow => {
    const stored = state.workflows.get(id)
    if (stored === undefined) throw new NotFoundError('workflow', id)
    return stored
  }
  const shown = ({ workflow }: StoredWorkflow): Workflow =>
    structuredClone({ ...workflow, lastRun: lastRunOf(state, workflow.id) })
  const newestFirst = () =>
    [...state.workflows.values()].map(shown).toSorted((a, b) => (a.id < b.id ? 1 : -1))

  function nextFireAt({ enabled, trigger }: Pick<Workflow, 'enabled' | 'trigger'>, afterMs: number) {
    if (!enabled || trigger.type !== 'cron') return null
    const next = cronTimes.next(trigger.schedule, trigger.timezone, afterMs)
    return next === null ? null : new Date(next).toISOString()
  }

  function change(stored: StoredWorkflow, changes: Partial<Workflow>, yaml: string | null): Workflow {
    const before = stored.workflow
    const after = { ...before, ...changes, version: before.version + 1, updatedAt: timestampOf(state) }
    const goesOn =
      before.enabled && JSON.stringify(before.trigger) === JSON.stringify(after.trigger) && before.nextFireAt
    after.nextFireAt = goesOn && after.enabled ? goesOn : nextFireAt(after, state.now())
    const changed = {
      workflow: structuredClone(after),
      yaml,
      versions: [...stored.versions, versionOf(before)],
    }
    state.workflows.set(before.id, changed)
    return shown(changed)
  }

  return {
    async create(draft, yaml) {
      const now = timestampOf(state)
      const workflow: Workflow = {
        ...{
          id: testId<WorkflowId>(),
          ...structuredClone(draft),
          version: 1,
          createdAt: now,
          updatedAt: now,
        },
        ...{ nextFireAt: nextFireAt(draft, state.now()), lastRun: null },
      }
      state.workflows.set(workflow.id, { workflow, yaml, versions: [] })
      return structuredClone(workflow)
    },
    get: async (id) => shown(find(id)),
    async list({ q, enabled, trigger, ...query }) {
      const wanted = q?.toLowerCase()
      const matching = newestFirst().filter(
        (workflow) =>
          (wanted === undefined || workflow.name.toLowerCase().includes(wanted)) &&
          (enabled === undefined || workflow.enabled === enabled) &&
          (trigger === undefined || workflow.trigger.type === trigger),
      )
      return pageOf('workflows', matching, ({ id }) => id, query)
    },
    findByName: async (name) =>
      newestFirst()
        .filter((workflow) => workflow.name === name)
        .slice(0, 2),
    async source(id) {
      const { yaml, workflow } = find(id)
      return { yaml, version: workflow.version }
    },
    async listVersions(id, query) {
      const { versions, workflow } = find(id)
      const place = ({ version }: WorkflowVersion) => String(version).padStart(9, '0')
      return structuredClone(pageOf(`versions of ${id}`, [...versions, versionOf(workflow)], place, query))
    },
    async update(id, version, draft, yaml) {
      const stored = find(id)
      const present = stored.workflow.version
      if (present !== version) {
        throw new ConflictError(`The workflow has version ${present} by now, not ${version}.`)
      }
      return change(stored, structuredClone(draft), yaml)
    },
    async setEnabled(id, enabled) {
      const stored = find(id)
      return stored.workflow.enabled === enabled ? shown(stored) : change(stored, { enabled }, stored.yaml)
    },
    async delete(id) {
      find(id)
      state.workflows.delete(id)
    },
    listRunCompleted: async () =>
      newestFirst()
        .filter(({ enabled, trigger }) => enabled && trigger.type === 'runCompleted')
        .reverse(),

    async fireDue(nowMs, runOf) {
      const started: StartedRun[] = []
      const due = [...state.workflows.values()]
        .filter(({ workflow: { nextFireAt: at } }) => at !== null && Date.parse(at) <= nowMs)
        .toSorted((a, b) => ((a.workflow.nextFireAt ?? '') < (b.workflow.nextFireAt ?? '') ? -1 : 1))
      for (const stored of due) {
        const { workflow } = stored
        const scheduledAtMs = Date.parse(workflow.nextFireAt ?? '')
        const next = nextFireAt(workflow, Math.max(nowMs, scheduledAtMs))
        state.workflows.set(workflow.id, { ...stored, workflow: { ...workflow, nextFireAt: next } })
        if (next === null) onError(new Error(`The schedule of "${workflow.name}" has no next time`))
        const firing = `${workflow.id} ${scheduledAtMs}`
        if (state.firings.has(firing)) continue
        state.firings.add(firing)
        started.push(await runs.start(runOf({ workflow: shown(stored), scheduledAtMs }), 'RUN_WORKFLOW'))
      }
      return started
    },
  }
}

/** Dry runs say nothing about how the workflow does. */
function lastRunOf({ runs }: InMemoryState, id: WorkflowId): LastRun | null {
  const [newest] = [...runs.values()]
    .map(({ run }) => run)
    .filter(({ workflowId, trigger }) => workflowId === id && trigger.type !== 'dryRun')
    .toSorted((a, b) => (`${a.queuedAt} ${a.id}` < `${b.queuedAt} ${b.id}` ? 1 : -1))
  if (newest === undefined) return null
  const { id: runId, status, queuedAt, finishedAt } = newest
  return LastRun.parse({ id: runId, status, queuedAt, finishedAt })
}

function versionOf({ updatedAt, ...workflow }: Workflow): WorkflowVersion {
  const { id: _id, createdAt: _createdAt, nextFireAt: _next, lastRun: _last, ...version } = workflow
  return { ...version, createdAt: updatedAt }
}
