import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { Workflow, type WorkflowDraft, type WorkflowId, WorkflowVersion } from '../src/models/workflow.ts'
import type { SecretRepository } from '../src/ports/secret-repository.ts'
import type { WorkflowRepository } from '../src/ports/workflow-repository.ts'
import { newWorkflowRun } from '../src/workflow/new-workflow-run.ts'
import { aWorkflowDraft } from './builders-of-workflows.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface WorkflowsUnderTest extends LibraryUnderTest, RunsUnderTest {
  /** With the fake cron times, see createFakeCronTimes. */
  readonly workflows: WorkflowRepository
  readonly secrets: SecretRepository
}

/** What every WorkflowRepository must do. */
export function workflowRepositoryContract(name: string, make: () => Promise<WorkflowsUnderTest>): void {
  const correlation = { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }
  const aCronDraft = (overrides: Partial<WorkflowDraft> = {}) =>
    aWorkflowDraft({
      trigger: { type: 'cron', schedule: '*/10000 * * * *', timezone: 'UTC' },
      ...overrides,
    })
  const start = async ({ runs }: WorkflowsUnderTest, workflow: Workflow, isDry = false) => {
    const dryRun = isDry ? { outputs: {} } : null
    const run = newWorkflowRun({ id: testId(), workflow, trigger: { type: 'manual' }, correlation, dryRun })
    return (await runs.start(run, 'RUN_WORKFLOW')).runId
  }

  describe(`${name} as a workflow repository`, () => {
    test('what is created can be read, complete and at version 1', async () => {
      const { workflows } = await make()
      const draft = aWorkflowDraft({
        description: 'What it is for',
        inputs: { type: 'object', properties: { zebra: { type: 'string' }, ape: { type: 'integer' } } },
        trigger: { type: 'runCompleted', filter: { kind: 'debate', expression: 'run.score > 0.5' } },
        steps: [
          {
            ...{ id: 'each', type: 'forEach', items: 'trigger.body' },
            steps: [{ id: 'wait', type: 'delay', durationMs: 5 }],
          },
        ],
      })

      const created = await workflows.create(draft, null)

      expect(created).toMatchObject({ ...draft, version: 1, nextFireAt: null, lastRun: null })
      expect(created.updatedAt).toBe(created.createdAt)
      expect(await workflows.get(created.id)).toEqual(created)
      // People read inputs in the order they were written in.
      expect(JSON.stringify((await workflows.get(created.id)).inputs)).toBe(JSON.stringify(draft.inputs))
    })

    test('it is a workflow as the contract says', async () => {
      const { workflows } = await make()
      const { id } = await workflows.create(aCronDraft(), null)

      const workflow = await workflows.get(id)

      expect(Workflow.parse(workflow)).toEqual(workflow)
    })

    test('the text it was written as is kept beside it, and goes when it is not given', async () => {
      const { workflows } = await make()
      const yaml = '# why\nname: Daily news\n'
      const { id } = await workflows.create(aWorkflowDraft(), yaml)
      expect(await workflows.source(id)).toEqual({ yaml, version: 1 })

      await workflows.update(id, 1, aWorkflowDraft(), `${yaml}# more\n`)
      expect(await workflows.source(id)).toEqual({ yaml: `${yaml}# more\n`, version: 2 })
      await workflows.setEnabled(id, false)
      expect(await workflows.source(id)).toEqual({ yaml: `${yaml}# more\n`, version: 3 })
      await workflows.update(id, 3, aWorkflowDraft(), null)
      expect(await workflows.source(id)).toEqual({ yaml: null, version: 4 })
    })

    test('a list is newest first, stable under inserts, and narrows', async () => {
      const { workflows } = await make()
      const ids: WorkflowId[] = []
      for (const name of ['one', 'two', 'three']) {
        ids.push((await workflows.create(aWorkflowDraft({ name, enabled: name !== 'two' }), null)).id)
      }

      const first = await workflows.list({ limit: 2 })
      const late = await workflows.create(aCronDraft({ name: '100%_LATE' }), null)
      const second = await workflows.list({ limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
      expect(second.nextCursor).toBeNull()
      const idsFor = async (query: Partial<Parameters<WorkflowRepository['list']>[0]>) =>
        (await workflows.list({ limit: 9, ...query })).items.map(({ id }) => id)
      expect(await idsFor({ q: 'TWO' })).toEqual([ids[1]])
      expect(await idsFor({ q: '%_late' })).toEqual([late.id])
      expect(await idsFor({ enabled: false })).toEqual([ids[1]])
      expect(await idsFor({ enabled: true, trigger: 'manual' })).toEqual([ids[2], ids[0]])
      expect(await idsFor({ trigger: 'cron' })).toEqual([late.id])
      expect(await idsFor({ trigger: 'webhook' })).toEqual([])
      await expect(workflows.list({ limit: 5, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('one is found by its whole name, and two tell that it is taken twice', async () => {
      const { workflows } = await make()
      const ids: WorkflowId[] = []
      for (const name of ['News', 'News', 'News', 'news', 'New']) {
        ids.push((await workflows.create(aWorkflowDraft({ name }), null)).id)
      }

      const idsOf = async (name: string) => (await workflows.findByName(name)).map(({ id }) => id)
      expect(await idsOf('News')).toEqual([ids[2], ids[1]])
      expect(await idsOf('New')).toEqual([ids[4]])
      expect(await idsOf('Old')).toEqual([])
    })

    test('an update needs the stored version and raises it', async () => {
      const { workflows } = await make()
      const { id } = await workflows.create(aWorkflowDraft(), null)

      const updated = await workflows.update(id, 1, aWorkflowDraft({ name: 'Weekly' }), null)

      expect(updated).toMatchObject({ name: 'Weekly', version: 2 })
      expect(Date.parse(updated.updatedAt)).toBeGreaterThan(Date.parse(updated.createdAt))
      await expect(workflows.update(id, 1, aWorkflowDraft(), null)).rejects.toThrow(ConflictError)
      expect(await workflows.get(id)).toEqual(updated)
    })

    test('of two updates of the same version one stands', async () => {
      const { workflows } = await make()
      const { id } = await workflows.create(aWorkflowDraft(), null)

      const names = ['a', 'b', 'c', 'd']
      const results = await Promise.allSettled(
        names.map((name) => workflows.update(id, 1, aWorkflowDraft({ name }), null)),
      )

      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect((await workflows.get(id)).version).toBe(2)
    })

    test('switching on and off raises the version only when it changes something', async () => {
      const { workflows } = await make()
      const { id } = await workflows.create(aWorkflowDraft(), null)

      expect(await workflows.setEnabled(id, true)).toMatchObject({ enabled: true, version: 1 })
      const off = await workflows.setEnabled(id, false)
      expect(off).toMatchObject({ enabled: false, version: 2 })
      expect(await workflows.setEnabled(id, false)).toEqual(off)
      expect(await workflows.setEnabled(id, true)).toMatchObject({ enabled: true, version: 3 })
      await expect(workflows.setEnabled(testId(), true)).rejects.toThrow(NotFoundError)
    })

    test('versions are what it says and what it said, newest first, with when each was written', async () => {
      const { workflows } = await make()
      const first = await workflows.create(aWorkflowDraft({ name: 'one' }), null)
      const second = await workflows.update(first.id, 1, aCronDraft({ name: 'two' }), null)
      const third = await workflows.setEnabled(first.id, false)

      const page = await workflows.listVersions(first.id, { limit: 2 })
      const rest = await workflows.listVersions(first.id, { limit: 2, cursor: page.nextCursor ?? undefined })

      expect([...page.items, ...rest.items].map((version) => WorkflowVersion.parse(version))).toEqual(
        [third, second, first].map(
          ({ id: _id, updatedAt, nextFireAt: _next, lastRun: _last, ...workflow }) => ({
            ...workflow,
            createdAt: updatedAt,
          }),
        ),
      )
      expect(rest.nextCursor).toBeNull()
    })

    test('a deleted workflow is gone and its runs stay; an unknown one was never there', async () => {
      const store = await make()
      const { workflows, runs } = store
      const workflow = await workflows.create(aCronDraft(), null)
      const runId = await start(store, workflow)
      await workflows.delete(workflow.id)

      expect((await runs.get(runId)).workflowId).toBe(workflow.id)
      for (const gone of [workflow.id, testId<WorkflowId>()]) {
        await expect(workflows.get(gone)).rejects.toThrow(NotFoundError)
        await expect(workflows.source(gone)).rejects.toThrow(NotFoundError)
        await expect(workflows.update(gone, 1, aWorkflowDraft(), null)).rejects.toThrow(NotFoundError)
        await expect(workflows.delete(gone)).rejects.toThrow(NotFoundError)
        await expect(workflows.listVersions(gone, { limit: 10 })).rejects.toThrow(NotFoundError)
      }
    })

    test('the newest run is shown, without dry runs', async () => {
      const store = await make()
      const { workflows, runs } = store
      const workflow = await workflows.create(aWorkflowDraft(), null)
      const other = await workflows.create(aWorkflowDraft(), null)
      await start(store, workflow)
      const runId = await start(store, workflow)
      await start(store, workflow, true)
      const { queuedAt } = await runs.get(runId)

      const lastRun = { id: runId, status: 'queued', queuedAt, finishedAt: null }
      expect((await workflows.get(workflow.id)).lastRun).toEqual(lastRun)
      const { items } = await workflows.list({ limit: 5 })
      expect(items.map(({ id, lastRun: last }) => [id, last])).toEqual([
        [other.id, null],
        [workflow.id, lastRun],
      ])

      await runs.cancel(runId)
      const { finishedAt } = await runs.get(runId)
      expect((await workflows.get(workflow.id)).lastRun).toEqual({
        ...lastRun,
        status: 'cancelled',
        finishedAt,
      })
      expect((await workflows.setEnabled(workflow.id, false)).lastRun?.id).toBe(runId)
      expect((await workflows.findByName(workflow.name)).map(({ lastRun: last }) => last?.id)).toContain(
        runId,
      )
    })

    test('those on the completion of runs are listed while they are enabled', async () => {
      const { workflows } = await make()
      const trigger: WorkflowDraft['trigger'] = { type: 'runCompleted', filter: { kind: 'debate' } }
      const first = await workflows.create(aWorkflowDraft({ trigger }), null)
      await workflows.create(aWorkflowDraft({ trigger, enabled: false }), null)
      await workflows.create(aWorkflowDraft(), null)
      const second = await workflows.create(aWorkflowDraft({ trigger: { type: 'runCompleted' } }), null)
      const ids = async () => (await workflows.listRunCompleted()).map(({ id }) => id)

      expect((await ids()).toSorted()).toEqual([first.id, second.id].toSorted())
      expect((await workflows.listRunCompleted()).find(({ id }) => id === first.id)?.trigger).toEqual(trigger)
      await workflows.setEnabled(first.id, false)
      expect(await ids()).toEqual([second.id])
    })
  })
}
