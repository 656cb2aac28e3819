import { expect, test } from 'vitest'
import { settingDifferences } from './setting-differences.ts'
import { longestForWords, wordDiff } from './word-diff.ts'

test('settings that differ have names that people use', () => {
  const differences = settingDifferences(
    [
      { path: 'rounds', a: 2, b: 3 },
      { path: 'formatOptions.stopOnConsensus', a: true, b: false },
      { path: 'participants.0.model', a: 'openai:a', b: 'openai:b' },
      { path: 'participants.0.personaId', a: null, b: 'id' },
      { path: 'participants.2', a: null, b: { name: 'Cy', model: 'm', tools: [] } },
      { path: 'moderator.temperature', a: 1, b: null },
      { path: 'topic', a: 'Tea?', b: 'x'.repeat(100) },
    ],
    (seat) => ['Ada'][seat],
  )
  expect(differences.map(({ label, before, after, isText }) => [label, before, after, isText])).toEqual([
    ['Rounds', '2', '3', false],
    ['Stop on consensus', 'yes', 'no', false],
    ['Seat 1 (Ada): model', 'openai:a', 'openai:b', false],
    ['Seat 3', '', 'Cy, m', false],
    ['Moderator: temperature', '1', '', false],
    ['Topic', 'Tea?', 'x'.repeat(100), true],
  ])
})

test('what is the same for several seats is said once', () => {
  const model = (seat: number, b: string) => ({ path: `participants.${seat}.model`, a: 'openai:a', b })
  const differences = settingDifferences(
    [model(0, 'openai:b'), model(1, 'openai:c'), model(2, 'openai:b')],
    (seat) => (seat === 1 ? 'Ben' : undefined),
  )
  expect(differences.map(({ label, after }) => [label, after])).toEqual([
    ['Seats 1, 3: model', 'openai:b'],
    ['Seat 2 (Ben): model', 'openai:c'],
  ])
})

test('each text shows the words that the other one has not', () => {
  const diff = wordDiff('Tea is a fine drink', 'Tea is a strong drink')
  expect(diff?.a.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['fine'])
  expect(diff?.b.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['strong'])
  expect(diff?.b.map(({ text }) => text).join('')).toBe('Tea is a strong drink')
})

test('words that follow each other are marked as one phrase', () => {
  const diff = wordDiff('Tea is a fine drink', 'Tea was one strong drink')
  expect(diff?.b).toEqual([
    { text: 'Tea ', isOwn: false },
    { text: 'was one strong', isOwn: true },
    { text: ' drink', isOwn: false },
  ])
})

test('huge texts are not compared word by word', () => {
  expect(wordDiff('a'.repeat(longestForWords + 1), 'b')).toBeNull()
})
