import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Victim } from './support/kill-trial.ts'
import { faultsOfLog } from './support/workflow-logs.ts'
import { momentsOfOrders, type NameOfMoment } from './support/workflow-moments.ts'
import { orderKillTrial } from './support/workflow-trial.ts'
import { type OrderWorld, startOrderWorld } from './support/workflow-world.ts'

describe('a workflow from a webhook to a message', () => {
  let world: OrderWorld
  beforeAll(async () => {
    world = await startOrderWorld()
  })
  afterAll(() => world?.stop())

  const moments = Object.keys(momentsOfOrders) as NameOfMoment[]
  const victims: readonly Victim[] = ['worker', 'server', 'postgres', 'everything']
  // Each moment costs seconds; what dies beside the worker matters most while people are asked and a message is on its way.
  const telling: readonly NameOfMoment[] = ['while people are asked', 'while Slack takes the message']
  const isWhole = process.env.WORKBENCH_KILLS === 'all'
  const trials = victims.flatMap((victim) =>
    moments
      .filter((moment) => isWhole || victim === 'worker' || telling.includes(moment))
      .map((moment) => [victim, moment] as const),
  )

  test.each(trials)('survives kill -9 of %s %s', async (victim, moment) => {
    const { order, evidence, faults } = await orderKillTrial(world, momentsOfOrders[moment], victim)
    expect([...faults, ...faultsOfLog(world.stack.output(), evidence, order)]).toEqual([])
  })
})
