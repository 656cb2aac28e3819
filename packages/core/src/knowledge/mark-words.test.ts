import { expect, test } from 'vitest'
import { markWords } from './mark-words.ts'

const marked = (text: string, query: string) =>
  markWords(text, query).map(([from, to]) => text.slice(from, to))

test('words of the query are marked, in other forms too', () => {
  expect(marked('Invoices are approved by two people.', 'who must approve an invoice?')).toEqual([
    'Invoices',
    'approved',
  ])
})

test('marks count in characters of the text as it is', () => {
  const text = '🎭 Über die Prüfung: PRÜFUNGEN finden statt.'
  expect(marked(text, 'prufung')).toEqual(['Prüfung', 'PRÜFUNGEN'])
  expect(markWords('a cat', 'cat')).toEqual([[2, 5]])
})

test('words that stand everywhere are not marked, unless there are no others', () => {
  expect(marked('To be or not to be, that is the question.', 'what is the question')).toEqual(['question'])
  expect(marked('To be or not to be', 'not to be')).toEqual(['To', 'be', 'not', 'to', 'be'])
})

test('nothing is marked for a query without words', () => {
  expect(marked('Anything at all', '?!')).toEqual([])
})

test('there is an end to marks', () => {
  expect(markWords('cat '.repeat(1_000), 'cat')).toHaveLength(200)
})
