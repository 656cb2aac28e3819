import type { ClaimedRun } from '@workbench/core/ports/run-journal'
import type { NewRun } from '@workbench/core/ports/run-repository'
import { aDebateInput, aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEvent, aWait, aWrite, claim, end } from '../../testing/work-on.ts'
import { channels } from '../channels.ts'
import { jobTypeOf } from '../runs/job-type-of.ts'
import { openSession } from '../session.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

/** A workflow listens for runs that end. */
async function aListener(isEnabled = true): Promise<void> {
  await store.postgres.db.pool.query(
    `insert into workflows (id, name, content, enabled, trigger_type, version, scenario_ids, created_at, updated_at)
     values ($1, 'Listens', '{}', $2, 'runCompleted', 1, '{}', now(), now())`,
    [store.newId(), isEnabled],
  )
}

const aWorkflowRun = (more: Partial<Parameters<typeof newWorkflowRun>[0]> = {}) =>
  newWorkflowRun({
    ...{ id: store.newId(), workflow: aWorkflow(), trigger: { type: 'manual' } },
    correlation: aNewRun().correlation,
    ...more,
  })

const aChildOf = (parentRunId: NewRun['id'], more: Partial<NewRun> = {}) =>
  aNewRun({ parentRunId, trigger: { type: 'workflow', id: parentRunId }, ...more })

async function begin(run: NewRun): Promise<ClaimedRun> {
  await store.runs.start(run, jobTypeOf(run.kind))
  return claim(store, jobTypeOf(run.kind))
}

const pendingIds = async () => (await store.followUps.pending(50)).map(({ runId }) => runId)

/** A workflow run that waits for two debates of its own. */
async function aFamily() {
  const parent = await begin(aWorkflowRun())
  const children = [await begin(aChildOf(parent.runId)), await begin(aChildOf(parent.runId))] as const
  const wait = aWait({ runIds: children.map(({ runId }) => runId) })
  await store.journal.waitFor(aWrite(parent, { events: [anEvent('RunWaiting')] }), wait)
  return { parent, children }
}

describe('something may follow', () => {
  test.each(['completed', 'failed', 'cancelled'] as const)(
    'from a debate of a step that is %s',
    async (status) => {
      const { children, parent } = await aFamily()
      const [child] = children
      await end(store, child, status)

      expect(await store.followUps.pending(50)).toEqual([
        {
          ...{ runId: child.runId, depth: 0, traceId: child.correlation.traceId },
          ownWorkflowId: (await store.runs.get(parent.runId)).workflowId,
        },
      ])
    },
  )

  test('from any run while a workflow listens', async () => {
    await aListener()
    const debate = await begin(aNewRun({ depth: 3 }))
    const workflow = await begin(aWorkflowRun())
    await end(store, debate)
    await end(store, workflow, 'failed')

    expect(await store.followUps.pending(50)).toMatchObject([
      { runId: debate.runId, depth: 3, ownWorkflowId: null },
      { runId: workflow.runId, depth: 0, ownWorkflowId: expect.any(String) },
    ])
    expect(await store.followUps.pending(1)).toHaveLength(1)
  })

  test.each([
    ['a queued run', async () => void (await store.runs.start(aNewRun({ title: 'it' }), 'RUN_DEBATE'))],
    [
      'one that waits',
      async () => {
        const run = await begin(aNewRun({ title: 'it' }))
        const untilMs = Date.now() + 60_000
        await store.journal.waitFor(aWrite(run), aWait({ untilMs }))
      },
    ],
  ])('from %s that is cancelled', async (_, make) => {
    await aListener()
    await make()
    const [run] = (await store.runs.list({ limit: 1 })).items
    if (run === undefined) throw new Error('no run')
    await store.runs.cancel(run.id)

    expect(await pendingIds()).toEqual([run.id])
  })

  test.each<[string, () => NewRun, listens: boolean]>([
    ['a run when no workflow listens', () => aNewRun(), false],
    ['a tool run', () => aNewRun({ kind: 'tool', input: { schemaVersion: 1, tool: 'now', args: {} } }), true],
    ['a run that is too deep', () => aNewRun({ depth: 9 }), true],
    [
      'a run that is too deep and that another one brought about',
      () => aNewRun({ depth: 9, parentRunId: store.newId(), trigger: { type: 'runCompleted', id: null } }),
      true,
    ],
    ['a dry run', () => aWorkflowRun({ dryRun: { outputs: {} } }), true],
    [
      'the fork of a dry run',
      () => ({ ...aWorkflowRun({ dryRun: { outputs: {} } }), trigger: { type: 'fork', id: null } }),
      true,
    ],
  ])('not from %s', async (_, make, listens) => {
    if (listens) await aListener()
    else await aListener(false)
    await end(store, await begin(make()))

    expect(await pendingIds()).toEqual([])
  })

  test('from a debate of a step however deep: it is waited for', async () => {
    const { parent } = await aFamily()
    const deep = await begin(aChildOf(parent.runId, { depth: 9 }))
    await end(store, deep)

    expect(await pendingIds()).toEqual([deep.runId])
  })

  test('and workers are told at once', async () => {
    const told: string[] = []
    const session = await openSession({
      ...{ directUrl: store.directUrl, applicationName: 'test', channels: [channels.followUps] },
      onNotification: (channel) => told.push(channel),
      onConnected: () => {},
    })
    onTestFinished(() => session.close())
    const { children } = await aFamily()
    await end(store, children[0])
    await vi.waitFor(() => expect(told).toHaveLength(1), { interval: 5, timeout: 10_000 })
    const other = aChildOf(children[0].runId)
    await store.runs.start(other, 'RUN_DEBATE')
    await store.runs.cancel(other.id)

    await vi.waitFor(() => expect(told).toHaveLength(2), { interval: 5, timeout: 10_000 })
  })
})

describe('judging', () => {
  const judged = (more: Partial<NewRun> = {}) =>
    aNewRun({
      input: aDebateInput({ judging: { metrics: ['refusal'], model: 'simulated:debater' } }),
      ...more,
    })
  const jobs = () => store.queue.dequeue('JUDGE_RUN', 10)

  test('is queued once, with the end of a completed debate that asks for it', async () => {
    const run = await begin(judged({ depth: 9 }))
    await end(store, run)
    expect(await pendingIds()).toEqual([run.runId])
    expect(await jobs()).toEqual([])
    const settled = await Promise.all([1, 2].map(() => store.followUps.settle(run.runId, [])))

    expect(settled.filter((isMine) => isMine)).toHaveLength(1)
    expect(await jobs()).toMatchObject([{ type: 'JUDGE_RUN', data: { runId: run.runId } }])
  })

  test.each(['failed', 'cancelled'] as const)('is not for a debate that is %s', async (status) => {
    await end(store, await begin(judged()), status)
    expect(await pendingIds()).toEqual([])
    await aListener()
    const run = await begin(judged())
    await end(store, run, status)
    expect(await store.followUps.settle(run.runId, [])).toBe(true)
    expect(await jobs()).toEqual([])
  })

  test('is not for a debate that does not ask for it', async () => {
    await aListener()
    const run = await begin(aNewRun())
    await end(store, run)
    await store.followUps.settle(run.runId, [])
    expect(await jobs()).toEqual([])
  })
})

describe('what follows', () => {
  test('is done once, however many do it at once', async () => {
    const { parent, children } = await aFamily()
    await end(store, children[0])
    const next = () => aWorkflowRun({ trigger: { type: 'runCompleted' }, triggerId: children[0].runId })
    // Whoever wants to settle it is held up until all of them are on their way.
    const { pool } = store.postgres.db
    const holder = await pool.connect()
    onTestFinished(() => holder.release(true))
    await holder.query('begin')
    await holder.query('select from runs where id = $1 for update', [parent.runId])
    const settling = Promise.all(
      [1, 2, 3].map(() => store.followUps.settle(children[0].runId, [next(), next()])),
    )
    const heldUp = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await vi.waitFor(async () => expect((await pool.query(heldUp)).rowCount).toBe(3), {
      interval: 5,
      timeout: 10_000,
    })
    await holder.query('commit')
    const settled = await settling

    expect(settled.filter((isMine) => isMine)).toHaveLength(1)
    expect(await pendingIds()).toEqual([])
    expect((await store.runs.get(parent.runId)).status).toBe('queued')
    const started = (await store.runs.list({ limit: 10, status: ['queued'] })).items
    expect(started.map(({ id }) => id)).toContain(parent.runId)
    expect(started).toHaveLength(3)
    const { claimed } = await store.journal.takeUp('RUN_WORKFLOW', 10, store.newId())
    expect(claimed.map(({ runId }) => runId).toSorted()).toEqual(started.map(({ id }) => id).toSorted())
  })

  test('starts runs like any others', async () => {
    await aListener()
    const ended = await begin(aNewRun())
    await end(store, ended)
    const next = aWorkflowRun({ trigger: { type: 'runCompleted' }, triggerId: ended.runId, depth: 1 })
    await store.followUps.settle(ended.runId, [next])

    const { workflowId, title, trigger } = next
    expect(await store.runs.get(next.id)).toMatchObject({ status: 'queued', workflowId, title, trigger })
    expect((await store.events.listByRun(next.id, 0, 5)).map(({ type }) => type)).toEqual(['RunQueued'])
    await end(store, await claim(store))
    expect(await store.followUps.pending(5)).toMatchObject([
      { runId: next.id, depth: 1, ownWorkflowId: workflowId },
    ])
  })

  test('is all or nothing: a run that can not be started leaves it to be done', async () => {
    const { parent, children } = await aFamily()
    await end(store, children[0])
    const taken = { ...aWorkflowRun(), id: parent.runId }

    await expect(store.followUps.settle(children[0].runId, [aWorkflowRun(), taken])).rejects.toThrow(
      'duplicate key',
    )

    expect(await pendingIds()).toEqual([children[0].runId])
    expect((await store.runs.get(parent.runId)).status).toBe('waiting')
    expect(await store.followUps.settle(children[0].runId, [])).toBe(true)
    expect((await store.runs.get(parent.runId)).status).toBe('queued')
  })

  test('is nothing for a run that was retried meanwhile, until it ends again', async () => {
    const { parent, children } = await aFamily()
    const [child] = children
    await end(store, child, 'failed')
    await store.runs.retry(child.runId, 'RUN_DEBATE')
    expect(await pendingIds()).toEqual([])
    expect(await store.followUps.settle(child.runId, [])).toBe(false)
    expect((await store.runs.get(parent.runId)).status).toBe('waiting')

    await end(store, await claim(store, 'RUN_DEBATE'))

    expect(await pendingIds()).toEqual([child.runId])
    expect(await store.followUps.settle(child.runId, [])).toBe(true)
    expect((await store.runs.get(parent.runId)).status).toBe('queued')
  })

  test.each(['approval', 'run', 'delay'] as const)('wakes a parent that waits for a %s', async (type) => {
    const { parent, children } = await aFamily()
    await store.postgres.db.pool.query(
      `update runs set waiting_for = jsonb_set(waiting_for, '{type}', to_jsonb($2::text)) where id = $1`,
      [parent.runId, type],
    )
    await end(store, children[0])
    await store.followUps.settle(children[0].runId, [])

    expect((await store.runs.get(parent.runId)).status).toBe('queued')
  })

  test('leaves a parent alone that waits for a provider, is at work or has ended', async () => {
    const { parent, children } = await aFamily()
    const { pool } = store.postgres.db
    const statusAfter = async (child: ClaimedRun) => {
      await end(store, child)
      expect(await store.followUps.settle(child.runId, [])).toBe(true)
      return (await store.runs.get(parent.runId)).status
    }
    await pool.query(
      `update runs set waiting_for = '{"type":"rate-limit","id":null,"until":null}' where id = $1`,
      [parent.runId],
    )
    expect(await statusAfter(children[0])).toBe('waiting')
    await pool.query(`update runs set status = 'running', waiting_for = null where id = $1`, [parent.runId])
    expect(await statusAfter(children[1])).toBe('running')
    const late = await begin(aChildOf(parent.runId))
    await pool.query(`update runs set status = 'completed' where id = $1`, [parent.runId])
    expect(await statusAfter(late)).toBe('completed')
  })

  test('a fork is nobody a step waits for', async () => {
    const { parent } = await aFamily()
    await aListener()
    const fork = aNewRun({ parentRunId: parent.runId, trigger: { type: 'fork', id: parent.runId } })
    const run = await begin(fork)
    await end(store, run)
    expect(await store.followUps.pending(5)).toMatchObject([{ runId: run.runId, ownWorkflowId: null }])
    await store.followUps.settle(run.runId, [])

    expect((await store.runs.get(parent.runId)).status).toBe('waiting')
  })
})

test('followers of a family are counted wherever one of it asks, and those of no other', async () => {
  const root = await begin(aWorkflowRun())
  const follow = async (parent: { readonly runId: string }, depth: number) => {
    const parentRunId = parent.runId as NewRun['id']
    return begin(
      aWorkflowRun({ trigger: { type: 'runCompleted' }, triggerId: parentRunId, parentRunId, depth }),
    )
  }
  const debate = await begin(aChildOf(root.runId, { depth: 1 }))
  const first = await follow(debate, 2)
  const second = await follow(root, 1)
  const third = await follow(second, 2)
  // A start of its own, by hand, is the root of another family.
  const fork = await begin(aNewRun({ parentRunId: third.runId, trigger: { type: 'fork', id: third.runId } }))
  await follow(fork, 1)

  for (const { runId } of [root, debate, first, second, third]) {
    expect(await store.followUps.followers(runId, 100)).toBe(3)
  }
  expect(await store.followUps.followers(fork.runId, 100)).toBe(1)
  expect(await store.followUps.followers(third.runId, 2)).toBe(2)
  expect(await store.followUps.followers(store.newId(), 100)).toBe(0)
})

describe('runs of a workflow that is cancelled', () => {
  test('go with it, whatever they are doing', async () => {
    const { parent, children } = await aFamily()
    const [running, ended] = children
    await end(store, ended)
    const queued = aChildOf(parent.runId)
    await store.runs.start(queued, 'RUN_DEBATE')
    const fork = aNewRun({ parentRunId: parent.runId, trigger: { type: 'fork', id: parent.runId } })
    await store.runs.start(fork, 'RUN_DEBATE')
    expect(await store.runs.cancel(parent.runId)).toEqual({ kind: 'workflow', status: 'cancelled' })

    const statusOf = async (id: NewRun['id']) => (await store.runs.get(id)).status
    expect(await statusOf(queued.id)).toBe('cancelled')
    expect(await statusOf(ended.runId)).toBe('completed')
    // Of its own accord.
    expect(await statusOf(fork.id)).toBe('queued')
    expect(await store.journal.write(aWrite(running))).toMatchObject({ isCancelRequested: true })
  })

  test('go with it when its worker is asked to end it', async () => {
    const parent = await begin(aWorkflowRun())
    const child = aChildOf(parent.runId)
    await store.runs.start(child, 'RUN_DEBATE')
    expect(await store.runs.cancel(parent.runId)).toMatchObject({ status: 'running' })

    expect((await store.runs.get(child.id)).status).toBe('cancelled')
  })

  test('that a step started at the last moment go with it afterwards', async () => {
    const parent = await begin(aWorkflowRun())
    await store.runs.cancel(parent.runId)
    const child = aChildOf(parent.runId)
    await store.runs.start(child, 'RUN_DEBATE')
    await end(store, parent, 'cancelled')
    expect(await pendingIds()).toEqual([parent.runId])
    await store.followUps.settle(parent.runId, [])

    expect((await store.runs.get(child.id)).status).toBe('cancelled')
  })

  test('nobody waits in a circle, whoever does what at once', async () => {
    for (let round = 0; round < 15; round += 1) {
      const { parent, children } = await aFamily()
      const [first, second] = children
      await end(store, first)
      const results = await Promise.allSettled([
        store.runs.cancel(parent.runId),
        store.followUps.settle(first.runId, []),
        end(store, second),
        store.journal.write(aWrite(second)),
        store.runs.cancel(second.runId),
        store.followUps.settle(first.runId, []),
      ])
      const faults = results.flatMap((result) =>
        result.status === 'rejected' ? [String(result.reason)] : [],
      )

      expect(faults.filter((fault) => !/has already ended|no longer owns/.test(fault))).toEqual([])
      for (const runId of await pendingIds()) await store.followUps.settle(runId, [])
      expect((await store.runs.get(parent.runId)).status).toBe('cancelled')
      await store.journal.takeUp('RUN_WORKFLOW', 10, store.newId())
    }
  })
})
