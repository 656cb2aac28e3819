import type { RunStatus } from '@workbench/core/models/run'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { work } from '@workbench/core/testing/in-memory-worker'
import { describe, expect, test } from 'vitest'
import { appUnderTest, listeningApp } from '../testing/app-under-test.ts'
import { createPendingMessages } from './pending-messages.ts'
import { streamRun } from './run-stream.ts'

const stream = { accept: 'text/event-stream' }

/** Reads frames as they come. */
function framesOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let isOver = false
  return {
    get text() {
      return text
    },
    get isOver() {
      return isOver
    },
    /** Everything until the text holds this. */
    async until(wanted: string): Promise<string> {
      while (!text.includes(wanted)) await this.read()
      return text
    },
    async toEnd(): Promise<string> {
      while (!isOver) await this.read()
      return text
    },
    async read(): Promise<void> {
      const chunk = await reader?.read()
      if (chunk === undefined || chunk.done) {
        isOver = true
        if (chunk === undefined) throw new Error('No body')
      } else text += chunk.value
    },
    leave: () => reader?.cancel(),
  }
}

const idsIn = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
const eventsIn = (text: string) => [...text.matchAll(/^event: (\w+)$/gm)].map(([, event]) => event)

async function aRun() {
  const under = await listeningApp()
  const { runId } = await under.deps.runs.start(aNewRun(), 'RUN_DEBATE')
  const open = async (headers: Record<string, string> = {}) =>
    framesOf(await fetch(`${under.url}/runs/${runId}/events`, { headers: { ...stream, ...headers } }))
  return { ...under, runId, open }
}

describe('the stream of a run', () => {
  test('has every event once, in order, and ends after the last', async () => {
    const { state, runId, open } = await aRun()
    const frames = await open()
    await frames.until('RunQueued')

    work(state, runId, { turns: [aTurn()] })
    await frames.until('TurnFinished')
    work(state, runId, { turns: [aTurn({ index: 1 })], end: 'completed' })
    const text = await frames.toEnd()

    expect(idsIn(text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(eventsIn(text).at(-1)).toBe('RunFinished')
    expect(text.startsWith('retry: 1000\n\n')).toBe(true)
    const [data] = /^data: (.*)$/m.exec(text)?.slice(1) ?? []
    expect(JSON.parse(data ?? '')).toMatchObject({ seq: 1, type: 'RunQueued', runId })
  })

  test('of a run that has ended is all of it, more than one batch too', async () => {
    const { state, runId, open } = await aRun()
    work(state, runId, { turns: Array.from({ length: 150 }, (_, index) => aTurn({ index })), end: 'failed' })

    const text = await (await open()).toEnd()
    expect(idsIn(text)).toEqual(Array.from({ length: 304 }, (_, index) => index + 1))
  })

  test('goes on after Last-Event-ID; when there is nothing more it says so', async () => {
    const { url, state, runId, open } = await aRun()
    work(state, runId, { turns: [aTurn()], end: 'completed' })

    expect(idsIn(await (await open({ 'last-event-id': '3' })).toEnd())).toEqual([4, 5, 6])
    const over = await fetch(`${url}/runs/${runId}/events`, { headers: { ...stream, 'last-event-id': '6' } })
    expect(over.status).toBe(204)
    const wrong = await fetch(`${url}/runs/${runId}/events`, { headers: { ...stream, 'last-event-id': 'x' } })
    expect(wrong.status).toBe(422)
  })

  test('goes past the end of an attempt when the run was retried', async () => {
    const { state, deps, runId, open } = await aRun()
    work(state, runId, { end: 'failed' })
    await deps.runs.retry(runId, 'RUN_DEBATE')
    const frames = await open()
    await frames.until('id: 5')
    work(state, runId, { end: 'completed' })

    const text = await frames.toEnd()
    expect(eventsIn(text)).toEqual([
      'RunQueued',
      'RunStarted',
      'ScoreRecorded',
      'RunFinished',
      'RunQueued',
      'RunResumed',
      'ScoreRecorded',
      'RunFinished',
    ])
  })

  test('stays when the last event is read just as the run is retried', async () => {
    const { state, deps, runId } = await aRun()
    work(state, runId, { end: 'failed' })
    const statuses: RunStatus[] = ['queued', 'completed']
    const { signal } = new AbortController()
    const statusOf = async () => statuses.shift() ?? 'completed'
    const stream = streamRun({ ...deps, runId, afterSeq: 0, statusOf, signal })
    for (let count = 0; count < 4; count += 1) await stream.next()

    const next = stream.next()
    await expect.poll(() => statuses).toEqual(['completed'])
    await deps.runs.retry(runId, 'RUN_DEBATE')
    expect((await next).value).toMatchObject({ event: 'RunQueued', id: 5 })
    await stream.return(undefined)
  })

  test('ends with RunCancelled when the run is cancelled', async () => {
    const { deps, runId, open } = await aRun()
    const frames = await open()
    await frames.until('RunQueued')
    await deps.runs.cancel(runId)

    expect(eventsIn(await frames.toEnd())).toEqual(['RunQueued', 'ScoreRecorded', 'RunCancelled'])
  })

  test('carries text as it is spoken, the text so far for a joiner, none of a finished turn', async () => {
    const { state, runId, open } = await aRun()
    state.feed.publish(runId, { turn: 0, attempt: 1, offset: 0, text: 'Hel' })
    const frames = await open()
    await frames.until('"text":"Hel"')
    state.feed.publish(runId, { turn: 0, attempt: 1, offset: 3, text: 'lo' })
    await frames.until('"text":"lo"')
    work(state, runId, { turns: [aTurn()] })
    state.feed.publish(runId, { turn: 0, attempt: 1, offset: 5, text: 'belated' })
    work(state, runId, { end: 'completed' })

    const text = await frames.toEnd()
    expect(text).toContain('event: delta\ndata: {"turn":0,"attempt":1,"offset":3,"text":"lo"}\n\n')
    expect(text).not.toContain('belated')
  })

  test('bears wake-ups without news, and many at once', async () => {
    const { state, runId, open } = await aRun()
    const frames = await open()
    await frames.until('RunQueued')
    for (let count = 0; count < 50; count += 1) state.feed.notify(runId)
    for (let index = 0; index < 20; index += 1) work(state, runId, { turns: [aTurn({ index })] })
    work(state, runId, { end: 'completed' })

    const ids = idsIn(await frames.toEnd())
    expect(ids).toEqual(ids.map((_, index) => index + 1))
  })

  test('lets go of the feed when the reader leaves', async () => {
    const { state, open } = await aRun()
    const frames = await open()
    await frames.until('RunQueued')
    expect(state.feed.subscriptions).toBe(1)

    await frames.leave()
    await expect.poll(() => state.feed.subscriptions).toBe(0)
  })

  test('ends when the server closes, which does not hang', async () => {
    const { app, open, state } = await aRun()
    const frames = await open()
    await frames.until('RunQueued')

    await app.close()
    await frames.toEnd()
    expect(state.feed.subscriptions).toBe(0)
  })

  test('has a comment every 15 seconds, whatever else there is, and then looks for missed events', async () => {
    const clock = createFakeClock()
    const { url, deps, state } = await listeningApp({ clock })
    const { runId } = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
    const frames = framesOf(await fetch(`${url}/runs/${runId}/events`, { headers: stream }))
    await frames.until('RunQueued')
    await expect.poll(() => clock.sleepers).toBe(1)

    await clock.advance(14_000)
    state.feed.notify = () => {}
    work(state, runId, { turns: [aTurn()] })
    expect(frames.text).not.toContain('\n: ')
    await clock.advance(1_000)

    expect(await frames.until('TurnFinished')).toMatch(/\n: still here\n\n/)
  })

  test('needs a run', async () => {
    const { url } = await listeningApp()
    const answer = await fetch(`${url}/runs/01890000-0000-7000-8000-000000000000/events`, { headers: stream })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('problem+json')
  })
})

describe('the stream of all runs', () => {
  test('begins now, and follows every run', async () => {
    const { url, deps, state } = await listeningApp()
    const before = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
    for (const event of state.runs.get(before.runId)?.events ?? []) event.at = '2020-01-01T00:00:00.000Z'
    const frames = framesOf(await fetch(`${url}/events`, { headers: stream }))
    await frames.until('retry')
    await expect.poll(() => state.feed.subscriptions).toBe(1)

    work(state, before.runId, {})
    const { runId } = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
    const text = await frames.until(runId)

    expect(eventsIn(text)).toEqual(['RunStarted', 'RunQueued'])
    expect(idsIn(text)).toEqual([])
    await frames.leave()
    await expect.poll(() => state.feed.subscriptions).toBe(0)
  })

  test('has the types that were asked for and no others', async () => {
    const { url, deps, state } = await listeningApp()
    const frames = framesOf(
      await fetch(`${url}/events?type=RunQueued,TurnFinished&type=RunFinished`, { headers: stream }),
    )
    await frames.until('retry')
    await expect.poll(() => state.feed.subscriptions).toBe(1)

    const { runId } = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
    work(state, runId, { turns: [aTurn()], end: 'completed' })

    expect(eventsIn(await frames.until('RunFinished'))).toEqual(['RunQueued', 'TurnFinished', 'RunFinished'])
    await frames.leave()
  })

  test.each(['Nonsense', 'RunQueued,Nonsense', '', 'RunQueued&type=Nonsense'])(
    'refuses the type %s by name',
    async (types) => {
      const { app } = await appUnderTest()
      const answer = await app.inject({ url: `/events?type=${types}`, headers: stream })
      expect(answer.statusCode).toBe(422)
      expect(answer.json().errors).toMatchObject([{ path: 'type' }])
    },
  )

  test('is nothing but a stream', async () => {
    const { app } = await appUnderTest()
    expect((await app.inject({ url: '/events', headers: { accept: 'application/json' } })).statusCode).toBe(
      406,
    )
  })
})

test('events without Accept for a stream are a list that goes on after a seq', async () => {
  const { app, deps, state } = await appUnderTest()
  const { runId } = await deps.runs.start(aNewRun(), 'RUN_DEBATE')
  work(state, runId, { turns: [aTurn()], end: 'completed' })
  const url = `/runs/${runId}/events`

  const first = (await app.inject(`${url}?limit=3`)).json()
  const second = (await app.inject(`${url}?limit=3&cursor=${first.nextCursor}`)).json()

  const seqs = [...first.items, ...second.items].map(({ seq }: { seq: number }) => seq)
  expect(seqs).toEqual([1, 2, 3, 4, 5, 6])
  expect(second.nextCursor).toBeNull()
  for (const bad of ['cursor=x', 'cursor=-1', 'limit=0', 'after=1']) {
    expect((await app.inject(`${url}?${bad}`)).statusCode).toBe(422)
  }
})

test('a reader who is far behind loses text, never the call to read events', () => {
  const pending = createPendingMessages()
  for (let offset = 0; offset < 5000; offset += 1) {
    pending.add({ kind: 'delta', delta: { turn: 0, attempt: 1, offset, text: 'x'.repeat(100) } })
  }
  const taken = []
  for (let message = pending.take(); message !== undefined; message = pending.take()) taken.push(message)

  expect(taken.length).toBeLessThan(1001)
  expect(taken[0]).toEqual({ kind: 'events' })
})
