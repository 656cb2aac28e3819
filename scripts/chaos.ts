import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { killTrial, slowReply, type Victim } from '../e2e/support/kill-trial.ts'
import { startStack } from '../e2e/support/stack.ts'

// `npm run chaos [MOMENTS]`: kill -9 of each part in turn, at random moments of a debate of twelve turns.
const moments = Number(process.argv[2] ?? 20)
const victims: readonly Victim[] = ['worker', 'server', 'postgres', 'everything']
const debateMs = 1_900
const models = await startChatCompletionsServer({ script: slowReply })
const stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl, LOG_LEVEL: 'warn' })
let failures = 0
try {
  for (let moment = 0; moment < moments; moment++) {
    const victim = victims[moment % victims.length] ?? 'worker'
    const afterMs = Math.floor(Math.random() * debateMs)
    const startedAt = Date.now()
    const { run, boughtTwice, missing } = await killTrial(stack, models, victim, afterMs)
    const faults = [
      ...(run.status === 'completed' ? [] : [`ended as ${run.status}`]),
      ...boughtTwice.map((turn) => `bought twice: ${turn}`),
      ...missing,
    ]
    failures += faults.length > 0 ? 1 : 0
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
    const outcome = faults.length > 0 ? `FAILED: ${faults.join('; ')}` : 'whole'
    const place = `${moment + 1}/${moments}`.padStart(5)
    console.log(
      `${place}  kill -9 ${victim.padEnd(10)} after ${String(afterMs).padStart(4)} ms: ${outcome}, attempt ${run.attempt}, ${seconds} s`,
    )
  }
} finally {
  await stack.stop()
  await models.close()
}
console.log(`${moments - failures} passed, ${failures} failed`)
process.exit(failures > 0 ? 1 : 0)
