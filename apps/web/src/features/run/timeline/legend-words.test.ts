import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { legendWords } from './legend-words.ts'
import { timelineOf } from './timeline-of.ts'

const wordsOf = (...events: ReturnType<typeof anEvent>[]) => legendWords(timelineOf(events, 0).rows)

test('a legend explains the colours that are there, within turns too, and no others', () => {
  expect(
    wordsOf(
      anEvent(1, 'RunStarted', { attempt: 1 }),
      anEvent(2, 'TurnStarted', { key: 'k0', turn: 0, speaker: 'Ada' }),
      anEvent(3, 'LLMCallStarted', { key: 'k0', try: 1 }),
    ),
  ).toEqual(['Turn, in its speaker’s colour', 'Model call'])
})

test('what failed or was broken off has the colour of that', () => {
  expect(
    wordsOf(
      anEvent(1, 'RunQueued', {}),
      anEvent(2, 'RunStarted', { attempt: 1 }),
      anEvent(3, 'TurnStarted', { key: 'k0', turn: 0, speaker: 'Ada' }),
      anEvent(4, 'RunCancelled', {}),
    ),
  ).toEqual(['Queue', 'Broken off'])
})
