import type { Event } from '@workbench/core/events/event'
import type { RunId } from '@workbench/core/models/ids'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { anEvent } from '../../testing/debate-events.ts'
import { ApiError, NoServerError } from '../api-errors.ts'
import { type RunMessage, watchRun } from './watch-run.ts'

const frame = (event: Event) => `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
const streamOf = (...pieces: readonly (string | Error)[]) =>
  ReadableStream.from(
    (async function* () {
      for (const piece of pieces) {
        if (piece instanceof Error) throw piece
        yield new TextEncoder().encode(piece)
      }
    })(),
  ) as ReadableStream<Uint8Array>

type Connection = ReadableStream<Uint8Array> | Error

/** Watches over these connections, one after the other, moving time on whenever the watcher sleeps. */
async function watch(connections: readonly Connection[]) {
  const clock = createFakeClock(0)
  const askedAfter: number[] = []
  const api = {
    async openEvents(_id: RunId, afterSeq: number) {
      const next = connections[askedAfter.length]
      askedAfter.push(afterSeq)
      if (next === undefined) throw new Error('Nobody expected one more connection')
      if (next instanceof Error) throw next
      return next
    },
  }
  const messages: RunMessage[] = []
  const delays: number[] = []
  for await (const message of watchRun(testId<RunId>(), {
    api,
    clock,
    signal: new AbortController().signal,
  })) {
    messages.push(message)
    if (message.kind === 'reconnecting') {
      delays.push(message.inMs)
      setImmediate(() => clock.advance(message.inMs))
    }
  }
  const seqs = messages.flatMap((message) => (message.kind === 'event' ? [message.event.seq] : []))
  return { messages, seqs, delays, askedAfter }
}

const queued = anEvent(1, 'RunQueued')
const started = anEvent(2, 'RunStarted')
const finished = anEvent(3, 'RunFinished')

test('events and text come in order until the run ends', async () => {
  const text = 'event: delta\ndata: {"turn":0,"attempt":1,"offset":0,"text":"Hi"}\n\n'
  const { messages } = await watch([
    streamOf(frame(queued), `: still here\n\n${frame(started)}`, text, frame(finished)),
  ])
  expect(messages.map((message) => (message.kind === 'event' ? message.event.type : message.kind))).toEqual([
    'RunQueued',
    'RunStarted',
    'delta',
    'RunFinished',
  ])
})

test('a frame can be cut anywhere, within a character too', async () => {
  const event = anEvent(1, 'RunFinished', { text: 'grün' })
  const bytes = new TextEncoder().encode(frame(event))
  const cut = bytes.indexOf(0xc3) + 1
  const halves = ReadableStream.from([bytes.slice(0, cut), bytes.slice(cut)]) as ReadableStream<Uint8Array>
  const { messages } = await watch([halves])
  expect(messages).toEqual([{ kind: 'event', event }])
})

test('when the server goes away it comes back to where it was, and shows nothing twice', async () => {
  const { seqs, askedAfter } = await watch([
    streamOf(frame(queued), frame(started), new Error('socket hang up')),
    streamOf(frame(started), frame(finished)),
  ])
  expect(askedAfter).toEqual([0, 2])
  expect(seqs).toEqual([1, 2, 3])
})

test('a stream that ends before the run does is a server that went away', async () => {
  const { askedAfter } = await watch([streamOf(frame(queued)), streamOf(frame(started), frame(finished))])
  expect(askedAfter).toEqual([0, 1])
})

test('it waits longer each time, up to five seconds, and starts small again after an answer', async () => {
  const away = new NoServerError('http://127.0.0.1:1', null)
  const starting = new ApiError(503, 'Not yet')
  const { delays } = await watch([
    away,
    starting,
    away,
    away,
    away,
    away,
    away,
    streamOf(frame(queued)),
    streamOf(frame(finished)),
  ])
  expect(delays).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000, 250])
})

test('a refusal is final', async () => {
  await expect(watch([new ApiError(404, 'There is no run')])).rejects.toThrow('There is no run')
})

test('a run that was retried goes on after its first end', async () => {
  const { seqs } = await watch([
    streamOf(
      frame(queued),
      frame(anEvent(2, 'RunFinished')),
      frame(anEvent(3, 'RunQueued')),
      frame(anEvent(4, 'RunFinished')),
    ),
  ])
  expect(seqs).toEqual([1, 2, 3, 4])
})

test('a server that falls silent is given up after 45 s', async () => {
  const clock = createFakeClock(0)
  const silent = new ReadableStream<Uint8Array>()
  const connections = [silent, streamOf(frame(finished))]
  const api = { openEvents: async () => connections.shift() ?? streamOf() }
  const watching = watchRun(testId<RunId>(), { api, clock, signal: new AbortController().signal })
  const first = watching.next()
  await clock.advance(0)
  await clock.advance(44_000)
  await clock.advance(1000)
  expect((await first).value).toEqual({ kind: 'reconnecting', inMs: 250 })
  const second = watching.next()
  await clock.advance(0)
  await clock.advance(250)
  expect((await second).value).toMatchObject({ kind: 'event', event: { seq: 3 } })
})

test('watching can be stopped', async () => {
  const enough = new AbortController()
  const api = { openEvents: async () => streamOf(frame(queued)) }
  const watching = watchRun(testId<RunId>(), { api, clock: createFakeClock(), signal: enough.signal })
  await watching.next()
  await watching.next()
  const next = watching.next()
  enough.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
})
