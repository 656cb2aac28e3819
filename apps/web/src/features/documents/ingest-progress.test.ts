import type { Event } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { noProgress, shareRead, withEvents } from './ingest-progress.ts'

const event = (seq: number, type: Event['type'], data: Event['data'] = {}) => ({ seq, type, data }) as Event

const batch = (seq: number, chunks: number, characters: number) =>
  event(seq, 'StepFinished', { key: `batch/${seq}`, chunks, characters })

test('how far it has come is what the last batch tells', () => {
  const progress = withEvents(noProgress, [event(1, 'RunStarted'), batch(2, 256, 400), batch(3, 356, 900)])
  expect(progress).toEqual({ seq: 3, chunks: 356, characters: 900 })
})

test('an attempt that tells of a batch again takes nothing back', () => {
  const before = withEvents(noProgress, [batch(2, 256, 400), batch(3, 300, 500)])
  expect(withEvents(before, [batch(4, 256, 400)])).toEqual({ seq: 4, chunks: 300, characters: 500 })
})

test('what an event does not say changes nothing', () => {
  const progress = withEvents(noProgress, [event(4, 'StepFinished', { chunks: '7', characters: -1 })])
  expect(progress).toEqual({ ...noProgress, seq: 4 })
})

test('of text the share that was read is known, at most all of it; of other files it is not', () => {
  const text = { mediaType: 'text/plain', title: 'a.txt', sizeBytes: 1000 }
  expect(shareRead({ characters: 250 }, text)).toBe(0.25)
  expect(shareRead({ characters: 1200 }, text)).toBe(1)
  expect(shareRead({ characters: 250 }, { ...text, mediaType: 'application/pdf' })).toBeNull()
  expect(shareRead({ characters: 0 }, { ...text, sizeBytes: 0 })).toBeNull()
})
