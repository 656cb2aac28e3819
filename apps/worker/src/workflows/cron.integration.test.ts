import type { Workflow } from '@workbench/core/models/workflow'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { newTraceId } from '@workbench/platform/correlation'
import { createCronTimes } from '@workbench/postgres/cron-times'
import { startRunsIn } from '@workbench/postgres/runs/start-runs-in'
import { createWorkflowRepository } from '@workbench/postgres/workflows/workflow-repository'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorkflowWorld, type WorkflowWorld } from '../../testing/workflow-world.ts'
import { fireDue } from './cron-loop.ts'

let world: WorkflowWorld
beforeAll(async () => {
  world = await openWorkflowWorld()
})
beforeEach(() => world.empty())
afterAll(() => world.close())

const hourMs = 3_600_000

/** Cron on a clock that the test moves; several callers stand for several workers. */
function cronAt(start: string) {
  const clock = createFakeClock(Date.parse(start))
  const { postgres, newId } = world.store
  const now = () => clock.now()
  const workflows = createWorkflowRepository(postgres.db, {
    ...{ newId, now, cronTimes: createCronTimes(now) },
    startRuns: startRunsIn(postgres.db, { newId, now, bossInserts: postgres.bossInserts }),
  })
  const fire = () => fireDue({ workflows, clock, newId, newTraceId })
  return {
    workflows,
    clock,
    /** Looks every hour, with two workers at once, but not during outages. */
    async pass(until: string, outages: readonly (readonly [from: string, to: string])[]): Promise<void> {
      while (clock.now() < Date.parse(until)) {
        const isDown = outages.some(
          ([from, to]) => clock.now() >= Date.parse(from) && clock.now() < Date.parse(to),
        )
        if (!isDown) await Promise.all([fire(), fire()])
        await clock.advance(hourMs)
      }
    },
  }
}

const dailyDebate = (timezone: string) => ({
  name: `Daily in ${timezone}`,
  trigger: { type: 'cron' as const, schedule: '30 2 * * *', timezone },
  steps: [
    {
      id: 'debate',
      type: 'runDebate' as const,
      request: {
        topic: 'What should we look at today?',
        format: 'panel',
        rounds: 1,
        model: 'simulated:instant',
        participants: [
          { name: 'Ada', instructions: 'Reason from evidence.' },
          { name: 'Bob', instructions: 'Doubt.' },
        ],
      },
    },
    {
      id: 'tell',
      type: 'sendMessage' as const,
      channel: 'log' as const,
      text: '{{ trigger.scheduledAt }} {{ steps.debate.output.verdict.decision }}',
    },
  ],
})

async function firings({ id }: Workflow): Promise<readonly string[]> {
  const { items } = await world.store.runs.list({ limit: 200, workflowId: id })
  const runs = await Promise.all(items.map((run) => world.store.runs.get(run.id)))
  return runs.map(({ trigger }) => trigger.id ?? '').toSorted()
}

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.parse(first) + day * 24 * hourMs).toISOString())

describe('a debate every night at half past two, posted to the log', () => {
  // Casablanca sets its clocks twice within five weeks: back on 15 February 2026, forward on 22 March.
  const outages = [
    // Over one firing: it is made up for. Over four: one is. Over none: nothing happens.
    ['2026-02-20T00:00:00Z', '2026-02-20T12:00:00Z'],
    ['2026-02-25T00:00:00Z', '2026-02-28T12:00:00Z'],
    ['2026-03-10T06:00:00Z', '2026-03-10T20:00:00Z'],
  ] as const

  test('over a month with two changes of the clock and three outages fires exactly when it should', async () => {
    const { workflows, pass } = cronAt('2026-02-12T00:00:00Z')
    const workflow = await workflows.create(
      { ...dailyDebate('Africa/Casablanca'), description: '', enabled: true, inputs: null, toolLimits: {} },
      null,
    )
    await world.aWorker({ firesCron: false })
    await pass('2026-03-25T00:00:00Z', outages)

    const expected = [
      // UTC+1 until 15 February at 03:00, which is 02:00 then: half past two comes twice and counts once.
      ...daysFrom('2026-02-12T01:30:00.000Z', 4),
      // UTC+0, and after the long outage one firing for four.
      ...daysFrom('2026-02-16T02:30:00.000Z', 10),
      ...daysFrom('2026-03-01T02:30:00.000Z', 21),
      // On 22 March the clock goes from 02:00 to 03:00: half past two is half past three, 02:30 UTC.
      '2026-03-22T02:30:00.000Z',
      ...daysFrom('2026-03-23T01:30:00.000Z', 2),
    ]
    expect(await firings(workflow)).toEqual(expected)

    const { items } = await world.store.runs.list({ limit: 200, workflowId: workflow.id })
    for (const { id } of items) await world.until(id, 'completed')
    expect(world.lines.map((line) => line.split(' ')[0]).toSorted()).toEqual(expected)
    expect(world.lines[0]).toMatch(/Z \[simulated\] .+/)
    // Each firing is a request of its own, which its debate belongs to.
    expect(new Set(items.map(({ requestId }) => requestId)).size).toBe(items.length)
    const debates = await world.store.runs.list({ limit: 200, kind: ['debate'] })
    expect(debates.items.map(({ requestId }) => requestId).toSorted()).toEqual(
      items.map(({ requestId }) => requestId).toSorted(),
    )
  }, 120_000)
})

test('one that is switched off and on again makes up for nothing', async () => {
  const { workflows, pass } = cronAt('2026-05-01T00:00:00Z')
  const draft = { ...dailyDebate('UTC'), description: '', enabled: true, inputs: null, toolLimits: {} }
  const workflow = await workflows.create(draft, null)
  await pass('2026-05-02T12:00:00Z', [])
  await workflows.setEnabled(workflow.id, false)
  await pass('2026-05-04T12:00:00Z', [])
  await workflows.setEnabled(workflow.id, true)
  await pass('2026-05-06T00:00:00Z', [])
  expect(await firings(workflow)).toEqual([
    '2026-05-01T02:30:00.000Z',
    '2026-05-02T02:30:00.000Z',
    '2026-05-05T02:30:00.000Z',
  ])
})
