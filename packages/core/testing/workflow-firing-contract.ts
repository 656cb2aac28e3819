import { describe, expect, test } from 'vitest'
import type { Workflow, WorkflowDraft, WorkflowId } from '../src/models/workflow.ts'
import type { DueWorkflow } from '../src/ports/workflow-repository.ts'
import { newWorkflowRun } from '../src/workflow/new-workflow-run.ts'
import { aWorkflowDraft } from './builders-of-workflows.ts'
import { testId } from './test-id.ts'
import type { WorkflowsUnderTest } from './workflow-repository-contract.ts'

const minuteMs = 60_000
/** A week or so: no test meets a boundary by chance. */
const everyMinutes = 10_000
const everyMs = everyMinutes * minuteMs

/** What every WorkflowRepository must do about cron. */
export function workflowFiringContract(name: string, make: () => Promise<WorkflowsUnderTest>): void {
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

    test('one that is deleted does not fire, and what it fired stays', async () => {
      const { workflows, runs } = await make()
      const workflow = await workflows.create(aCronDraft(), null)
      const [started] = await workflows.fireDue(timeOf(workflow), runOf)
      await workflows.delete(workflow.id)

      expect(await workflows.fireDue(timeOf(workflow) + everyMs, runOf)).toEqual([])
      expect((await runs.get(started?.runId ?? testId())).workflowId).toBe(workflow.id)
    })

    test('one that is switched off does not fire', async () => {
      const { workflows } = await make()
      const workflow = await workflows.create(aCronDraft(), null)
      await workflows.setEnabled(workflow.id, false)

      expect(await workflows.fireDue(timeOf(workflow) + everyMs, runOf)).toEqual([])
    })
  })
}
