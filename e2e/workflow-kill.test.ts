import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { call } from './support/api.ts'
import { openBrowser } from './support/browser.ts'
import type { Victim } from './support/kill-trial.ts'
import { openTab } from './support/tab.ts'
import { gatherEvidence } from './support/workflow-evidence.ts'
import { faultsOfLog } from './support/workflow-logs.ts'
import { freeze, momentsOfOrders, type NameOfMoment, placeOf } from './support/workflow-moments.ts'
import { stepsBeforeAsking } from './support/workflow-order.ts'
import { kill, orderKillTrial, startTrial, untilOrderEnded } from './support/workflow-trial.ts'
import { requestIdOf } from './support/workflow-webhook.ts'
import { type OrderWorld, startOrderWorld } from './support/workflow-world.ts'

describe('a workflow from a webhook to a message', () => {
  let world: OrderWorld
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
    world = await startOrderWorld()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const moments = Object.keys(momentsOfOrders) as NameOfMoment[]
  const victims: readonly Victim[] = ['worker', 'server', 'postgres', 'everything']
  // Each trial costs seconds, so the suite takes those that tell most.
  const telling: Readonly<Record<Victim, readonly NameOfMoment[]>> = {
    worker: [
      'during the transform',
      'while the debate speaks',
      'when the debate has ended and its parent sleeps',
      'while Slack takes the question',
      'when it is approved and nobody went on',
      'right after Slack took the message',
    ],
    server: ['while people are asked'],
    postgres: ['while Slack takes the message'],
    everything: ['right after they approved'],
  }
  const isWhole = process.env.WORKBENCH_KILLS === 'all'
  const trials = victims.flatMap((victim) =>
    (isWhole ? moments : telling[victim]).map((moment) => [victim, moment] as const),
  )

  test.each(trials)('survives kill -9 of %s %s', async (victim, moment) => {
    onTestFailed(() => console.error(world.stack.output().slice(-10_000)))
    const { order, evidence, faults } = await orderKillTrial(world, momentsOfOrders[moment], victim)
    expect([...faults, ...faultsOfLog(world.stack.output(), evidence, order)]).toEqual([])
  })

  test('says on the page of its run that nobody knows of a message that was cut off', async () => {
    const moment = momentsOfOrders['while Slack takes the message']
    const outcome = await orderKillTrial(world, moment, 'worker')
    expect(outcome.faults).toEqual([])
    const { page, faults, close } = await openTab(browser, world.stack.url)
    await page.goto(`/runs/${outcome.run.id}?step=message`)
    const step = page.getByRole('region', { name: 'Chosen step' })
    await step.getByText('Nobody knows whether this arrived').waitFor()
    const sent = page.getByRole('region', { name: 'What was sent' }).getByRole('listitem')
    await sent.filter({ hasText: 'Unknown' }).getByText('message to slack').waitFor()
    expect(await sent.filter({ hasText: 'Sent' }).count()).toBe(2)
    expect(faults).toEqual([])
    await close()
  })

  test('is forked after its debate, the fork killed while it asks: what came before is not done again', async () => {
    const { stack, gates } = world
    const trial = startTrial(world)
    const parentId = await trial.start()
    await untilOrderEnded(trial, parentId)

    const arrived = gates.hold(placeOf(trial.order, 'notice'))
    const body = { atTurn: stepsBeforeAsking }
    const forked = await call<{ runId: string }>(stack.url, `/runs/${parentId}/fork`, {
      method: 'POST',
      body,
    })
    await arrived
    await kill(world, 'worker')
    const { runId: id } = forked.body
    const run = await untilOrderEnded(trial, id)

    expect(run).toMatchObject({
      status: 'completed',
      forkedFrom: { runId: parentId, turn: stepsBeforeAsking },
    })
    expect(run.requestId).toBe(requestIdOf(trial.order))
    const {
      replies,
      debates,
      effects,
      records,
      arrived: calls,
    } = await gatherEvidence(world, trial.order, id)
    expect([replies.length, debates.length]).toEqual([2, 1])
    expect(namesOf(calls)).toEqual(['rate', 'notice', 'message', 'notice', 'message'])
    expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(calls.length)
    expect(new Set(calls.map(({ requestId }) => requestId))).toEqual(new Set([requestIdOf(trial.order)]))
    const ledger = effects.map(({ kind, status }) => `${kind} ${status}`)
    expect(ledger).toEqual(['approvalMessage unknown', 'sendMessage sent'])
    expect(records).toMatchObject([{ key: trial.order, runId: id }])
  })

  test('goes on at the message that Slack refused, after a retry that everything died of', async () => {
    const { stack, outside } = world
    const trial = startTrial(world)
    outside.refuse(placeOf(trial.order, 'message'))
    const id = await trial.start()
    const failed = await untilOrderEnded(trial, id)
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'step_failed' } })
    expect(failed.error?.message).toContain('no_service')

    await freeze(stack)
    const retried = await call(stack.url, `/runs/${id}/retry`, { method: 'POST' })
    expect(retried.status).toBe(202)
    await kill(world, 'everything')
    const run = await untilOrderEnded(trial, id)

    expect(run.status).toBe('completed')
    const { replies, debates, effects, approvals, arrived } = await gatherEvidence(world, trial.order, id)
    expect([replies.length, debates.length, approvals.length]).toEqual([2, 1, 1])
    expect(namesOf(arrived)).toEqual(['rate', 'notice', 'message', 'message'])
    expect(new Set(arrived.slice(2).map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    const ledger = effects.map(({ kind, status }) => `${kind} ${status}`)
    expect(ledger).toEqual([
      'httpRequest sent',
      'approvalMessage sent',
      'sendMessage failed',
      'sendMessage sent',
    ])
  })
})

const namesOf = (calls: readonly { readonly path: string }[]) =>
  calls.map(({ path }) => path.split('/').at(-1))
