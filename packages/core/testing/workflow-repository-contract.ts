import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import type { ScenarioId } from '../src/models/ids.ts'
import { Workflow, type WorkflowDraft, type WorkflowId, WorkflowVersion } from '../src/models/workflow.ts'
import type { SecretRepository } from '../src/ports/secret-repository.ts'
import type { DueWorkflow, WorkflowRepository } from '../src/ports/workflow-repository.ts'
import { newWorkflowRun } from '../src/workflow/new-workflow-run.ts'
import { ownSecretName } from '../src/workflow/secret-name-of.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { aWorkflowDraft } from './builders-of-workflows.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface WorkflowsUnderTest extends LibraryUnderTest, RunsUnderTest {
  /** With the fake cron times, see createFakeCronTimes. */
  readonly workflows: WorkflowRepository
  readonly secrets: SecretRepository
}

const minuteMs = 60_000
/** A week or so: no test meets a boundary by chance. */
const everyMinutes = 10_000
const everyMs = everyMinutes * minuteMs

/** What every WorkflowRepository must do. */
export function workflowRepositoryContract(name: string, make: () => Promise<WorkflowsUnderTest>): void {
  const correlation = { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }
  const every = (minutes: number): WorkflowDraft['trigger'] => ({
    type: 'cron',
    schedule: `*/${minutes} * * * *`,
    timezone: 'UTC',
  })
  const aCronDraft = (overrides: Partial<WorkflowDraft> = {}) =>
    aWorkflowDraft({ trigger: every(everyMinutes), ...overrides })
  const runOf = ({ workflow, scheduledAtMs }: DueWorkflow) => {
    const scheduledAt = new Date(scheduledAtMs).toISOString()
    const trigger = { type: 'cron' as const, scheduledAt }
    return newWorkflowRun({ id: testId(), workflow, trigger, triggerId: scheduledAt, correlation })
  }
  const timeOf = ({ nextFireAt }: Workflow): number => Date.parse(nextFireAt ?? '')
  /** The newest runs of it: what started them, oldest first. */
  const firingsOf = async ({ runs }: WorkflowsUnderTest, workflowId: WorkflowId) => {
    const { items } = await runs.list({ workflowId, limit: 50 })
    const all = await Promise.all(items.map(({ id }) => runs.get(id)))
    return all.map(({ trigger }) => trigger.id).toReversed()
  }
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
      await workflows.fireDue(timeOf(workflow), runOf)
      await workflows.delete(workflow.id)

      expect((await runs.get(runId)).workflowId).toBe(workflow.id)
      expect(await workflows.fireDue(timeOf(workflow) + everyMs, runOf)).toEqual([])
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

  describe(`${name} as the memory of cron`, () => {
    test('an enabled cron workflow knows when it fires next, counted from now', async () => {
      const { workflows } = await make()
      const before = Date.now()
      const workflow = await workflows.create(aCronDraft(), null)

      expect(timeOf(workflow) % everyMs).toBe(0)
      expect(timeOf(workflow)).toBeGreaterThan(before)
      expect(timeOf(workflow)).toBeLessThanOrEqual(Date.now() + everyMs)
      expect((await workflows.get(workflow.id)).nextFireAt).toBe(workflow.nextFireAt)
    })

    test('one that is off, of another kind or never fires has no next time', async () => {
      const { workflows } = await make()
      const never: WorkflowDraft['trigger'] = { type: 'cron', schedule: '0 0 31 2 *', timezone: 'UTC' }
      for (const draft of [aCronDraft({ enabled: false }), aWorkflowDraft(), aCronDraft({ trigger: never })])
        expect((await workflows.create(draft, null)).nextFireAt).toBeNull()

      const workflow = await workflows.create(aCronDraft(), null)
      expect((await workflows.setEnabled(workflow.id, false)).nextFireAt).toBeNull()
      expect((await workflows.setEnabled(workflow.id, true)).nextFireAt).not.toBeNull()
      const off = await workflows.update(workflow.id, 3, aCronDraft({ enabled: false }), null)
      expect(off.nextFireAt).toBeNull()
      const on = await workflows.update(workflow.id, 4, aCronDraft(), null)
      expect(on.nextFireAt).not.toBeNull()
      expect((await workflows.update(workflow.id, 5, aWorkflowDraft(), null)).nextFireAt).toBeNull()
    })

    test('a change of something else does not skip a firing that is due, a new schedule counts anew', async () => {
      const { workflows } = await make()
      const workflow = await workflows.create(aCronDraft({ trigger: every(1) }), null)
      const later = timeOf(workflow) + 3 * everyMs
      await workflows.fireDue(later, runOf)
      const fired = await workflows.get(workflow.id)
      expect(timeOf(fired)).toBeGreaterThan(later)

      const renamed = await workflows.update(
        workflow.id,
        1,
        aCronDraft({ trigger: every(1), name: 'Renamed' }),
        null,
      )
      expect(renamed.nextFireAt).toBe(fired.nextFireAt)
      const changed = await workflows.update(workflow.id, 2, aCronDraft(), null)
      expect(timeOf(changed)).toBeLessThan(later)
    })

    test('what is due starts one run at its time, and not before', async () => {
      const store = await make()
      const { workflows, runs, events, jobsOf } = store
      const workflow = await workflows.create(aCronDraft(), null)
      const dueAt = timeOf(workflow)

      expect(await workflows.fireDue(dueAt - 1, runOf)).toEqual([])
      const started = await workflows.fireDue(dueAt, runOf)
      expect(await workflows.fireDue(dueAt, runOf)).toEqual([])

      expect(started).toEqual([{ runId: expect.any(String), replayed: false }])
      const runId = started[0]?.runId ?? testId()
      const scheduledAt = new Date(dueAt).toISOString()
      expect(await runs.get(runId)).toMatchObject({
        ...{ kind: 'workflow', status: 'queued', workflowId: workflow.id, title: workflow.name },
        trigger: { type: 'cron', id: scheduledAt },
        input: { workflow: { id: workflow.id, version: 1 }, trigger: { type: 'cron', scheduledAt } },
      })
      expect(await jobsOf(runId)).toBe(1)
      expect((await events.listByRun(runId, 0, 5)).map(({ type }) => type)).toEqual(['RunQueued'])
      expect(await workflows.get(workflow.id)).toMatchObject({
        ...{ version: 1, nextFireAt: new Date(dueAt + everyMs).toISOString(), lastRun: { id: runId } },
      })
    })

    test('what is handed over is the workflow as it is', async () => {
      const { workflows } = await make()
      const workflow = await workflows.create(aCronDraft(), null)
      const seen: DueWorkflow[] = []

      await workflows.fireDue(timeOf(workflow), (due) => {
        seen.push(due)
        return runOf(due)
      })

      const { lastRun: _lastRun, ...rest } = workflow
      expect(seen).toEqual([{ workflow: expect.objectContaining(rest), scheduledAtMs: timeOf(workflow) }])
    })

    test('of firings that were missed one is made up for, then it goes on as planned', async () => {
      const store = await make()
      const { workflows } = store
      const workflow = await workflows.create(aCronDraft(), null)
      const dueAt = timeOf(workflow)
      const outageMs = 3.4 * everyMs

      expect(await workflows.fireDue(dueAt + outageMs, runOf)).toHaveLength(1)
      expect(await workflows.fireDue(dueAt + outageMs + minuteMs, runOf)).toEqual([])
      expect(await workflows.fireDue(dueAt + 4 * everyMs, runOf)).toHaveLength(1)

      expect(await firingsOf(store, workflow.id)).toEqual(
        [dueAt, dueAt + 4 * everyMs].map((time) => new Date(time).toISOString()),
      )
    })

    test('however many look at once, each firing happens once', async () => {
      const store = await make()
      const { workflows } = store
      const ids: WorkflowId[] = []
      let dueAt = 0
      for (let count = 0; count < 12; count++) {
        const workflow = await workflows.create(aCronDraft(), null)
        ids.push(workflow.id)
        dueAt = Math.max(dueAt, timeOf(workflow))
      }

      for (const time of [dueAt, dueAt + everyMs, dueAt + 2 * everyMs]) {
        const started = await Promise.all([1, 2, 3, 4].map(() => workflows.fireDue(time, runOf)))
        // Whoever meets a row that another holds leaves it to him.
        expect(started.flat()).toHaveLength(ids.length)
      }

      for (const id of ids) expect(new Set(await firingsOf(store, id)).size).toBe(3)
    })

    test('a clock that is set back does not fire the same time again', async () => {
      const store = await make()
      const { workflows } = store
      const workflow = await workflows.create(aCronDraft(), null)
      const dueAt = timeOf(workflow)
      await workflows.fireDue(dueAt, runOf)

      // Switched off and on, it counts from a clock that shows an earlier time than it fired at.
      await workflows.setEnabled(workflow.id, false)
      const again = await workflows.setEnabled(workflow.id, true)
      expect(timeOf(again)).toBe(dueAt)
      expect(await workflows.fireDue(dueAt, runOf)).toEqual([])

      expect(timeOf(await workflows.get(workflow.id))).toBe(dueAt + everyMs)
      expect(await firingsOf(store, workflow.id)).toHaveLength(1)
    })

    test('one that is switched off does not fire', async () => {
      const { workflows } = await make()
      const workflow = await workflows.create(aCronDraft(), null)
      await workflows.setEnabled(workflow.id, false)

      expect(await workflows.fireDue(timeOf(workflow) + everyMs, runOf)).toEqual([])
    })
  })

  describe(`${name} knows what workflows use`, () => {
    test('a scenario that a step names stays, and the conflict says whose step it is', async () => {
      const { workflows, personas, scenarios } = await make()
      const ada = await personas.create(aPersonaDraft())
      const scenario = await scenarios.create(aScenarioDraft([ada.id]))
      const naming = (scenarioId: ScenarioId): WorkflowDraft['steps'] => [
        {
          id: 'if',
          type: 'condition',
          expression: 'true',
          then: [{ id: 'debate', type: 'runDebate', request: { scenarioId } }],
        },
      ]
      const draft = aWorkflowDraft({ name: 'Uses it', enabled: false, steps: naming(scenario.id) })
      const { id } = await workflows.create(draft, null)

      const error = await scenarios.delete(scenario.id).catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('"Uses it"') })
      expect(await scenarios.get(scenario.id)).toEqual(scenario)

      await workflows.update(id, 1, aWorkflowDraft(), null)
      await scenarios.delete(scenario.id)
      await expect(scenarios.delete(scenario.id)).rejects.toThrow(NotFoundError)
    })

    test('a secret that a trigger names stays, is listed with whose trigger it is, and goes after it', async () => {
      const { workflows, secrets } = await make()
      const trigger: WorkflowDraft['trigger'] = { type: 'webhook', secret: 'HOOK' }
      const { id } = await workflows.create(aWorkflowDraft({ name: 'Hooked', enabled: false, trigger }), null)
      await secrets.put('HOOK', 'some value')
      await secrets.put('OTHER', 'some value')

      expect((await secrets.list()).map(({ name, usedBy }) => [name, usedBy])).toEqual([
        ['HOOK', [{ type: 'workflow', name: 'Hooked' }]],
        ['OTHER', []],
      ])
      const error = await secrets.delete('HOOK').catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('"Hooked"') })
      expect(await secrets.reveal(['HOOK'])).toEqual(new Map([['HOOK', 'some value']]))
      await secrets.delete('OTHER')

      await workflows.update(id, 1, aWorkflowDraft(), null)
      await secrets.delete('HOOK')
      expect(await secrets.list()).toEqual([])
    })

    test('so does the one that was made for a webhook without a name', async () => {
      const { workflows, secrets } = await make()
      const { id } = await workflows.create(aWorkflowDraft({ trigger: { type: 'webhook' } }), null)
      const own = ownSecretName(id)
      await secrets.put(own, 'some value')

      expect((await secrets.list())[0]?.usedBy).toEqual([{ type: 'workflow', name: 'Daily news' }])
      await expect(secrets.delete(own)).rejects.toThrow(ConflictError)
      await workflows.delete(id)
      await secrets.delete(own)
    })
  })
}
