import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killTrial, slowReply, type Victim } from './support/kill-trial.ts'
import { type Stack, startStack } from './support/stack.ts'

let stack: Stack
let models: Awaited<ReturnType<typeof startChatCompletionsServer>>
beforeAll(async () => {
  models = await startChatCompletionsServer({ script: slowReply })
  stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl })
})
afterAll(async () => {
  await stack?.stop()
  await models?.close()
})

// `npm run chaos` does the same at twenty random moments.
const moments: readonly [Victim, number][] = [
  ['worker', 700],
  ['server', 400],
  ['postgres', 900],
  ['everything', 1_300],
  ['worker', 60],
]

test.each(moments)('a debate survives kill -9 of %s after %i ms', async (victim, afterMs) => {
  const { run, boughtTwice, missing } = await killTrial(stack, models, victim, afterMs)

  expect(run.status).toBe('completed')
  expect(boughtTwice).toEqual([])
  expect(missing).toEqual([])
})
