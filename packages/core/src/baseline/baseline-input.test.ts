import { describe, expect, test } from 'vitest'
import { aDebateInput, aSeat, aTurn } from '../../testing/builders-of-runs.ts'
import { testId } from '../../testing/test-id.ts'
import { initialState } from '../debate/stages/enter-stage.ts'
import { promptFor } from '../debate/stages/prompt-for.ts'
import { ConflictError, InvalidInputError } from '../errors.ts'
import { DebateInput, type Turn } from '../models/debate.ts'
import type { RunId } from '../models/ids.ts'
import { personModel } from '../models/person-model.ts'
import { freePrice } from '../models/price.ts'
import { baselineInput, type FoundForBaseline, type HeldDebate } from './baseline-input.ts'

const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 4 }
const found: FoundForBaseline = {
  problemWithModel: (model) => (model.startsWith('unknown:') ? 'No such provider.' : null),
  priceOf: (model) => (model.startsWith('acme:') ? price : null),
  contextOf: () => null,
}

const spoke = (model: string, outputTokens = 300, count = 1): Turn[] =>
  Array.from({ length: count }, (_, index) =>
    aTurn({ index, model, usage: { calls: 1, inputTokens: 400, outputTokens, costUsd: null } }),
  )

const aHeldDebate = (input: Partial<DebateInput> = {}, changes: Partial<HeldDebate> = {}): HeldDebate => ({
  runId: testId<RunId>(),
  input: aDebateInput({ participants: [aSeat(0), aSeat(1)], ...input }),
  turns: spoke('acme:b', 300, 6),
  usage: { calls: 7, inputTokens: 20_000, outputTokens: 2_000, costUsd: 0.028 },
  ...changes,
})
const of = (debate: HeldDebate, start = {}) => DebateInput.parse(baselineInput(debate, start, found))

describe('a baseline', () => {
  test('has the matter of the debate, one neutral role, and what the debate cost as its budget', () => {
    const debate = aHeldDebate({
      context: 'A city.',
      collections: ['laws'],
      rubric: [{ name: 'Facts', description: '', weight: 1 }],
      referenceAnswer: 'yes',
      seed: 77,
      privateVotes: true,
      overridden: ['rounds'],
      window: { wholeTurns: 4 },
    })
    const input = of(debate)
    const { topic, context, collections, rubric, referenceAnswer, seed } = debate.input
    expect(input).toMatchObject({ topic, context, collections, rubric, referenceAnswer, seed })
    expect(input).toMatchObject({
      format: 'single',
      budget: { maxCostUsd: 0.028 },
      baselineOf: { runId: debate.runId, costUsd: 0.028, tokens: 22_000 },
      scenarioId: null,
      participants: [{ name: 'Expert', personaId: null, role: null, stance: null }],
    })
    expect(input).not.toHaveProperty('privateVotes')
    expect(input).not.toHaveProperty('window')
    expect(input).not.toHaveProperty('overridden')
  })

  test('speaks with the model that spoke most, or with the one asked for', () => {
    const turns = [...spoke('acme:a'), ...spoke('acme:b', 300, 2)]
    expect(of(aHeldDebate({ model: 'acme:chair' }, { turns })).participants[0]?.model).toBe('acme:b')
    expect(of(aHeldDebate({}, { turns }), { model: 'acme:c' }).model).toBe('acme:c')
    expect(() => of(aHeldDebate(), { model: 'unknown:x' })).toThrow(InvalidInputError)
  })

  test('never speaks with what stands in the place of a model where people spoke', () => {
    const unknown = (model: string) => `No model ${model}.`
    const problemWithModel = (model: string) => (model === personModel ? unknown(model) : null)
    const of = (turns: Turn[]) =>
      baselineInput(aHeldDebate({ model: 'acme:chair' }, { turns }), {}, { ...found, problemWithModel }).model
    expect(of([...spoke(personModel, 0, 5), ...spoke('acme:b')])).toBe('acme:b')
    expect(of(spoke(personModel, 0, 5))).toBe('acme:chair')
  })

  test('has the tools that everybody had, narrowed by whatever narrowed them for anybody', () => {
    const narrowed = { tools: ['look', 'sum'], toolLimits: [{ look: { net: ['example.org'] } }] }
    const participants = [aSeat(0, narrowed), aSeat(1, { tools: ['look'] }), aSeat(2, { kind: 'person' })]
    const [solver] = of(aHeldDebate({ participants })).participants
    expect(solver).toMatchObject({ tools: ['look'], toolLimits: narrowed.toolLimits })
  })

  test('answers as often as the debate paid for', () => {
    const once = of(aHeldDebate({ format: 'consensus' }))
    const [call] = initialState(once).pending
    if (call === undefined) throw new Error('nobody speaks')
    const { system, messages } = promptFor(initialState(once), call)
    const prompt = Math.ceil((system.length + (messages[0]?.content.length ?? 0)) / 4)
    expect(once.rounds).toBe(Math.floor(0.028e6 / (prompt + 4 * 300)))
    expect(once.formatOptions).toEqual({ selection: 'vote' })
    expect(of(aHeldDebate({ format: 'consensus' }), { samples: 3 }).rounds).toBe(3)
  })

  test('is counted in tokens where prices are unknown, or nothing costs anything', () => {
    const usage = { calls: 7, inputTokens: 20_000, outputTokens: 2_000, costUsd: null }
    expect(of(aHeldDebate({}, { usage })).budget).toEqual({ maxTokens: 22_000 })
    expect(of(aHeldDebate({}, { usage: { ...usage, costUsd: 0 } })).budget).toEqual({ maxTokens: 22_000 })
    expect(of(aHeldDebate(), { model: 'other:x' }).budget).toEqual({ maxTokens: 22_000 })
  })

  test('of a debate that answers at length is chosen by a selector, who has room for what it reads', () => {
    const free = of(aHeldDebate({ format: 'council' }))
    expect(free.formatOptions).toEqual({ selection: 'selector' })
    const input = aHeldDebate({ format: 'council' })
    const tight = baselineInput(input, {}, { ...found, contextOf: () => 8_000 })
    expect(tight.rounds).toBeLessThan(free.rounds)
    expect(of(aHeldDebate({ format: 'council', referenceAnswer: '42' })).formatOptions).toEqual({
      selection: 'vote',
    })
  })

  test.each([
    ['delphi', { scaleMin: 1, scaleMax: 9, scaleMeaning: '9 = certain' }, 'from 1 to 9 (9 = certain)'],
    ['oxford', {}, '"pro"'],
    ['panel', { verdict: 'poll' }, '"for"'],
    ['referees', { textA: 'One.', textB: 'Two.' }, '"Text A" or "Text B"'],
    ['referees', {}, '7 of 10'],
  ] as const)(
    'of a debate in the format %s with %o can answer as its verdict does',
    (format, formatOptions, form) => {
      const input = of(aHeldDebate({ format, formatOptions: { ...formatOptions } }))
      expect(input.participants[0]?.instructions).toContain(form)
      expect(input.formatOptions).toEqual({ selection: 'vote' })
    },
  )

  test('is given the texts that referees were given', () => {
    const texts = { textA: 'The first.', textB: 'The second.' }
    const { context } = of(aHeldDebate({ format: 'referees', formatOptions: texts, context: 'Letters.' }))
    expect(context).toBe('Letters.\n\nText A:\nThe first.\n\nText B:\nThe second.')
  })

  test('of a small debate answers more briefly rather than not at all', () => {
    const usage = { calls: 2, inputTokens: 900, outputTokens: 200, costUsd: null }
    const input = of(aHeldDebate({}, { usage }))
    expect(input.rounds).toBe(1)
    expect(input.participants[0]?.maxOutputTokens).toBeLessThan(900)
    const least = { calls: 1, inputTokens: 100, outputTokens: 10, costUsd: null }
    expect(() => of(aHeldDebate({}, { usage: least }))).toThrow(ConflictError)
  })
})
