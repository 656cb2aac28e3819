import { expect, test } from 'vitest'
import { aCall, anInput } from '../testing/a-run.ts'
import { calledSeat, callNews } from './call-news.ts'

const newsOf = (changes: Parameters<typeof aCall>[1]) => callNews(aCall('key', changes), anInput())

test('a ruling goes by its flag, whatever else it says', () => {
  const answer = { reason: 'Weak.', preference: false, side: 'affirmative', answer: 'tea' }
  expect(newsOf({ phase: 'ruling', answer })).toEqual({
    by: 'Moderator',
    kind: 'ruling',
    headline: 'sees no clearly better case yet',
    reason: 'Weak.',
    answer: '',
  })
  expect(newsOf({ phase: 'ruling', answer: { ...answer, preference: true } })).toMatchObject({
    headline: 'finds for the affirmative',
    answer: 'tea',
  })
})

test('a ruling that could not be read says so, and a word of the moderator never does', () => {
  expect(newsOf({ phase: 'ruling', text: 'Well …' })).toMatchObject({ kind: 'unreadable', text: 'Well …' })
  expect(newsOf({ text: 'Go on.' })).toMatchObject({ kind: 'words', text: 'Go on.', isNamed: false })
})

test('summaries say what they stand for', () => {
  const titles = [{ covers: 12 }, { covers: 1 }, { round: 2 }, { round: 2, seat: 1 }].map((changes) => {
    const news = newsOf({ role: 'summariser', phase: 'summary', ...changes })
    return news.kind === 'summary' ? news.title : ''
  })
  expect(titles).toEqual([
    'Summary of turns 1 to 12',
    'Summary of the first turn',
    'Summary for round 2',
    'Summary for round 2, for Ben',
  ])
})

test('rulings of findings, and whom the moderator calls', () => {
  const rulings = [{ finding: 'F1', residual: 2, reason: 'Patched.' }]
  expect(newsOf({ role: 'judge', phase: 'white', answer: { rulings } })).toMatchObject({
    rulings: [{ place: 0, finding: 'F1', residual: 2, reason: 'Patched.' }],
  })
  const answer = { reason: 'Not heard yet.', speaker: 'ben' }
  expect(newsOf({ role: 'selector', answer })).toMatchObject({ kind: 'next', speaker: 'ben' })
  expect(calledSeat('ben', anInput())?.seat).toBe(1)
})
