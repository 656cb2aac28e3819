import { expect, test } from 'vitest'
import { anEvent, frame } from '../../testing/an-event.ts'
import { createFakeTime } from '../../testing/fake-time.ts'
import { ApiError, NoServerError } from '../errors.ts'
import type { LiveMessage } from './live-stream.ts'
import { watchRun } from './watch-run.ts'

const streamOf = (...pieces: readonly (string | Error)[]) =>
  ReadableStream.from(
    (async function* () {
      for (const piece of pieces) {
        if (piece instanceof Error) throw piece
        yield new TextEncoder().encode(piece)
      }
    })(),
  ) as ReadableStream<Uint8Array>

type Connection = ReadableStream<Uint8Array> | Error | null

/** Watches over these connections, one after the other, moving time on whenever the watcher waits. */
async function watch(connections: readonly Connection[], { afterSeq = 0 } = {}) {
  const { sleep, advance } = createFakeTime()
  const askedAfter: number[] = []
  const client = {
    streams: {
      async run(_id: string, after: number) {
        const next = connections[askedAfter.length]
        askedAfter.push(after)
        if (next === undefined) throw new ApiError(400, 'Nobody expected one more connection')
        if (next instanceof Error) throw next
        return next
      },
    },
  }
  const messages: LiveMessage[] = []
  const delays: number[] = []
  const { signal } = new AbortController()
  for await (const message of watchRun(client, 'run-1', { signal, sleep, afterSeq })) {
    messages.push(message)
    if (message.kind === 'reconnecting') {
      delays.push(message.inMs)
      setImmediate(() => advance(message.inMs))
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
    'connected',
    'RunQueued',
    'RunStarted',
    'delta',
    'RunFinished',
  ])
})

test('a message can be cut anywhere, within a character too', async () => {
  const event = anEvent(1, 'RunFinished', { text: 'grün' })
  const bytes = new TextEncoder().encode(frame(event))
  const cut = bytes.indexOf(0xc3) + 1
  const halves = ReadableStream.from([bytes.slice(0, cut), bytes.slice(cut)]) as ReadableStream<Uint8Array>
  const { messages } = await watch([halves])
  expect(messages.slice(1)).toEqual([{ kind: 'event', event }])
})

test('when the server goes away it comes back to where it was, and tells nothing twice', async () => {
  const { messages, seqs, askedAfter } = await watch([
    streamOf(frame(queued), frame(started), new Error('socket hang up')),
    streamOf(frame(started), frame(finished)),
  ])
  expect(askedAfter).toEqual([0, 2])
  expect(seqs).toEqual([1, 2, 3])
  expect(messages.map(({ kind }) => kind)).toEqual([
    'connected',
    'event',
    'event',
    'reconnecting',
    'connected',
    'event',
  ])
})

test('a stream that ends before the run does is a server that went away', async () => {
  const { askedAfter } = await watch([streamOf(frame(queued)), streamOf(frame(started), frame(finished))])
  expect(askedAfter).toEqual([0, 1])
})

test('a connection that breaks after the last event is asked whether more has come', async () => {
  const broken = () => streamOf(frame(finished), new Error('socket hang up'))
  expect(await watch([broken(), null])).toMatchObject({ seqs: [3], askedAfter: [0, 3] })
  const retried = [frame(anEvent(4, 'RunQueued')), frame(anEvent(5, 'RunFinished'))]
  expect((await watch([broken(), streamOf(...retried)])).seqs).toEqual([3, 4, 5])
})

test('it goes on after what was read before, and ends at once when nothing can follow', async () => {
  expect(await watch([streamOf(frame(finished))], { afterSeq: 2 })).toMatchObject({
    seqs: [3],
    askedAfter: [2],
  })
  expect(await watch([null], { afterSeq: 3 })).toMatchObject({ messages: [], askedAfter: [3] })
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

test('what cannot be read does not count as an answer', async () => {
  const { delays } = await watch([
    streamOf('data: {\n\n'),
    streamOf('data: {\n\n'),
    streamOf(frame(finished)),
  ])
  expect(delays).toEqual([250, 500])
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

test.each([
  ['falls silent', async () => new ReadableStream<Uint8Array>()],
  ['never answers', () => new Promise<ReadableStream<Uint8Array>>(() => {})],
])('a server that %s is given up after 45 s', async (_what, silent) => {
  const { sleep, advance } = createFakeTime()
  const signals: AbortSignal[] = []
  const client = {
    streams: {
      run: async (_id: string, _afterSeq: number, signal: AbortSignal) => {
        signals.push(signal)
        return signals.length === 1 ? silent() : streamOf(frame(finished))
      },
    },
  }
  const kinds: string[] = []
  const watching = (async () => {
    const { signal } = new AbortController()
    for await (const { kind } of watchRun(client, 'run-1', { signal, sleep })) kinds.push(kind)
  })()
  await advance(44_000)
  expect(kinds).not.toContain('reconnecting')
  await advance(1000)
  expect(kinds).toContain('reconnecting')
  expect(signals[0]?.aborted).toBe(true)
  await advance(250)
  await watching
  expect(kinds.at(-1)).toBe('event')
})

test('watching can be stopped', async () => {
  const enough = new AbortController()
  const client = { streams: { run: async () => streamOf(frame(queued)) } }
  const watching = watchRun(client, 'run-1', { signal: enough.signal, sleep: createFakeTime().sleep })
  for (const kind of ['connected', 'event', 'reconnecting']) {
    expect((await watching.next()).value).toMatchObject({ kind })
  }
  const next = watching.next()
  enough.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
})
