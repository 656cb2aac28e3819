import { expect, test } from 'vitest'
import { aCall, anInput } from '../testing/a-run.ts'
import { delphiRounds } from './delphi-rounds.ts'
import { privateVotes } from './private-votes.ts'
import { registeredFindings } from './registered-findings.ts'
import { verdictFigures } from './verdict-figures.ts'

const told = (outcome: { votes?: unknown; scores?: unknown }) => {
  const { figures, isAllReadable } = verdictFigures(
    { votes: null, scores: null, ...outcome } as never,
    anInput(),
  )
  expect(isAllReadable).toBe(true)
  return figures.map(({ title, rows }) => [title, ...rows.map(({ label, value }) => `${label}: ${value}`)])
}

test('weighted votes are told with what they weigh', () => {
  const counts = [{ answer: 'tea', votes: 1, weight: 0.8, confidence: 0.95 }]
  expect(told({ votes: { counts, abstentions: 0, seats: [] } })).toEqual([
    ['Votes', 'tea: 1 vote, weight 0.8'],
  ])
})

test('a Delphi panel by round and by expert', () => {
  const byRound = [
    { round: 1, median: 5, q1: 4, q3: 7, iqr: 3, estimates: [3, 5, 7] },
    { round: 2, median: null, q1: null, q3: null, iqr: null, estimates: [] },
  ]
  const scores = { median: 5, iqr: 1, isConsensus: true, scale: { min: 1, max: 9 }, byRound }
  const votes = {
    seats: [
      { seat: 0, estimate: 5, confidence: 0.6 },
      { seat: 1, estimate: null },
    ],
    abstentions: 1,
  }
  expect(told({ votes, scores })).toEqual([
    ['Last estimates', 'Ada: 5, 60 % sure', 'Ben: no estimate that could be read', 'Abstentions: 1'],
    [
      'Estimates by round',
      'Round 1: median 5, middle half 4 to 7',
      'Round 2: no estimate that could be read',
      'Consensus: yes, spread of the middle half 1',
    ],
  ])
  expect(delphiRounds(scores)?.rounds.map(({ round }) => round)).toEqual([1])
  expect(delphiRounds({ ...scores, scale: null })).toBeNull()
})

test('rulings of a moderator, and the judge who came late', () => {
  const rulings = [
    { round: 1, preference: false, side: 'neither', answer: null },
    { round: 2, preference: null, side: null, answer: null },
    { round: 3, preference: true, side: 'negative', answer: 'coffee' },
  ]
  expect(told({ votes: { rulings, candidates: ['tea', 'coffee'] }, scores: { confidence: 0.7 } })).toEqual([
    [
      'The moderator',
      'Round 1: sees no clearly better case yet',
      'Round 2: could not be read',
      'Round 3: finds for the negative: coffee',
      'Answers the judge chose from: tea · coffee',
    ],
    ['Confidence', 'The judge: 70 % sure'],
  ])
})

test('referees of two texts, and of one', () => {
  const texts = [
    {
      text: 'A',
      mean: 7.5,
      scores: [
        { seat: 0, score: 7 },
        { seat: 1, score: 8 },
      ],
    },
  ]
  expect(told({ votes: { counts: { A: 2, B: 0, tie: 0 }, abstentions: 1 }, scores: { texts } })).toEqual([
    ['Preferred', 'Text A: 2 referees', 'Text B: 0 referees', 'Neither: 0 referees', 'No readable scores: 1'],
    ['Scores of the referees', 'Text A, mean: 7.5 of 10', 'Text A, Ada: 7 of 10', 'Text A, Ben: 8 of 10'],
  ])
  expect(told({ votes: { abstentions: 0 }, scores: { texts, positionConsistency: 0.5 } })).toEqual([
    [
      'Scores of the referees',
      'Text A, mean: 7.5 of 10',
      'Text A, Ada: 7 of 10',
      'Text A, Ben: 8 of 10',
      'Same preference in both orders: 50 %',
    ],
  ])
})

test('a council: who was ranked where, and how much the rankings agree', () => {
  const ranking = [{ seat: 1, meanRank: 1.25, borda: 7, votes: 3 }]
  expect(told({ votes: { ranking, abstentions: 1, kendallW: 0.5625, failed: [0] } })).toEqual([
    [
      'Ranked by the others',
      'Ben: mean rank 1.25, 7 Borda points, ranked by 3',
      'Agreement of the rankings: Kendall’s W 0.56 of 1',
      'Rankings that could not be read: 1',
      'Gave no answer: Ada',
    ],
  ])
})

test('a red team: the risk that is left, and the register', () => {
  const findings = [
    {
      id: 'F1',
      round: 1,
      seat: 1,
      claim: 'Rain.',
      severity: 4,
      residual: 1,
      action: 'accept',
      duplicateOf: null,
    },
    {
      id: 'F2',
      round: 1,
      seat: 1,
      claim: 'Rain!',
      severity: 4,
      residual: null,
      action: null,
      duplicateOf: 'F1',
    },
  ]
  const scores = { findings, initial: 4, residual: 1, residualRisk: 0.25, refusals: 1, abstentions: 0 }
  const votes = { rulings: [{ round: 1, finding: 'F1', residual: 1, reason: 'Patched.' }] }
  expect(told({ votes, scores })).toEqual([
    ['Risk', 'Left: 25 % (1 of 4 points of severity)', 'Refusals of the red team: 1'],
  ])
  expect(
    registeredFindings(scores).map(({ id, residual, duplicateOf }) => [id, residual, duplicateOf]),
  ).toEqual([
    ['F1', 1, null],
    ['F2', null, 'F1'],
  ])
})

test('agreement by round, and turns by seat', () => {
  expect(told({ scores: { agreementByRound: [0, 1 / 3, null] } })).toEqual([
    ['Pairs that agree', 'Round 1: 0 %', 'Round 2: 33 %', 'Round 3: too few could be read'],
  ])
  expect(told({ scores: { turnsBySeat: [{ seat: 0, turns: 1 }] } })).toEqual([
    ['Turns by seat', 'Ada: 1 turn'],
  ])
  expect(told({ scores: { turnsBySeat: [1, 2] } })).toEqual([
    ['Turns by seat', 'Ada: 1 turn', 'Ben: 2 turns'],
  ])
})

test('private votes are told by seat, with what could not be read', () => {
  const vote = (phase: string, seat: number, answer: unknown, refused = false) =>
    aCall(`${phase}/${seat}`, { role: 'poll', phase, seat, answer: answer as never, refused })
  const calls = [
    vote('vote-before', 0, { answer: 'For', confidence: 0.5 }),
    vote('vote-before', 1, null),
    vote('vote-after', 0, { answer: 'against.', confidence: null }),
    vote('poll', 1, { answer: 'for' }),
  ]
  expect(privateVotes(calls, anInput())).toEqual([
    { seat: 0, name: 'Ada', before: 'For, 50 % sure', after: 'against.', isChanged: true },
    { seat: 1, name: 'Ben', before: 'could not be read', after: null, isChanged: false },
  ])
})
