import { expect, test } from 'vitest'
import { lexicalDimensions, lexicalEmbedding } from './lexical-embedding.ts'

function cosine(a: string, b: string): number {
  const [left, right] = [lexicalEmbedding(a), lexicalEmbedding(b)]
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
}

test.each(['Travel costs are refunded.', 'a', '', '???', 'the of and', '研究开发费用', '\ud83c'])(
  'the vector of %j has length 1',
  (text) => {
    const vector = lexicalEmbedding(text)
    expect(vector).toHaveLength(lexicalDimensions)
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
  },
)

test('a text is nearest to itself, whatever its case and marks', () => {
  expect(cosine('Ärger mit Rechnungen', 'ärger MIT rechnungen')).toBeCloseTo(1, 5)
})

test('texts that share words are nearer than texts that share none', () => {
  const question = 'How are travel costs refunded?'
  const answer = 'Costs of travel are refunded within 30 days of the receipts.'
  const other = 'The pump has to be vented before it is started again.'
  expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.3)
})

test('a word with a typing error, or in another form, still counts', () => {
  expect(cosine('reimbursment', 'reimbursement')).toBeGreaterThan(0.3)
  expect(cosine('Kündigungsfrist', 'Kündigungsfristen')).toBeGreaterThan(0.6)
  expect(cosine('reimbursement', 'photosynthesis')).toBeLessThan(0.15)
})

test('words that stand in every text do not count', () => {
  expect(cosine('what is the deadline', 'deadline')).toBeCloseTo(1, 5)
})

test('it stays the same from version to version: vectors are stored', () => {
  const vector = lexicalEmbedding('The budget of 2027 was approved.')
  const places = [...vector.keys()].sort((a, b) => Math.abs(vector[b] ?? 0) - Math.abs(vector[a] ?? 0))
  expect(places.slice(0, 3)).toEqual([146, 214, 159])
})

test('a page of text takes far less than a millisecond', () => {
  const passages = Array.from({ length: 200 }, (_, n) => passage(n))
  for (const text of passages) lexicalEmbedding(text)
  const { user, system } = process.threadCpuUsage()
  for (const text of passages) lexicalEmbedding(text)
  const after = process.threadCpuUsage({ user, system })
  // 5 000 a second are promised; the limit is loose for machines under load.
  expect((after.user + after.system) / 1000 / passages.length).toBeLessThan(0.4)
})

/** About 1 000 characters that differ from one another. */
const passage = (n: number): string =>
  Array.from({ length: 160 }, (_, at) => `w${((n * 7919 + at * 104_729) % 5_000).toString(36)}ord`).join(' ')
