import { randomUUID } from 'node:crypto'
import { call } from './api.ts'
import type { Victim } from './kill-trial.ts'
import { replyIn } from './paying-debate.ts'
import { type Evidence, gatherEvidence, type WorkflowRun } from './workflow-evidence.ts'
import { type Cut, faultsOf, nothingCut } from './workflow-faults.ts'
import { approveAgain, linksFor } from './workflow-link.ts'
import { approve, isAsking, type OrderMoment, type OrderTrial, thaw } from './workflow-moments.ts'
import { type CallName, callNames } from './workflow-order.ts'
import { sendOrder } from './workflow-webhook.ts'
import type { OrderWorld } from './workflow-world.ts'

export interface OutcomeOfOrder {
  readonly run: WorkflowRun
  readonly order: string
  readonly evidence: Evidence
  /** What does not hold; nothing when all is well. */
  readonly faults: readonly string[]
}

/**
 * Sends an order, kills the victim at the moment, and waits for the end, approving what is asked by the link that Slack got.
 *
 * @throws Error when the run does not end by itself.
 */
export async function orderKillTrial(
  world: OrderWorld,
  moment: OrderMoment,
  victim: Victim,
): Promise<OutcomeOfOrder> {
  const trial = startTrial(world)
  const { stack, outside, workflow, order, faults } = trial
  const runId = await moment.reach(trial)
  const isWorkerKilled = victim === 'worker' || victim === 'everything'
  const cut = isWorkerKilled ? await cutOf(world, moment, order, runId) : nothingCut
  await kill(world, victim)
  // Whoever had no answer sends it again.
  const again = await sendOrder(stack.url, workflow, order)
  await untilOrderEnded(trial, runId)
  const later = await sendOrder(stack.url, workflow, order)
  for (const id of [again, later]) if (id !== runId) faults.push(`the same delivery started ${id}`)
  for (const link of linksFor(outside, order)) faults.push(...(await approveAgain(link)))
  const evidence = await gatherEvidence(world, order, runId)
  return { run: evidence.run, order, evidence, faults: [...faults, ...faultsOf(evidence, order, cut)] }
}

export function startTrial(world: OrderWorld): OrderTrial {
  const order = randomUUID()
  const start = () => sendOrder(world.stack.url, world.workflow, order)
  return { ...world, order, faults: [], start }
}

/** kill -9; whatever was held or frozen goes on afterwards. */
export async function kill({ stack, gates }: OrderWorld, victim: Victim): Promise<void> {
  if (victim === 'everything') {
    await stack.killAll()
    gates.openAll()
    await stack.restart()
    return
  }
  await stack.kill(victim)
  gates.openAll()
  await thaw(stack)
}

/** Waits for the end of a run about an order and approves what it asks meanwhile. */
export async function untilOrderEnded(
  trial: OrderTrial,
  runId: string,
  timeoutMs = 60_000,
): Promise<WorkflowRun> {
  const { stack } = trial
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    const { body: run } = await call<WorkflowRun>(stack.url, `/runs/${runId}`)
    if (['completed', 'failed', 'cancelled'].includes(run.status)) return run
    if (Date.now() > giveUpAt) throw new Error(`Run ${runId} is still ${run.status} after ${timeoutMs} ms`)
    if (await isAsking(stack, runId)) await approve(trial, runId)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function cutOf(
  world: OrderWorld,
  { underWay = [], atRisk = [] }: OrderMoment,
  order: string,
  runId: string,
): Promise<Cut> {
  if (atRisk !== 'unfinished') return { underWay, atRisk }
  return { underWay, atRisk: unfinishedIn(await gatherEvidence(world, order, runId)) }
}

/** Calls whose end is not written down. */
function unfinishedIn({ effects, debates, replies }: Evidence): readonly CallName[] {
  const isSent = (kind: string) => effects.some((effect) => effect.kind === kind && effect.status === 'sent')
  const answers = debates.flatMap(({ events }) =>
    events.filter(({ type }) => type === 'LLMCallFinished'),
  ).length
  const speakers = [...new Set(replies.map(({ body }) => replyIn(body.messages)))].slice(0, answers)
  const finished: Record<CallName, boolean> = {
    rate: isSent('httpRequest'),
    'Mara/0': speakers.includes('Mara/0'),
    'Tomasz/0': speakers.includes('Tomasz/0'),
    notice: isSent('approvalMessage'),
    message: isSent('sendMessage'),
  }
  return callNames.filter((name) => !finished[name])
}
