import { baselineInput } from '@workbench/core/baseline/baseline-input'
import { debateBaselines, usageOfDebate } from '@workbench/core/baseline/debate-baselines'
import { plainReplies } from '@workbench/core/debate/testing/debate-builders'
import { DebateInput, type DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import { freePrice } from '@workbench/core/models/price'
import type { Run } from '@workbench/core/models/run'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, type ScriptedReply } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startWorker, type Worker } from './worker.ts'

let store: TestStore
const workers: Worker[] = []
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(() => store.close())

const model = 'acme:m'
const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 4 }

/** Counts four bytes for a token, as English has it, and answers in the form that is asked for. */
function aReply({ system, messages, answer }: ModelRequest): ScriptedReply {
  const inputTokens = Math.ceil(JSON.stringify([system, messages]).length / 4)
  const outputTokens = answer === 'single-answer' ? 180 : 240
  const costUsd = (inputTokens * 1 + outputTokens * 4) / 1e6
  const text = plainReplies[answer as keyof typeof plainReplies]
  return { text, usage: { inputTokens, outputTokens, costUsd } }
}

async function aWorker() {
  const scripted = createScriptedModel(aReply)
  const worker = await startWorker({
    postgres: store.postgres,
    model: scripted,
    concurrency: 4,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  workers.push(worker)
}

const untilEnded = (runId: RunId): Promise<Run> =>
  vi.waitFor(
    async () => {
      const run = await store.runs.get(runId)
      expect(['completed', 'failed']).toContain(run.status)
      return run
    },
    { timeout: 15_000, interval: 20 },
  )

async function held(input: DebateInput, parentRunId: RunId | null = null): Promise<Run> {
  const trigger = { type: parentRunId === null ? 'api' : 'baseline', id: parentRunId }
  const run = aNewRun({ id: store.newId<RunId>(), input, parentRunId, trigger })
  await store.runs.start(run, 'RUN_DEBATE')
  return untilEnded(run.id)
}

test.each([
  ['answers that are counted', 'yes'],
  ['answers of which a selector takes one', undefined],
] as const)('a baseline never costs more than its debate: %s', async (_what, referenceAnswer) => {
  await aWorker()
  const participants = [0, 1, 2].map((seat) => aSeat(seat, { model, maxOutputTokens: 300 }))
  const input = aDebateInput({
    participants,
    model,
    prices: { [model]: price },
    privateVotes: true,
    formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: false },
    ...(referenceAnswer && { referenceAnswer }),
  })
  const debate = await held(input)
  const found = { problemWithModel: () => null, priceOf: () => null, contextOf: () => null }
  const { turns } = debate.output as DebateResult
  const usage = usageOfDebate(debate)
  const baseline = await held(baselineInput({ runId: debate.id, input, turns, usage }, {}, found), debate.id)

  expect(baseline.status).toBe('completed')
  expect(baseline.usage.costUsd).toBeGreaterThan((debate.usage.costUsd ?? 0) / 2)
  expect(baseline.usage.costUsd).toBeLessThanOrEqual(debate.usage.costUsd ?? 0)
  const planned = DebateInput.parse(baseline.input).rounds
  expect(planned).toBeGreaterThan(5)

  const { items } = await store.runs.list({ kind: ['debate'], parentRunId: debate.id, limit: 10 })
  expect(items.map(({ id }) => id)).toEqual([baseline.id])
  const beside = debateBaselines(debate, [baseline])
  expect(beside.baselines).toMatchObject([
    { samples: planned, selection: referenceAnswer === undefined ? 'selector' : 'vote' },
  ])
  expect(beside.baselines[0]?.answers).toBeGreaterThan(5)
  expect(beside.baselines[0]?.correct).toBe(referenceAnswer === undefined ? null : true)
  expect(beside.privateVotes).toMatchObject({ voters: 3, changed: 0, abstentions: { before: 0, after: 0 } })
})

test('a debate that its budget cuts short is complete, and says so before', async () => {
  await aWorker()
  const participants = [0, 1, 2].map((seat) => aSeat(seat))
  const run = await held(aDebateInput({ participants, budget: { maxCalls: 5 } }))

  expect(run).toMatchObject({ status: 'completed', error: null, usage: { calls: 5 } })
  expect(run.output).toMatchObject({ stopReason: 'budget', verdict: { decision: 'Ban them.' } })
  const events = await store.events.listByRun(run.id, 0, 1_000)
  const warnings = events.filter(({ type }) => type === 'BudgetWarning')
  expect(warnings).toMatchObject([
    { level: 'warn', data: { limit: 'maxCalls', allowed: 5, used: 4, share: 0.8 } },
  ])
})
