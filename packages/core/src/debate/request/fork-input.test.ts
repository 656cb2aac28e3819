import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../errors.ts'
import { PersonaId, RunId } from '../../models/ids.ts'
import type { Persona } from '../../models/persona.ts'
import { freePrice } from '../../models/price.ts'
import { anInput, aSpeaker, play } from '../testing/debate-builders.ts'
import { type ForkChanges, type FoundForFork, forkInput, personaIdsOfFork } from './fork-input.ts'

const id = PersonaId.parse('01890000-0000-7000-8000-000000000001')
const persona: Persona = {
  id,
  name: 'Ada',
  description: '',
  instructions: 'Compute.',
  model: 'acme:ada',
  temperature: 0.3,
  maxOutputTokens: null,
  tools: [],
  toolLimits: {},
  tags: [],
  metadata: {},
  version: 4,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
}
const found: FoundForFork = {
  personas: new Map([[id, persona]]),
  problemWithModel: (model) => (model.startsWith('unknown:') ? 'No such provider.' : null),
  priceOf: (model) => (model.startsWith('free:') ? null : freePrice),
  contextOf: () => null,
}

const panel = anInput('panel', [{ role: 'sceptic' }, {}, {}], {
  rounds: 3,
  moderator: aSpeaker(),
  prices: { 'simulated:debater': freePrice },
})
const fork = (changes: ForkChanges, atTurn = 0, input = panel) => forkInput(input, atTurn, changes, found)

function faultsOf(changes: ForkChanges, atTurn = 0): string[] {
  try {
    fork(changes, atTurn)
  } catch (error) {
    if (error instanceof InvalidInputError) return error.faults.map(({ path }) => path.join('.'))
    throw error
  }
  return []
}

describe('the input of a fork', () => {
  test('is its parent’s when nothing is changed', () => {
    expect(fork({}, 4)).toEqual(panel)
  })

  test('is no baseline of the debate that its parent was held against', () => {
    const baselineOf = { runId: RunId.parse(id), costUsd: 1, tokens: 9 }
    expect(fork({}, 0, { ...panel, baselineOf })).toEqual(panel)
  })

  test('keeps the prices of its parent and adds those of new models', () => {
    const then = { ...freePrice, inputUsdPerMillion: 3 }
    const parent = { ...panel, prices: { 'simulated:debater': then } }
    const { prices } = fork({ participants: { 1: { model: 'acme:new' } } }, 0, parent)
    expect(prices).toEqual({ 'simulated:debater': then, 'acme:new': freePrice })
  })

  test('has prices when its parent is from before they were kept', () => {
    const { prices: _, ...old } = panel
    expect(fork({}, 0, old).prices).toEqual({ 'simulated:debater': freePrice })
  })

  test('takes topic, context, budget and seed', () => {
    const changes = { topic: 'Bikes?', context: 'Now.', budget: { maxCalls: 5 }, seed: 3 }
    expect(fork(changes)).toEqual({ ...panel, ...changes })
  })

  test('gives a model to everybody but a seat that names its own', () => {
    const forked = fork({ model: 'acme:all', participants: { 1: { model: 'acme:one' } } })
    expect(forked.participants.map(({ model }) => model)).toEqual(['acme:all', 'acme:one', 'acme:all'])
    expect([forked.moderator?.model, forked.model]).toEqual(['acme:all', 'acme:all'])
  })

  test('seats another persona in the place, role and stance of the one before', () => {
    const [seat] = fork({ participants: { 0: { personaId: id } } }).participants
    expect(seat).toMatchObject({
      name: 'Ada',
      personaId: id,
      personaVersion: 4,
      model: 'acme:ada',
      role: 'sceptic',
    })
  })

  test('takes the version from a persona that was rewritten', () => {
    const changes = { participants: { 0: { personaId: id, instructions: 'Doubt.', temperature: null } } }
    expect(fork(changes).participants[0]).toMatchObject({
      personaId: id,
      personaVersion: null,
      name: 'Ada',
      instructions: 'Doubt.',
      temperature: null,
    })
  })

  test('finishes a round that was begun when fewer are asked for, then concludes', () => {
    expect(fork({ rounds: 1 }, 3).rounds).toBe(1)
    expect(fork({ rounds: 1 }, 4).rounds).toBe(2)
    expect(play(fork({ rounds: 1 }, 4)).state.turns).toHaveLength(6)
  })

  test('names the path of every fault at once', () => {
    const changes = {
      model: 'unknown:x',
      participants: {
        7: { name: 'Nobody' },
        1: { personaId: PersonaId.parse('01890000-0000-7000-8000-000000000009') },
        2: { model: 'unknown:y' },
      },
    }
    expect(faultsOf(changes)).toEqual([
      'changes.model',
      'changes.participants.7',
      'changes.participants.1.personaId',
      'changes.participants.2.model',
    ])
    expect(faultsOf({ budget: { maxCostUsd: 1 }, model: 'free:x' })).toEqual(['changes.budget.maxCostUsd'])
    expect(faultsOf({}, 151)).toEqual(['atTurn'])
  })
})

test('the personas a fork needs are those its seats change to', () => {
  expect(
    personaIdsOfFork({ participants: { 0: { personaId: id }, 1: { name: 'B' }, 2: { personaId: id } } }),
  ).toEqual([id])
  expect(personaIdsOfFork({})).toEqual([])
})

describe('the window of a fork', () => {
  const contexts: Readonly<Record<string, number>> = { 'acme:short': 8_000, 'acme:shorter': 5_000 }
  const withContexts: FoundForFork = { ...found, contextOf: (model) => contexts[model] ?? null }
  const long = anInput('panel', 3, { rounds: 20, prices: { 'simulated:debater': freePrice } })
  const windowOf = (changes: ForkChanges, parent = long, atTurn = 6) =>
    forkInput(parent, atTurn, changes, withContexts).window

  test('comes with a model or rounds that need one', () => {
    expect(windowOf({ model: 'acme:large' })).toBeUndefined()
    expect(windowOf({ model: 'acme:short' })?.wholeTurns).toBeGreaterThan(1)
    const brief = { ...forkInput(long, 0, { model: 'acme:short', rounds: 2 }, withContexts) }
    expect(brief.window).toBeUndefined()
    expect(windowOf({ rounds: 40 }, brief, 0)?.wholeTurns).toBeGreaterThan(1)
  })

  test('is the parent’s while everything fits, so that shared summaries are read, and else a smaller one', () => {
    const parent = { ...long, window: { wholeTurns: 6 } }
    expect(windowOf({ rounds: 30 }, parent)).toEqual({ wholeTurns: 6 })
    expect(windowOf({ model: 'acme:short' }, parent)).toEqual({ wholeTurns: 6 })
    expect(windowOf({ model: 'acme:shorter' }, parent)?.wholeTurns).toBeLessThan(6)
  })

  test('stays when nothing is changed that takes room', () => {
    const parent = { ...long, model: 'acme:short', window: { wholeTurns: 900 } }
    expect(windowOf({ seed: 3, budget: { maxCalls: 5 } }, parent)).toEqual({ wholeTurns: 900 })
  })

  test('can not be found for a context that is too small, which is said of the model', () => {
    const changes = { model: 'acme:short', context: 'x'.repeat(40_000) }
    expect(() => windowOf(changes)).toThrow(
      expect.objectContaining({
        faults: [{ path: ['changes', 'model'], message: expect.stringContaining('acme:short') }],
      }),
    )
  })
})

test('more rounds than the format takes are told as that', () => {
  const delphi = anInput('delphi', 3, { formatOptions: { scaleMin: 1, scaleMax: 9 } })
  expect(() => fork({ rounds: 5 }, 0, delphi)).toThrow(
    expect.objectContaining({
      faults: [{ path: ['changes', 'rounds'], message: 'The format "delphi" takes at most 4.' }],
    }),
  )
})
