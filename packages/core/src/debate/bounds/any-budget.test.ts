import { describe, expect, test } from 'vitest'
import type { ScriptedReply } from '../../../testing/scripted-model.ts'
import { ModelCallError } from '../../errors.ts'
import type { DebateInput, DebateResult } from '../../models/debate.ts'
import { freePrice } from '../../models/price.ts'
import type { Budget, Format } from '../../models/scenario.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { formats } from '../formats/catalogue.ts'
import { mulberry32, seedFor } from '../plan/seeded-random.ts'
import { budgetedDebate, fullUsage, outcomeOf, withTools } from '../testing/budgeted-debate.ts'
import { anInput, aSpeaker, plainReplies } from '../testing/debate-builders.ts'
import { estimateDebate } from './estimate-debate.ts'

const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 4, cacheWriteUsdPerMillion: 1.25 }
const model = 'acme:a'
const prices = { [model]: price, 'simulated:debater': price }

/** A debate of any format under limits of any size. */
function anyDebate(seed: number): { input: DebateInput; hasTools: boolean } {
  const random = mulberry32(seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const format = (Object.keys(formats) as Format[])[upTo(Object.keys(formats).length)] as Format
  const { participants, rounds, usesJudge, usesModerator } = formats[format]
  const seats = Math.min(participants.max, Math.max(participants.min, 2 + upTo(3)))
  const hasTools = random() < 0.3
  const free = anInput(
    format,
    Array.from({ length: seats }, () => ({ model, maxOutputTokens: 100 + upTo(400) })),
    {
      rounds: Math.min(rounds.max, 1 + upTo(3)),
      prices,
      seed,
      moderator: usesModerator && random() < 0.4 ? aSpeaker() : null,
      judge: usesJudge && random() < 0.4 ? aSpeaker({ model }) : null,
      ...(random() < 0.4 ? { privateVotes: true as const } : {}),
      ...(random() < 0.2 ? { window: { wholeTurns: 1 + upTo(3) } } : {}),
    },
  )
  const input = hasTools ? withTools(free) : free
  const { calls, inputTokens, outputTokens, costUsd } = estimateDebate(input)
  const share = () => 0.02 + random() * 1.1
  const budget: Budget = {
    ...(random() < 0.5 ? { maxCalls: Math.max(1, Math.round(calls * share())) } : {}),
    ...(random() < 0.6 ? { maxTokens: Math.max(1, Math.round((inputTokens + outputTokens) * share())) } : {}),
    ...(random() < 0.6 ? { maxCostUsd: (costUsd ?? 1) * share() } : {}),
  }
  return { input: { ...input, budget }, hasTools }
}

/** Answers as long as it may, now and then unreadable, with tools, or after a failure that is paid for. */
function talkative(input: DebateInput, { fails }: { fails: boolean }) {
  const failed = new Set<string>()
  return (request: ModelRequest): ScriptedReply => {
    const { messages, tools, toolChoice, answer } = request
    const place = `${request.seed}/${messages.length}/${answer}`
    const random = mulberry32(seedFor(input.seed, place))
    const usage = fullUsage(request)
    if (fails && !failed.has(place) && random() < 0.1) {
      failed.add(place)
      return { error: new ModelCallError('model_unavailable', 'It broke off.', { retryable: true, usage }) }
    }
    if (tools.length > 0 && toolChoice !== 'none' && random() < 0.5)
      return { usage, toolCalls: [['look', {}]] }
    if (random() < 0.1) return { usage, text: 'x'.repeat(request.maxOutputTokens * 3) }
    const plain = plainReplies[answer as keyof typeof plainReplies]
    const padding = ' '.repeat(Math.max(0, request.maxOutputTokens * 3 - plain.length))
    return {
      usage,
      text: answer === 'text' ? `${padding.replaceAll(' ', 'x')}${plain}` : `${padding}${plain}`,
    }
  }
}

describe('of 200 debates of any format under limits of any size', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1)

  test('none ever uses more than it was given, and each ends in order', async () => {
    const ends = new Map<string, number>()
    for (const seed of seeds) {
      const { input } = anyDebate(seed)
      const debate = budgetedDebate(input)
      const { end } = await debate.attempt(talkative(input, { fails: true }))
      const { calls, inputTokens, outputTokens, costUsd } = debate.journal.usage()
      const { maxCalls, maxTokens, maxCostUsd } = input.budget
      const about = `seed ${seed}, ${input.format}`
      expect(calls, about).toBeLessThanOrEqual(maxCalls ?? Number.POSITIVE_INFINITY)
      expect(inputTokens + outputTokens, about).toBeLessThanOrEqual(maxTokens ?? Number.POSITIVE_INFINITY)
      expect(costUsd ?? 0, about).toBeLessThanOrEqual((maxCostUsd ?? Number.POSITIVE_INFINITY) * (1 + 1e-9))

      const ended = outcomeOf(end)
      const { verdict, stopReason } = (ended?.output ?? {}) as DebateResult
      const isDecided = verdict !== null && verdict.decidedBy !== 'nobody'
      if (stopReason === 'budget') expect(ended?.status, about).toBe(isDecided ? 'completed' : 'failed')
      ends.set(`${ended?.status} ${stopReason}`, (ends.get(`${ended?.status} ${stopReason}`) ?? 0) + 1)
    }
    // The settings reach every kind of end often enough for this to mean something.
    expect(ends.get('completed budget')).toBeGreaterThan(20)
    expect(ends.get('failed budget')).toBeGreaterThan(20)
    expect(ends.get('completed fixed')).toBeGreaterThan(20)
  })

  test('each decides the same when it is gone through again, and calls nobody', async () => {
    for (const seed of seeds) {
      const { input } = anyDebate(seed)
      const debate = budgetedDebate(input)
      const script = talkative(input, { fails: true })
      const first = await debate.attempt(script)
      const again = await debate.attempt(() => undefined)
      expect([seed, outcomeOf(again.end)]).toEqual([seed, outcomeOf(first.end)])
      expect(again.requests).toEqual([])
    }
  })
})

test('killed at any of its writes, a debate that runs out of budget comes to the same end', async () => {
  let kills = 0
  let compared = 0
  for (let seed = 1; seed <= 60; seed += 1) {
    const { input, hasTools } = anyDebate(seed)
    const undisturbed = budgetedDebate(input)
    const { end } = await undisturbed.attempt(talkative(input, { fails: false }))
    for (let killedAt = 1; killedAt <= undisturbed.journal.writes.length; killedAt += 1) {
      const debate = budgetedDebate(input)
      const dead = await debate.attempt(talkative(input, { fails: false }), killedAt)
      const { end: second } =
        dead.end === null ? await debate.attempt(talkative(input, { fails: false })) : dead
      if (dead.end === null) kills += 1
      const again = await debate.attempt(() => undefined)
      const about = `seed ${seed}, ${input.format}, killed at write ${killedAt}`
      expect([about, outcomeOf(again.end)]).toEqual([about, outcomeOf(second)])
      expect(again.requests, about).toEqual([])
      expect(new Set(debate.keys()).size, about).toBe(debate.keys().length)
      const { calls } = debate.journal.usage()
      expect(calls, about).toBeLessThanOrEqual(input.budget.maxCalls ?? Number.POSITIVE_INFINITY)
      // What was bought and lost with the attempt is gone, and who of several with tools gets the last room depends on
      // who asks first: the rules are the same there, the end may be another one.
      const kept = debate.journal.steps.reduce((sum, { usage }) => sum + usage.calls, 0)
      if (!hasTools && kept === calls) expect([about, outcomeOf(second)]).toEqual([about, outcomeOf(end)])
      if (!hasTools && kept === calls) compared += 1
    }
  }
  expect(kills).toBeGreaterThan(200)
  expect(compared).toBeGreaterThan(80)
}, 60_000)
