import { killTrial, slowReply, type Victim } from '../e2e/support/kill-trial.ts'
import { payingScript, trialIn } from '../e2e/support/paying-debate.ts'
import { momentAfter, startPayingWorld, toolKillTrial } from '../e2e/support/tool-kill-trial.ts'
import { orderAfter } from '../e2e/support/workflow-moments.ts'
import { orderIn, orderScript } from '../e2e/support/workflow-order.ts'
import { orderKillTrial } from '../e2e/support/workflow-trial.ts'
import { withOrders } from '../e2e/support/workflow-world.ts'

// `npm run chaos [MOMENTS]`: kill -9 of each part in turn, at random moments: of a debate of twelve turns, then of one
// whose speaker calls tools that pay, once after a question to people, then of a workflow that a webhook starts and that
// asks a service, models and people before it tells Slack.
const moments = Number(process.argv[2] ?? 20)
const victims: readonly Victim[] = ['worker', 'server', 'postgres', 'everything']
/** How long each takes by itself, about. */
const kinds = { turns: 1_900, tools: 1_200, orders: 900 }
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]
const replyMs = 100
const world = await startPayingWorld({ LOG_LEVEL: 'warn' })
const { stack, models, gates } = world
const orders = await withOrders({ stack, models, gates })
const pay = payingScript(gates, world.till.host, replyMs)
const talk = orderScript(gates, replyMs)
models.setScript((request) => {
  const { messages } = request.body
  if (orderIn(messages) !== null) return talk(request)
  return trialIn(messages) === null ? slowReply(request) : pay(request)
})

async function trial(kind: keyof typeof kinds, victim: Victim, afterMs: number) {
  if (kind === 'tools') return toolKillTrial(world, momentAfter(afterMs), victim)
  if (kind === 'orders') return orderKillTrial(orders, orderAfter(afterMs), victim)
  const { run, boughtTwice, missing } = await killTrial(stack, models, victim, afterMs)
  const isWhole = run.status === 'completed'
  const faults = [
    ...(isWhole ? [] : [`it ended as ${run.status}`]),
    ...boughtTwice.map((turn) => `bought twice: ${turn}`),
    ...missing,
  ]
  return { run, faults }
}

let failures = 0
try {
  for (let moment = 0; moment < moments; moment++) {
    const victim = victims[moment % victims.length] ?? 'worker'
    const kind = kindNames[Math.floor(moment / victims.length) % kindNames.length] ?? 'turns'
    const afterMs = Math.floor(Math.random() * kinds[kind])
    const startedAt = Date.now()
    const { run, faults } = await trial(kind, victim, afterMs)
    failures += faults.length > 0 ? 1 : 0
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
    const outcome = faults.length > 0 ? `FAILED: ${faults.join('; ')}` : 'whole'
    const place = `${moment + 1}/${moments}`.padStart(5)
    console.log(
      `${place}  kill -9 ${victim.padEnd(10)} after ${String(afterMs).padStart(4)} ms of ${kind}: ${outcome}, attempt ${run.attempt}, ${seconds} s`,
    )
  }
} finally {
  await world.stop()
  await orders.stop()
}
console.log(`${moments - failures} passed, ${failures} failed`)
process.exit(failures > 0 ? 1 : 0)
