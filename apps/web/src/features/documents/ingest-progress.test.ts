import type { Event } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { noProgress, withEvents } from './ingest-progress.ts'

const event = (seq: number, type: Event['type'], data: Event['data'] = {}) => ({ seq, type, data }) as Event

const batch = (seq: number, chunks: number, bytesRead: number) =>
  event(seq, 'StepFinished', { key: `batch/${seq}`, chunks, bytesRead, sizeBytes: 1000 })

test('batches add up, and the bytes are those of the last', () => {
  const progress = withEvents(noProgress, [event(1, 'RunStarted'), batch(2, 256, 400), batch(3, 100, 900)])
  expect(progress).toEqual({ seq: 3, chunks: 356, bytesRead: 900, sizeBytes: 1000 })
})

test('an event that was looked at already counts once', () => {
  const before = withEvents(noProgress, [batch(2, 256, 400)])
  expect(withEvents(before, [batch(2, 256, 400), batch(3, 4, 500)])).toMatchObject({ seq: 3, chunks: 260 })
})

test('what an event does not say changes nothing', () => {
  const progress = withEvents(noProgress, [event(4, 'StepFinished', { chunks: '7', bytesRead: -1 })])
  expect(progress).toEqual({ ...noProgress, seq: 4 })
})
