import type { FormatDescription, Scenario } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { type DebateDraft, draftOfScenario, emptyDraft, estimable, requestOf } from './debate-draft.ts'
import { inlineSeat, moveSeat, personaSeat } from './seats.ts'

const panel = {
  id: 'panel',
  name: 'Panel',
  participants: { min: 1, max: 50 },
  rounds: { default: 2, max: 50, meaning: '' },
  usesModerator: true,
  usesJudge: true,
} as unknown as FormatDescription

const scenario = {
  id: 's',
  name: 'Tea',
  topic: 'Tea or coffee?',
  context: '',
  format: 'panel',
  formatOptions: { anonymous: false, verdict: 'poll' },
  participants: [{ personaId: 'ada', role: 'chair' }, { personaId: 'bob' }],
  rounds: 3,
  moderatorId: null,
  judgeId: null,
  model: null,
  maxOutputTokens: 1024,
  tools: [],
  toolLimits: {},
  collections: [],
  rubric: [],
  budget: { maxCalls: 9 },
  judging: { metrics: [], model: null },
  privateVotes: false,
  referenceAnswer: null,
  window: null,
  metadata: {},
  version: 4,
  createdAt: '',
  updatedAt: '',
} as Scenario

const draft = (changes: Partial<DebateDraft>): DebateDraft => ({ ...emptyDraft, topic: 'Why?', ...changes })
let keys = 0
const keyOf = () => String(keys++)

test('a draft becomes a request with saved and written personas, roles and sides', () => {
  const request = requestOf(
    draft({
      seats: [
        { ...personaSeat('1', 'ada'), role: ' sceptic ', stance: 'for' },
        { ...inlineSeat('2'), name: ' Bob ', instructions: 'Be brief.' } as never,
      ],
      collections: ['reports'],
      seed: 7,
    }),
    panel,
    null,
  )
  expect(request).toEqual({
    topic: 'Why?',
    context: '',
    format: 'panel',
    formatOptions: {},
    participants: [
      { personaId: 'ada', role: 'sceptic', stance: 'for' },
      { name: 'Bob', instructions: 'Be brief.' },
    ],
    collections: ['reports'],
    rounds: 2,
    moderatorId: null,
    judgeId: null,
    model: null,
    maxOutputTokens: 1024,
    budget: {},
    privateVotes: false,
    seed: 7,
  })
})

test('a moderator chosen for another format is not sent to one without', () => {
  const request = requestOf(
    draft({ moderatorId: 'm', judgeId: 'j' }),
    { ...panel, usesModerator: false },
    null,
  )
  expect(request).toMatchObject({ moderatorId: null, judgeId: 'j' })
})

test('a scenario left as it is is sent by its id alone', () => {
  expect(requestOf(draftOfScenario(scenario, keyOf), panel, scenario)).toEqual({ scenarioId: 's' })
})

test('of a scenario only what was changed is sent', () => {
  const changed = {
    ...draftOfScenario(scenario, keyOf),
    topic: 'Tea or milk?',
    collections: ['teas'],
    // The same options in another order are no change.
    formatOptions: { verdict: 'poll', anonymous: false },
    budget: {},
  }
  expect(requestOf(changed, panel, scenario)).toEqual({
    scenarioId: 's',
    overrides: { topic: 'Tea or milk?', collections: ['teas'], budget: {} },
  })
})

test('rounds that are left open are the format’s own, not those of the scenario', () => {
  const changed = { ...draftOfScenario(scenario, keyOf), rounds: null }
  expect(requestOf(changed, panel, scenario)).toEqual({ scenarioId: 's', overrides: { rounds: 2 } })
})

test('what is still empty is no hindrance to an estimate, but nobody seated is', () => {
  expect(estimable(emptyDraft)).toBeNull()
  expect(estimable({ ...emptyDraft, seats: [inlineSeat('1')] })).toMatchObject({
    topic: '?',
    seats: [{ name: '?', instructions: '?' }],
  })
})

test('a seat that is moved leaves the others in their order', () => {
  const seats = ['a', 'b', 'c'].map((key) => personaSeat(key, key))
  const order = (from: number, to: number) => moveSeat(seats, from, to).map(({ key }) => key)
  expect(order(0, 2)).toEqual(['b', 'c', 'a'])
  expect(order(2, 0)).toEqual(['c', 'a', 'b'])
  expect(order(0, -1)).toEqual(['a', 'b', 'c'])
  expect(order(2, 3)).toEqual(['a', 'b', 'c'])
})

test('a seat that a person takes says so, and a scenario keeps it', () => {
  const seats = [{ ...personaSeat('1', 'ada'), isPerson: true }]
  const request = requestOf(draft({ seats, privateVotes: true }), panel, null)
  expect(request).toMatchObject({
    participants: [{ personaId: 'ada', kind: 'person' }],
    privateVotes: true,
  })
  const participants = [{ personaId: 'ada', kind: 'person' as const }]
  const kept = draftOfScenario({ ...scenario, participants, privateVotes: true }, keyOf)
  expect(kept.seats).toMatchObject([{ personaId: 'ada', isPerson: true }])
  expect(requestOf(kept, panel, { ...scenario, participants, privateVotes: true })).toEqual({
    scenarioId: 's',
  })
})
