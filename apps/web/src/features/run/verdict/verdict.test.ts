import { expect, test } from 'vitest'
import { liveRunOf } from '../live-run.ts'
import { runViewOf } from '../run-view.ts'
import { anInput, aResult, aRun } from '../testing/a-run.ts'
import { dissenterName } from './dissenter-name.ts'
import { noDissentWords } from './no-dissent-words.ts'
import { decisionWords, verdictFigures } from './verdict-figures.ts'
import { verdictMarkdown } from './verdict-markdown.ts'

const aVerdict = (changes: object = {}) => ({
  decision: 'Tea.',
  rationale: 'It is calmer.',
  decidedBy: 'moderator',
  votes: null,
  dissent: [],
  scores: null,
  ...changes,
})

const figuresOf = (changes: object) => verdictFigures(aVerdict(changes), anInput())

test('counted votes, and who cast them', () => {
  const votes = {
    counts: [
      { answer: 'for', votes: 1, confidence: 0.7 },
      { answer: 'against', votes: 2, confidence: 0.7 },
    ],
    seats: [{ seat: 1, answer: 'for', confidence: 0.74 }],
    abstentions: 1,
  }
  expect(figuresOf({ votes })).toEqual({
    isAllReadable: true,
    figures: [
      {
        title: 'Votes',
        rows: [
          { label: 'for', value: '1 vote' },
          { label: 'against', value: '2 votes' },
          { label: 'No readable vote', value: '1' },
        ],
      },
      { title: 'Who voted for what', rows: [{ label: 'Ben', value: 'for, 74 % sure' }] },
    ],
  })
})

test('the last stances of a panel', () => {
  const votes = [
    { seat: 0, stance: -0.4, confidence: 0.6 },
    { seat: 1, stance: null, confidence: null },
  ]
  expect(figuresOf({ votes, scores: { meanStance: -0.4 } }).figures).toEqual([
    {
      title: 'Last stances',
      rows: [
        { label: 'Ada', value: '60 % sure', stance: -0.4, speaker: { name: 'Ada', personaId: null } },
        { label: 'Ben', value: 'no stance stated' },
      ],
    },
    { title: 'Mean stance', rows: [{ label: 'All together', value: '', stance: -0.4 }] },
  ])
})

test('ballots, audience and scores of two sides', () => {
  const votes = {
    judges: [{ orders: ['pro', 'con'], winner: 'draw' }],
    audience: {
      before: { pro: 1, con: 2, undecided: 0 },
      after: { pro: 2, con: 1, undecided: 0 },
      swing: { pro: 1 / 3, con: -1 / 3 },
    },
  }
  const scores = {
    pro: 6.875,
    con: 5,
    criteria: [{ criterion: 'Evidence', pro: 7, con: 6 }],
    positionConsistency: 0,
  }
  expect(
    figuresOf({ votes, scores }).figures.map(({ rows }) =>
      rows.map(({ label, value }) => `${label}: ${value}`),
    ),
  ).toEqual([
    ['Judge 1: Draw (proposition and opposition in the two orders)'],
    [
      'Proposition: 1 before, 2 after (+33 points)',
      'Opposition: 2 before, 1 after (−33 points)',
      'Undecided: 0 before, 0 after',
    ],
    ['Evidence: 7 to 6', 'All: 6.9 to 5', 'Same winner in both orders: 0 %'],
  ])
})

test('what has an unknown shape is left to be shown as it is', () => {
  expect(figuresOf({ votes: { strange: true } })).toEqual({ figures: [], isAllReadable: false })
})

test('sides are named in an Oxford debate only', () => {
  expect(decisionWords(aVerdict({ decision: 'pro' }), anInput({ format: 'oxford' }))).toBe(
    'The proposition wins.',
  )
  expect(decisionWords(aVerdict({ decision: 'pro' }), anInput())).toBe('pro')
})

test('who disagrees is told by seat, so that those who were written inline have their names, too', () => {
  const input = anInput()
  const [, second] = input.participants
  expect(dissenterName({ personaId: null, seat: 1 }, input)).toBe(second?.name)
  expect(dissenterName({ personaId: null, seat: null }, input)).toBe('A participant')
  expect(dissenterName({ personaId: null }, input)).toBe('A participant')
})

test('a copied verdict quotes what models wrote and says when they were simulated', () => {
  const dissent = [{ personaId: null, text: 'I object.\n# Not a heading' }]
  const output = aResult({ verdict: aVerdict({ dissent }), simulated: true })
  const view = runViewOf(liveRunOf(aRun({ title: 'Tea *or* coffee?', status: 'completed', output })))
  expect(view && verdictMarkdown(view, 'http://here/runs/1')).toBe(`## Tea \\*or\\* coffee?

**Question**

> Tea or coffee?

Debated by Ada and Ben, 0 turns, 2026-01-01.

**Simulated: no real model spoke.** This shows how a debate runs, not what is right.

**Decision** (by moderator)

> Tea.

**Because**

> It is calmer.

**Dissent**

A participant:

> I object.
> # Not a heading

[The whole debate](http://here/runs/1)
`)
})

test('where nobody disagrees it says so, unless there was nothing or nobody to disagree', () => {
  const two = anInput()
  const one = { participants: two.participants.slice(0, 1) }
  expect(noDissentWords(aVerdict(), two)).toBe('Nobody disagrees.')
  expect(noDissentWords(aVerdict({ decidedBy: 'nobody' }), two)).toBe(
    'There is no decision to disagree with.',
  )
  expect(noDissentWords(aVerdict(), one)).toBe(null)
  const stances = (...all: readonly (number | null)[]) =>
    aVerdict({ votes: all.map((stance, seat) => ({ seat, stance, confidence: null })) })
  expect(noDissentWords(stances(0.6, -0.7), two)).toContain('both sides')
  expect(noDissentWords(stances(0.6, -0.1, null), two)).toBe('Nobody disagrees.')
})
