import { describe, expect, test } from 'vitest'
import { overloaded, type ScriptedReply } from '../../../testing/scripted-model.ts'
import { ModelCallError } from '../../errors.ts'
import type { DebateInput } from '../../models/debate.ts'
import { freePrice } from '../../models/price.ts'
import type { Budget, Format } from '../../models/scenario.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { formats } from '../formats/catalogue.ts'
import { budgetedDebate, fullUsage, outcomeOf, withTools } from '../testing/budgeted-debate.ts'
import { anInput } from '../testing/debate-builders.ts'
import { estimateDebate } from './estimate-debate.ts'

const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 4, cacheWriteUsdPerMillion: 1.25 }
const model = 'acme:a'
const prices = { [model]: price, 'simulated:debater': price }

/** Three blind turns, three in order, then the synthesis: seven calls. */
const panel = (budget: Budget, changes: Partial<DebateInput> = {}) =>
  anInput('panel', 3, { rounds: 2, prices, budget, ...changes })

const small = (): ScriptedReply => ({ usage: { costUsd: 0.001 } })
const kinds = ({ journal }: ReturnType<typeof budgetedDebate>) =>
  journal.steps.flatMap(({ kind }) => (kind === 'mark' ? [] : [kind]))

describe('room for the closing is kept', () => {
  test('where the calls run short the discussion ends and its verdict is given', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 5 }))
    const { end } = await debate.attempt(small)

    expect(end).toMatchObject({
      status: 'completed',
      output: { stopReason: 'budget', verdict: { decidedBy: 'moderator', decision: 'Ban them.' } },
      error: null,
    })
    expect(kinds(debate)).toEqual([...Array(4).fill('turn'), 'call'])
    expect(debate.journal.usage().calls).toBe(5)
  })

  test('a parallel round is begun with as many as there is room for', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 3 }))
    await debate.attempt(small)
    expect(
      debate.journal.steps.filter(({ kind }) => kind === 'turn').map(({ position }) => position),
    ).toEqual([0, 1])
    expect(kinds(debate)).toEqual(['turn', 'turn', 'call'])
  })

  test('whoever is left of a round speaks when those before took less than they could have', async () => {
    // Room for the bounds of two blind turns beside the closing, and for what all of them really take.
    const { requests } = await budgetedDebate(panel({})).attempt(small)
    const [turn, closing] = [requests[0], requests.at(-1)].map((request) => tokensOf(request))
    const debate = budgetedDebate(
      panel({ maxTokens: 2 * (turn ?? 0) + (closing ?? 0) + 3_000 }, { rounds: 1 }),
    )
    const { end } = await debate.attempt(small)
    expect(end).toMatchObject({ status: 'completed', output: { stopReason: 'fixed' } })
    expect(kinds(debate)).toEqual(['turn', 'turn', 'turn', 'call'])
  })

  test.each([
    ['tokens', { maxTokens: 5_000 }],
    ['money', { maxCostUsd: 0.009 }],
  ])('in %s, too', async (_what, budget) => {
    const debate = budgetedDebate(panel(budget))
    const { end } = await debate.attempt((request) => ({ usage: fullUsage(request) }))
    expect(end).toMatchObject({ status: 'completed', output: { stopReason: 'budget' } })
    expect(kinds(debate).length).toBeLessThan(7)
    expect(kinds(debate).at(-1)).toBe('call')
  })

  test('a whole budget too small for a turn and a closing is used up by the discussion', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 1 }))
    const { end } = await debate.attempt(small)
    expect(end).toMatchObject({ status: 'failed', error: { code: 'budget' }, output: { verdict: null } })
    expect(kinds(debate)).toEqual(['turn'])
  })

  test('nothing is called where not even one call has room', async () => {
    const debate = budgetedDebate(panel({ maxTokens: 100 }))
    const { end, requests } = await debate.attempt(small)
    expect(end).toMatchObject({
      status: 'failed',
      error: { code: 'budget', message: 'The budget of 100 tokens has no room for the next call.' },
    })
    expect(requests).toEqual([])
  })

  test('votes are in the closing, and are given up last to first', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 6 }, { formatOptions: { ...poll } }))
    const { end } = await debate.attempt(small)
    expect(end).toMatchObject({ status: 'completed', output: { verdict: { decidedBy: 'vote' } } })
    expect(kinds(debate)).toEqual(['turn', 'turn', 'turn', 'call', 'call', 'call'])
  })
})

const poll = formats.panel.options.parse({ verdict: 'poll' })
const tokensOf = (request: ModelRequest | undefined) => {
  const { inputTokens, outputTokens } = fullUsage(request as ModelRequest)
  return inputTokens + outputTokens
}

test('a budget as large as the estimate is in nobody’s way', async () => {
  for (const format of Object.keys(formats) as Format[]) {
    const input = anInput(format, Math.max(3, formats[format].participants.min), { prices })
    const { calls, inputTokens, outputTokens, costUsd } = estimateDebate(input)
    const budget = { maxCalls: calls, maxTokens: inputTokens + outputTokens, maxCostUsd: costUsd ?? 1 }
    const unlimited = await budgetedDebate(input).attempt(small)
    const limited = await budgetedDebate({ ...input, budget }).attempt(small)
    expect([format, outcomeOf(limited.end)]).toEqual([format, outcomeOf(unlimited.end)])
  }
})

describe('within a call', () => {
  const solo = (budget: Budget, changes: Partial<DebateInput> = {}) =>
    anInput('single', 1, { prices, budget, ...changes })

  test('an answer that can not be read stays as it is where there is no room to ask again', async () => {
    const input = solo({ maxCalls: 3 }, { rounds: 3, formatOptions: { selection: 'vote' } })
    const debate = budgetedDebate(input)
    const { end } = await debate.attempt((_request, index) => (index === 0 ? { text: 'No form.' } : {}))
    expect(debate.journal.usage().calls).toBe(3)
    expect(end).toMatchObject({
      status: 'completed',
      output: { stopReason: 'fixed', verdict: { votes: { abstentions: 1 } } },
    })
  })

  test('a try after a failure that was paid for needs room of its own', async () => {
    const usage = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.001 }
    const failing = () => ({
      error: new ModelCallError('model_unavailable', 'It broke off.', { retryable: true, usage }),
    })
    const debate = budgetedDebate(solo({ maxCalls: 2 }, { rounds: 1 }))
    const { end } = await debate.attempt(failing)
    expect(debate.journal.usage().calls).toBe(2)
    expect(end).toMatchObject({ status: 'failed', error: { code: 'budget' } })
  })

  test('one that nobody paid for does not', async () => {
    const debate = budgetedDebate(solo({ maxCalls: 1 }, { rounds: 1 }))
    const { end } = await debate.attempt((_request, index) => (index === 0 ? { error: overloaded() } : {}))
    expect(end).toMatchObject({ status: 'completed' })
  })

  test('speakers with tools who share a round do not take each other’s room', async () => {
    const input = withTools(panel({ maxCalls: 8 }, { rounds: 1 }))
    const debate = budgetedDebate(input)
    const { end } = await debate.attempt(({ messages, answer }) =>
      answer === 'turn-with-stance' && messages.length < 7 ? { toolCalls: [['look', {}]] } : {},
    )
    expect(debate.journal.usage().calls).toBeLessThanOrEqual(8)
    expect(end).toMatchObject({ status: 'completed', output: { stopReason: 'budget' } })
    expect(kinds(debate).filter((kind) => kind === 'turn')).toHaveLength(1)
  })
})

describe('most of a limit', () => {
  const warnings = ({ journal }: ReturnType<typeof budgetedDebate>) =>
    journal.events.flatMap(({ type, level, component, data }) =>
      type === 'BudgetWarning' ? [{ level, component, ...data }] : [],
    )

  test('is told of once for each of them', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 7, maxTokens: 1_000_000 }))
    await debate.attempt(small)
    expect(warnings(debate)).toEqual([
      { level: 'warn', component: 'debate', limit: 'maxCalls', allowed: 7, used: 6, share: 6 / 7 },
    ])
  })

  test('and not again by an attempt that goes on', async () => {
    const debate = budgetedDebate(panel({ maxCalls: 7 }))
    await debate.attempt((_request, index) => (index < 6 ? {} : { error: overloaded() }))
    await debate.attempt(small)
    expect(warnings(debate)).toHaveLength(1)
  })

  test('of time is told of when it is over, also while somebody speaks', async () => {
    const debate = budgetedDebate(panel({ maxSeconds: 10 }))
    const running = debate.attempt((_request, index) => (index < 3 ? {} : { until: new Promise(() => {}) }))
    await soon()
    await debate.clock.advance(8_100)
    expect(warnings(debate)).toMatchObject([{ limit: 'maxSeconds', allowed: 10, used: 8 }])
    await debate.clock.advance(1_900)
    expect((await running).end).toMatchObject({ status: 'failed', error: { code: 'budget' } })
  })
})

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

test('when the time is over, those who were heard decide where the format lets them', async () => {
  const input = anInput('single', 1, {
    rounds: 3,
    formatOptions: { selection: 'vote' },
    budget: { maxSeconds: 10 },
  })
  const debate = budgetedDebate(input)
  const running = debate.attempt((_request, index) => (index < 2 ? {} : { until: new Promise(() => {}) }))
  await soon()
  await debate.clock.advance(10_000)
  expect((await running).end).toMatchObject({
    status: 'completed',
    output: { stopReason: 'budget', verdict: { decidedBy: 'vote', decision: 'Yes' } },
  })
})

test('where only one answer had room, nobody is asked to choose', async () => {
  const input = anInput('single', 1, {
    rounds: 5,
    formatOptions: { selection: 'selector' },
    budget: { maxCalls: 2 },
  })
  const debate = budgetedDebate(input)
  const { end, requests } = await debate.attempt(() => ({ text: 'By bus.' }))
  expect(requests).toHaveLength(1)
  expect(end).toMatchObject({
    status: 'completed',
    output: { stopReason: 'budget', verdict: { decision: 'By bus.', decidedBy: 'speaker' } },
  })
})

describe('answers that a selector is to choose from', () => {
  const chosen = (budget: Budget) =>
    anInput('single', [{ model, maxOutputTokens: 1_000 }], {
      rounds: 8,
      prices,
      budget,
      maxOutputTokens: 1_000,
      formatOptions: { selection: 'selector' },
    })

  test('leave room for the choice, also where it could not be promised before the first of them', async () => {
    // Less than an answer and the choice could take at most, far more than they take.
    const debate = budgetedDebate(chosen({ maxTokens: 5_300 }))
    const { end } = await debate.attempt(() => ({ usage: { inputTokens: 300, outputTokens: 300 } }))
    expect(end).toMatchObject({
      status: 'completed',
      output: { stopReason: 'budget', verdict: { decidedBy: 'selector' } },
    })
    expect(kinds(debate)).toEqual(['turn', 'turn', 'call'])
  })

  test('are not lost where the time for choosing is over', async () => {
    const debate = budgetedDebate(chosen({ maxSeconds: 10 }))
    const running = debate.attempt((_request, index) =>
      index < 3 ? { text: `Answer ${index}.` } : { until: new Promise(() => {}) },
    )
    await soon()
    await debate.clock.advance(10_000)
    expect((await running).end).toMatchObject({
      status: 'completed',
      output: {
        stopReason: 'budget',
        verdict: {
          decision: 'Answer 0.',
          decidedBy: 'speaker',
          rationale: expect.stringContaining('no room for choosing from 3 answers'),
        },
      },
    })
  })
})
