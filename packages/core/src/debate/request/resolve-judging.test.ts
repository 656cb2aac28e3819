import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../errors.ts'
import { DebateInput } from '../../models/debate.ts'
import { DebateRequest } from '../../models/debate-request.ts'
import { freePrice, type ModelPrice } from '../../models/price.ts'
import { estimateDebate } from '../bounds/estimate-debate.ts'
import { forkInput } from './fork-input.ts'
import type { FoundForDebate } from './found-for-debate.ts'
import { resolveDebate } from './resolve-debate.ts'

const dear: ModelPrice = { ...freePrice, outputUsdPerMillion: 10 }

const found: FoundForDebate = {
  scenario: null,
  personas: new Map(),
  defaultModel: 'simulated:debater',
  problemWithModel: (model) => (model.startsWith('unknown:') ? `No provider for ${model}.` : null),
  priceOf: (model) => (model.startsWith('unpriced:') ? null : model.startsWith('acme:') ? dear : freePrice),
  contextOf: () => null,
  seed: 1,
}

const request = (more: object = {}): DebateRequest =>
  DebateRequest.parse({
    topic: 'Ban cars?',
    format: 'panel',
    participants: [
      { name: 'Ada', instructions: 'Compute.' },
      { name: 'Bob', instructions: 'Doubt.' },
    ],
    ...more,
  })

const judgedBy = (model: string | null, more: object = {}) =>
  request({ judging: { metrics: ['refusal', 'rubric', 'refusal'], model }, ...more })

/** As if a scenario had been saved with what an inline request says. */
function ofScenario(saved: DebateRequest, overrides: object) {
  const id = '01890000-0000-7000-8000-0000000000aa'
  const scenario = { id, version: 1, ...saved } as unknown as FoundForDebate['scenario']
  return resolveDebate(DebateRequest.parse({ scenarioId: id, overrides }), { ...found, scenario })
}

describe('who judges', () => {
  test('is nobody unless metrics are named', () => {
    expect(resolveDebate(request(), found)).not.toHaveProperty('judging')
    const none = request({ judging: { metrics: [], model: 'acme:judge' } })
    expect(resolveDebate(none, found)).not.toHaveProperty('judging')
  })

  test('is the model named for it, else that of the request, else the default; each metric once', () => {
    const metrics = ['refusal', 'rubric']
    expect(resolveDebate(judgedBy('acme:judge'), found).judging).toEqual({ metrics, model: 'acme:judge' })
    expect(resolveDebate(judgedBy(null, { model: 'acme:a' }), found).judging?.model).toBe('acme:a')
    const input = resolveDebate(judgedBy(null), found)
    expect(input.judging?.model).toBe('simulated:debater')
    expect(DebateInput.parse(input)).toEqual(input)
  })

  test('stays who it is when overrides or a fork try another model', () => {
    const saved = judgedBy(null, { model: 'acme:a' })
    const tried = ofScenario(saved, { model: 'acme:b' })
    expect([tried.model, tried.judging?.model]).toEqual(['acme:b', 'acme:a'])
    const forked = forkInput(tried, 0, { model: 'acme:c' }, found)
    expect([forked.model, forked.judging?.model]).toEqual(['acme:c', 'acme:a'])
    expect(Object.keys(forked.prices ?? {}).toSorted()).toEqual(['acme:a', 'acme:c'])
  })

  test('must be there, like any other model; a fault is named once', () => {
    const faultsOf = (broken: DebateRequest) => {
      try {
        resolveDebate(broken, found)
      } catch (error) {
        if (error instanceof InvalidInputError) return error.faults.map(({ path }) => path.join('.'))
      }
      return []
    }
    expect(faultsOf(judgedBy('unknown:x'))).toEqual(['judging.model'])
    expect(faultsOf(judgedBy(null, { model: 'unknown:x' }))).toEqual(['model'])
  })
})

describe('what judging costs', () => {
  test('is priced as of the start, outside of budget and estimate', () => {
    const budget = { maxCostUsd: 1 }
    const input = resolveDebate(judgedBy('unpriced:judge', { budget }), found)
    expect(input.prices).toEqual({ 'simulated:debater': freePrice, 'unpriced:judge': null })

    const dearlyJudged = resolveDebate(judgedBy('acme:judge'), found)
    expect(dearlyJudged.prices?.['acme:judge']).toEqual(dear)
    expect(estimateDebate(dearlyJudged)).toEqual(estimateDebate(resolveDebate(request(), found)))
  })
})
