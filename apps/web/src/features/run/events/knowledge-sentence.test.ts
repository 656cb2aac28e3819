import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { knowledgeSentence } from './knowledge-sentence.ts'

const told = (type: 'StepStarted' | 'StepFinished', data: object) =>
  knowledgeSentence({ ...anEvent(1, type, { ...data }), component: 'knowledge' })

const search = { key: 'phase/opening/round/1/seat/0/call/0/passages', speaker: 'Mara', query: 'costs' }

test('what was found for a turn is told with its speaker', () => {
  expect(told('StepFinished', { ...search, passages: 6, documents: 2 })).toBe(
    'Mara is given 6 passages of 2 documents.',
  )
  expect(told('StepFinished', { ...search, passages: 0, documents: 0 })).toBe(
    'Nothing was found for Mara in the documents.',
  )
})

test('a search that failed says why', () => {
  const event = { ...anEvent(1, 'StepFinished', { ...search }), component: 'knowledge' as const }
  const error = { code: 'search_failed', message: 'The documents could not be searched: gone' }
  expect(knowledgeSentence({ ...event, error })).toBe(
    'Mara is given no passages. The documents could not be searched: gone',
  )
})

test('reading a document is told batch by batch', () => {
  expect(told('StepStarted', { key: 'batch/0', name: 'a.md', sizeBytes: 2000 })).toBe(
    'Reading “a.md” begins, 2.0 kB.',
  )
  expect(told('StepFinished', { key: 'batch/3', chunks: 1024, characters: 900_000 })).toBe(
    '1,024 passages so far, of 900,000 characters.',
  )
  expect(told('StepFinished', { key: 'publish', chunks: 1 })).toBe('It is read: 1 passage can be found.')
})

test('a step of somebody else is not its business', () => {
  expect(knowledgeSentence(anEvent(1, 'StepFinished', { key: 'batch/0' }))).toBeNull()
})
