import { expect, test } from 'vitest'
import { aTurn } from '../../testing/builders-of-runs.ts'
import type { ScriptedReply } from '../../testing/scripted-model.ts'
import { testId } from '../../testing/test-id.ts'
import { formats } from '../debate/formats/catalogue.ts'
import { mulberry32 } from '../debate/plan/seeded-random.ts'
import { budgetedDebate, fullUsage, outcomeOf } from '../debate/testing/budgeted-debate.ts'
import { anInput, plainReplies } from '../debate/testing/debate-builders.ts'
import { ConflictError } from '../errors.ts'
import { costOf } from '../models/cost-of.ts'
import type { DebateInput, DebateResult } from '../models/debate.ts'
import type { RunId } from '../models/ids.ts'
import { freePrice } from '../models/price.ts'
import type { Format } from '../models/scenario.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { baselineInput, type HeldDebate } from './baseline-input.ts'

const model = 'acme:a'

/** A debate of any format on any topic, as it may have been held at any price; its baseline may be asked for in any way. */
function anyBaseline(seed: number): DebateInput | null {
  const random = mulberry32(seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const format = (Object.keys(formats) as Format[])[upTo(Object.keys(formats).length)] as Format
  const { participants } = formats[format]
  const seats = Math.min(participants.max, Math.max(participants.min, 2 + upTo(3)))
  const price =
    random() < 0.3
      ? freePrice
      : { ...freePrice, inputUsdPerMillion: 1 + upTo(3), outputUsdPerMillion: 1 + upTo(30) }
  const tools = random() < 0.3 ? ['look'] : []
  const maxOutputTokens = [256, 1024, 4096][upTo(3)] ?? 1024
  const input = anInput(
    format,
    Array.from({ length: seats }, () => ({ model, maxOutputTokens, tools })),
    {
      topic: 'Should we? '.repeat(1 + upTo(60)),
      context: 'It is so. '.repeat(upTo(200)),
      prices: { [model]: price },
      model,
      maxOutputTokens,
      seed,
      ...(random() < 0.3 ? { referenceAnswer: 'Yes' } : {}),
    },
  )
  const mean = 10 + upTo(Math.min(600, maxOutputTokens - 10))
  const turns = Array.from({ length: seats * (1 + upTo(3)) }, (_, index) => {
    const outputTokens = Math.min(maxOutputTokens, Math.ceil(mean * (0.5 + random())))
    const inputTokens = 200 + upTo(300) + index * mean
    const tokens = { inputTokens, outputTokens }
    const cached = { cachedInputTokens: null, cacheWriteTokens: null, reasoningTokens: null }
    const costUsd = random() < 0.05 ? null : costOf(price, { ...cached, ...tokens })
    return aTurn({ index, model, usage: { calls: 1, ...tokens, costUsd } })
  })
  const sum = (of: (usage: HeldDebate['usage']) => number) =>
    turns.reduce((total, { usage }) => total + of(usage), 0)
  const usage = {
    calls: turns.length,
    inputTokens: sum((one) => one.inputTokens),
    outputTokens: sum((one) => one.outputTokens),
    costUsd: turns.some((turn) => turn.usage.costUsd === null) ? null : sum(({ costUsd }) => costUsd ?? 0),
  }
  const debate: HeldDebate = { runId: testId<RunId>(), input, turns, usage }
  const start = random() < 0.2 ? { samples: 1 + upTo(8) } : {}
  const found = { problemWithModel: () => null, priceOf: () => price, contextOf: () => null }
  try {
    return baselineInput(debate, start, found)
  } catch (error) {
    if (error instanceof ConflictError) return null
    throw error
  }
}

/** As long as it may be, or of usual length; now and then in no form, or after asking a tool. */
function answering(seed: number, share: number) {
  const random = mulberry32(seed)
  return (request: ModelRequest): ScriptedReply => {
    const full = fullUsage(request)
    const outputTokens = Math.max(1, Math.floor(full.outputTokens * share))
    const inputTokens = Math.max(1, Math.floor(full.inputTokens * (share === 1 ? 1 : 0.75)))
    const costUsd = request.price === null ? null : (full.costUsd ?? 0) * (share === 1 ? 1 : 0.75)
    const usage = { calls: 1, inputTokens, outputTokens, costUsd }
    if (request.tools.length > 0 && request.toolChoice !== 'none' && random() < 0.4)
      return { usage, toolCalls: [['look', {}]] }
    const plain = plainReplies[request.answer as keyof typeof plainReplies] ?? 'An answer.'
    return { usage, text: `${' '.repeat(Math.max(0, outputTokens * 3 - plain.length))}${plain}` }
  }
}

test.each([
  ['as long as they may be', 1],
  ['of usual length', 0.3],
])(
  'single agents whose answers are %s always come to a verdict, at no more than the debate',
  async (_what, share) => {
    let refused = 0
    let several = 0
    for (let seed = 1; seed <= 250; seed += 1) {
      const input = anyBaseline(seed)
      if (input === null) {
        refused += 1
        continue
      }
      const debate = budgetedDebate(input)
      const ended = outcomeOf((await debate.attempt(answering(seed, share))).end)
      const { verdict } = (ended?.output ?? {}) as DebateResult
      const about = `seed ${seed}, ${input.rounds} answers, ${JSON.stringify(input.formatOptions)}`
      expect([about, ended?.status, ended?.error]).toEqual([about, 'completed', null])
      expect(verdict?.decidedBy, about).not.toBe('nobody')
      if (verdict?.rationale.startsWith('The budget had no room') === true) expect.unreachable(about)
      const { inputTokens, outputTokens, costUsd } = debate.journal.usage()
      const { maxTokens = Number.POSITIVE_INFINITY, maxCostUsd = Number.POSITIVE_INFINITY } = input.budget
      expect(inputTokens + outputTokens, about).toBeLessThanOrEqual(maxTokens)
      expect(costUsd ?? 0, about).toBeLessThanOrEqual(maxCostUsd * (1 + 1e-9))
      if (debate.journal.steps.filter(({ kind }) => kind === 'turn').length > 1) several += 1
    }
    expect(refused).toBeLessThan(60)
    expect(several).toBeGreaterThan(80)
  },
)
