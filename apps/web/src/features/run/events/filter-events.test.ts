import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { countTypes, filterEvents } from './filter-events.ts'

const events = [
  anEvent(1, 'RunQueued'),
  anEvent(2, 'TurnStarted', { speaker: 'Ada', result: { text: 'secret words' } }),
  {
    ...anEvent(3, 'LLMCallFinished'),
    level: 'warn' as const,
    error: { code: 'model_unavailable', message: 'The stream broke.' },
  },
  anEvent(4, 'TurnStarted', { speaker: 'Ben' }),
]
const sentenceOf = ({ type }: { type: string }) => (type === 'RunQueued' ? 'Queued by a fork.' : '')
const found = (type: Parameters<typeof filterEvents>[1]['type'], q = '') =>
  filterEvents(events, { type, q }, sentenceOf).map(({ seq }) => seq)

test('events are chosen by type, or by being a problem', () => {
  expect(found('all')).toEqual([1, 2, 3, 4])
  expect(found('TurnStarted')).toEqual([2, 4])
  expect(found('problems')).toEqual([3])
})

test('all words have to stand somewhere in what the page shows or in the short texts of the event', () => {
  expect(found('all', ' turnstarted ADA')).toEqual([2])
  expect(found('all', 'stream unavailable')).toEqual([3])
  expect(found('all', 'fork')).toEqual([1])
  expect(found('all', 'secret')).toEqual([])
  expect(found('TurnStarted', 'ben')).toEqual([4])
})

test('types are counted in the order in which they came', () => {
  expect([...countTypes(events)]).toEqual([
    ['RunQueued', 1],
    ['TurnStarted', 2],
    ['LLMCallFinished', 1],
  ])
})
