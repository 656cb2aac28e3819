import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../errors.ts'
import { DebateInput } from '../../models/debate.ts'
import { DebateRequest } from '../../models/debate-request.ts'
import { PersonaId, ScenarioId } from '../../models/ids.ts'
import type { Persona } from '../../models/persona.ts'
import { freePrice } from '../../models/price.ts'
import { type Scenario, unsaidOfScenario } from '../../models/scenario.ts'
import type { FoundForDebate } from './found-for-debate.ts'
import { personaIdsOf } from './requested-settings.ts'
import { resolveDebate } from './resolve-debate.ts'

const at = '2026-11-22T10:00:00.000Z'
const idOf = (n: number) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`)
const scenarioId = ScenarioId.parse('01890000-0000-7000-8000-0000000000aa')

const aPersona = (n: number, changes: Partial<Persona> = {}): Persona => ({
  id: idOf(n),
  name: `Persona ${n}`,
  description: '',
  instructions: `Be number ${n}.`,
  model: null,
  temperature: null,
  maxOutputTokens: null,
  tools: [],
  toolLimits: {},
  tags: [],
  metadata: {},
  version: 3,
  createdAt: at,
  updatedAt: at,
  ...changes,
})

const aScenario = (changes: Partial<Scenario> = {}): Scenario => ({
  id: scenarioId,
  name: 'Cars',
  topic: 'Ban cars?',
  context: 'In Oslo.',
  format: 'panel',
  formatOptions: { verdict: 'poll' },
  participants: [{ personaId: idOf(1), role: 'sceptic' }, { personaId: idOf(2) }],
  rounds: 4,
  moderatorId: null,
  judgeId: null,
  model: null,
  maxOutputTokens: 500,
  tools: ['http_request'],
  collections: [],
  rubric: [],
  budget: {},
  ...unsaidOfScenario,
  version: 2,
  createdAt: at,
  updatedAt: at,
  ...changes,
})

const found = (
  changes: Partial<FoundForDebate> = {},
  personas = [aPersona(1), aPersona(2), aPersona(3)],
): FoundForDebate => ({
  scenario: null,
  personas: new Map(personas.map((persona) => [persona.id, persona])),
  defaultModel: 'simulated:debater',
  problemWithModel: (model) => (model.startsWith('unknown:') ? `No provider for ${model}.` : null),
  priceOf: (model) => (model.startsWith('free:') ? null : freePrice),
  contextOf: () => null,
  seed: 11,
  ...changes,
})

const inline = (changes: object = {}): DebateRequest =>
  DebateRequest.parse({
    topic: 'Ban cars?',
    format: 'panel',
    participants: [{ personaId: idOf(1) }, { name: 'Ada', instructions: 'Compute.' }],
    ...changes,
  })

const ofScenario = (overrides?: object): DebateRequest =>
  DebateRequest.parse({ scenarioId, ...(overrides === undefined ? {} : { overrides }) })

function faultsOf(request: DebateRequest, given: FoundForDebate): string[] {
  try {
    resolveDebate(request, given)
  } catch (error) {
    if (error instanceof InvalidInputError) return error.faults.map(({ path }) => path.join('.'))
    throw error
  }
  return []
}

describe('an inline request', () => {
  test('becomes a complete snapshot with the format’s defaults', () => {
    const input = resolveDebate(inline(), found())
    expect(DebateInput.parse(input)).toEqual(input)
    expect(input).toMatchObject({
      rounds: 2,
      maxOutputTokens: 1024,
      seed: 11,
      formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: true },
      participants: [
        { seat: 0, personaId: idOf(1), personaVersion: 3, name: 'Persona 1', maxOutputTokens: 1024 },
        { seat: 1, personaId: null, personaVersion: null, name: 'Ada', instructions: 'Compute.' },
      ],
    })
  })

  test('takes persona over its own model over the default', () => {
    const models = (request: object, persona: Partial<Persona>) => {
      const input = resolveDebate(inline(request), found({}, [aPersona(1, persona)]))
      return [...input.participants.map(({ model }) => model), input.model]
    }
    expect(models({}, {})).toEqual(['simulated:debater', 'simulated:debater', 'simulated:debater'])
    expect(models({ model: 'acme:a' }, { model: 'acme:b' })).toEqual(['acme:b', 'acme:a', 'acme:a'])
  })

  test('keeps the price of every model it can call, null where none is known', () => {
    const participants = [{ name: 'Ada', instructions: 'X', model: 'free:x' }]
    const { prices } = resolveDebate(inline({ participants, model: 'acme:a' }), found())
    expect(prices).toEqual({ 'acme:a': freePrice, 'free:x': null })
  })

  test('names the path of every fault at once', () => {
    const request = inline({
      participants: [{ personaId: idOf(9) }, { name: 'Ada', instructions: 'X', model: 'unknown:x' }],
      judgeId: idOf(8),
      model: 'unknown:y',
      formatOptions: { verdict: 'duel', judges: 3 },
      budget: { maxCostUsd: 1 },
    })
    expect(faultsOf(request, found({ priceOf: () => null }))).toEqual([
      'participants.0.personaId',
      'participants.1.model',
      'judgeId',
      'model',
      'formatOptions.verdict',
      'formatOptions.judges',
      'budget.maxCostUsd',
    ])
  })

  test('blames a saved persona’s unusable model on its seat', () => {
    const personas = [aPersona(1, { model: 'unknown:x' })]
    expect(faultsOf(inline(), found({}, personas))).toEqual(['participants.0.personaId'])
  })

  test('that has too few participants is told why so many are needed', () => {
    const seats = [0, 1].map((seat) => ({ name: `N${seat}`, instructions: 'Think.' }))
    const council = inline({ format: 'council', participants: seats })
    expect(() => resolveDebate(council, found())).toThrow(/3 to 26, not 2\..*there must be two to rank/)
  })

  test('needs as many participants as its format takes, on both sides', () => {
    const three = [1, 2, 3].map((n) => ({ personaId: idOf(n) }))
    expect(faultsOf(inline({ format: 'single', participants: three }), found())).toEqual(['participants'])
    expect(faultsOf(inline({ format: 'oxford', participants: three.slice(0, 1) }), found())).toEqual([
      'participants',
    ])
    const oneSided = three.map((participant) => ({ ...participant, stance: 'for' }))
    expect(faultsOf(inline({ format: 'oxford', participants: oneSided }), found())).toEqual(['participants'])
  })

  test('for more rounds than its format takes is told how many, and of which format', () => {
    const participants = [1, 2, 3].map((seat) => ({ name: `N${seat}`, instructions: 'Think.' }))
    const formatOptions = { scaleMin: 1, scaleMax: 5 }
    const delphi = inline({ format: 'delphi', rounds: 9, participants, formatOptions })
    expect(() => resolveDebate(delphi, found())).toThrow('The format "delphi" takes at most 4.')
  })

  test('puts no person into an audience, where nobody would ever be asked for a turn', () => {
    const speaking = (['for', 'against'] as const).map((stance) => ({
      ...{ name: stance, instructions: 'Think.', stance },
      kind: 'person' as const,
    }))
    const listening = { name: 'Listener', instructions: 'Think.', stance: 'neutral' }
    const oxford = (audience: object) =>
      faultsOf(inline({ format: 'oxford', participants: [...speaking, audience] }), found())
    expect(oxford(listening)).toEqual([])
    expect(oxford({ ...listening, kind: 'person' })).toEqual(['participants.2.kind'])
  })

  test('of an Oxford debate stores the sides that were assigned', () => {
    const input = resolveDebate(inline({ format: 'oxford' }), found())
    expect(input.participants.map(({ stance }) => stance)).toEqual(['for', 'against'])
  })

  test('may limit dollars only with known prices of all who speak', () => {
    const request = inline({ budget: { maxCostUsd: 1 } })
    expect(faultsOf(request, found())).toEqual([])
    expect(faultsOf(request, found({}, [aPersona(1, { model: 'free:x' })]))).toEqual(['budget.maxCostUsd'])
  })
})

describe('a request of a scenario', () => {
  const scenario = aScenario()

  test('takes everything from it, and from the overrides what they name', () => {
    const input = resolveDebate(
      ofScenario({ rounds: 7, participants: [{ personaId: idOf(3) }] }),
      found({ scenario }),
    )
    expect(input).toMatchObject({
      topic: 'Ban cars?',
      rounds: 7,
      formatOptions: { verdict: 'poll' },
      maxOutputTokens: 500,
      scenarioId,
      scenarioVersion: 2,
      participants: [{ personaId: idOf(3), tools: ['http_request'] }],
    })
  })

  test('says what was not taken as it is', () => {
    const overriddenBy = (overrides?: object) =>
      resolveDebate(ofScenario(overrides), found({ scenario })).overridden
    expect(overriddenBy({ rounds: 7, maxOutputTokens: 500, topic: 'Ban cars?' })).toEqual(['rounds'])
    expect(overriddenBy({ maxOutputTokens: 500 })).toBeUndefined()
    expect(overriddenBy()).toBeUndefined()
    expect(resolveDebate(inline(), found()).overridden).toBeUndefined()
  })

  test('keeps the limits on tools that persona and scenario set, each for itself', () => {
    const narrowed = aScenario({ toolLimits: { http_request: { needsApproval: true } } })
    const personas = [aPersona(1, { toolLimits: { http_request: { net: ['example.org'] } } }), aPersona(2)]
    const { participants } = resolveDebate(ofScenario(), found({ scenario: narrowed }, personas))
    expect(participants.map(({ toolLimits }) => toolLimits)).toEqual([
      [{ http_request: { net: ['example.org'] } }, { http_request: { needsApproval: true } }],
      [{ http_request: { needsApproval: true } }],
    ])
    expect(resolveDebate(inline(), found()).participants[0]).not.toHaveProperty('toolLimits')
  })

  test('puts an overriding model before that of personas', () => {
    const personas = [aPersona(1, { model: 'acme:a' }), aPersona(2)]
    const withModel = aScenario({ model: 'acme:b' })
    const models = (overrides?: object) =>
      resolveDebate(ofScenario(overrides), found({ scenario: withModel }, personas)).participants.map(
        ({ model }) => model,
      )
    expect(models()).toEqual(['acme:a', 'acme:b'])
    expect(models({ model: 'acme:c' })).toEqual(['acme:c', 'acme:c'])
    expect(models({ model: null })).toEqual(['acme:a', 'simulated:debater'])
  })

  test('in another format takes that format’s rounds and options', () => {
    const input = resolveDebate(ofScenario({ format: 'oxford' }), found({ scenario }))
    expect(input).toMatchObject({ rounds: 3, formatOptions: { judges: 1, bothOrders: true } })
  })

  test('names faults in overrides by their path, and its own by the scenario', () => {
    const overrides = { model: 'unknown:x', judgeId: idOf(9), formatOptions: { loud: true } }
    expect(faultsOf(ofScenario(overrides), found({ scenario }))).toEqual([
      'overrides.judgeId',
      'overrides.model',
      'overrides.formatOptions.loud',
    ])
    expect(faultsOf(ofScenario(), found({ scenario }, [aPersona(1)]))).toEqual(['scenarioId'])
    expect(faultsOf(ofScenario(), found())).toEqual(['scenarioId'])
  })

  test('leaves out a moderator its format has no use for', () => {
    const moderated = aScenario({ format: 'oxford', formatOptions: {}, moderatorId: idOf(3) })
    expect(resolveDebate(ofScenario(), found({ scenario: moderated })).moderator).toBeNull()
  })
})

test('the personas a request needs are named once each', () => {
  const scenario = aScenario({ judgeId: idOf(3), moderatorId: idOf(1) })
  expect(personaIdsOf(ofScenario(), scenario)).toEqual([idOf(1), idOf(2), idOf(3)])
  expect(personaIdsOf(inline(), null)).toEqual([idOf(1)])
  expect(personaIdsOf(ofScenario(), null)).toEqual([])
})

describe('the window of a transcript', () => {
  const long = { rounds: 30, maxOutputTokens: 400 }
  const short = found({ contextOf: (model) => (model === 'acme:short' ? 8_000 : null) })

  test('is the one that is asked for, whatever has room for it', () => {
    const input = resolveDebate(inline({ ...long, model: 'acme:short', window: { wholeTurns: 500 } }), short)
    expect(input.window).toEqual({ wholeTurns: 500 })
  })

  test('is chosen where the models do not have room for all turns, and left out where they do', () => {
    const { window } = resolveDebate(inline({ ...long, model: 'acme:short' }), short)
    expect(window?.wholeTurns).toBeGreaterThan(1)
    expect(window?.wholeTurns).toBeLessThan(10)
    expect(resolveDebate(inline({ ...long, model: 'acme:short', window: null }), short).window).toEqual(
      window,
    )
    for (const fits of [{ ...long, rounds: 2, model: 'acme:short' }, long]) {
      expect(resolveDebate(inline(fits), short)).not.toHaveProperty('window')
    }
  })

  test('can not be chosen where a single turn does not fit: that is the fault of whoever has the model', () => {
    const context = 'x'.repeat(40_000)
    expect(faultsOf(inline({ ...long, context, model: 'acme:short' }), short)).toEqual(['model'])
    expect(() => resolveDebate(inline({ ...long, context, model: 'acme:short' }), short)).toThrow(
      'The context of acme:short is 8000 tokens.',
    )
    const participants = [
      { name: 'Ada', instructions: 'Compute.' },
      { name: 'Bob', instructions: 'Doubt.', model: 'acme:short' },
    ]
    expect(faultsOf(inline({ ...long, context, participants }), short)).toEqual(['participants.1'])
  })
})
