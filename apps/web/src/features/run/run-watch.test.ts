import type { LiveMessage } from '@workbench/client/live/live-stream'
import type { Event, Run } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { resultOf } from './live-run.ts'
import { createRunWatch, type RunWatchDeps } from './run-watch.ts'
import { anEvent, aResult, aRun, aTurn, turnFinished, turnStarted } from './testing/a-run.ts'

type Reader = Parameters<RunWatchDeps['follow']>[1]

/** A watch whose readings, streams and time a test decides on. */
function watchOver(readings: (Run | Error)[]) {
  const streams: { afterSeq: number; reader: Reader; isStopped: boolean }[] = []
  const told: number[] = []
  const due: (() => void)[] = []
  const watch = createRunWatch({
    async read() {
      const next = readings.shift()
      if (next === undefined) throw new Error('Nobody expected one more reading')
      if (next instanceof Error) throw next
      return next
    },
    follow(afterSeq, reader) {
      const stream = { afterSeq, reader, isStopped: false }
      streams.push(stream)
      return () => {
        stream.isStopped = true
      }
    },
    onEvents: (events) => told.push(...events.map(({ seq }) => seq)),
    onRead: () => {},
    schedule: (callback) => due.push(callback),
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const frame = async () => {
    await settle()
    for (const callback of due.splice(0)) callback()
    await settle()
  }
  const say = (...messages: (Event | LiveMessage)[]) => {
    for (const message of messages) {
      streams.at(-1)?.reader.onMessage('kind' in message ? message : { kind: 'event', event: message })
    }
  }
  const run = () => watch.state().live?.run
  const turns = () => {
    const known = run()
    return known === undefined ? undefined : resultOf(known)?.turns.map(({ index }) => index)
  }
  return { watch, streams, told, settle, frame, say, run, turns }
}

const delta = (turn: number, attempt: number, offset: number, text: string): LiveMessage => ({
  kind: 'delta',
  delta: { turn, attempt, offset, text },
})

const finished = (seq: number) =>
  anEvent(seq, 'RunFinished', {
    data: { status: 'completed', output: { verdict: null, stopReason: 'fixed' } },
  })

test('a run that goes on is read, then followed after what it contains, short of the events that say who speaks', async () => {
  const { watch, streams, frame, say, turns } = watchOver([
    aRun({ lastSeq: 500, output: aResult({ turns: [aTurn(0)] }) }),
  ])
  watch.start()
  await frame()
  expect(streams.map(({ afterSeq }) => afterSeq)).toEqual([300])
  say(turnFinished(499, 0), turnStarted(500, 1), turnFinished(501, 1))
  await frame()
  expect(turns()).toEqual([0, 1])
})

test('a run that has ended has no stream', async () => {
  const { watch, streams, frame, run } = watchOver([aRun({ status: 'completed' })])
  watch.start()
  await frame()
  expect([run()?.status, streams]).toEqual(['completed', []])
})

test('a burst of events is shown at once, and each of them told once', async () => {
  const { watch, told, frame, say } = watchOver([aRun()])
  watch.start()
  await frame()
  let changes = 0
  watch.subscribe(() => {
    changes += 1
  })
  say(turnStarted(1, 0), turnFinished(2, 0), turnStarted(3, 1), turnFinished(4, 1))
  expect(changes).toBe(0)
  await frame()
  expect([changes, told]).toEqual([1, [1, 2, 3, 4]])
})

test('text that is spoken changes its own turn and not the page', async () => {
  const { watch, frame, say } = watchOver([aRun()])
  watch.start()
  await frame()
  say(turnStarted(1, 0))
  await frame()
  const before = watch.state()
  let heard = 0
  watch.texts.subscribe(0, () => {
    heard += 1
  })
  await frame()
  say(delta(0, 1, 0, 'Good '), delta(0, 1, 5, 'morning'))
  await frame()
  expect([watch.texts.textOf(0).text, heard, watch.state() === before]).toEqual(['Good morning', 1, true])
})

test('a new attempt at a turn makes the text before it void', async () => {
  const { watch, frame, say } = watchOver([aRun()])
  watch.start()
  await frame()
  say(delta(0, 1, 0, 'Well'), delta(0, 2, 0, 'Good'), delta(0, 1, 4, ' then'))
  await frame()
  expect(watch.texts.textOf(0)).toMatchObject({ text: 'Good', restarts: 1 })
})

test('the finished turn takes the place of the text at the same moment', async () => {
  const { watch, frame, say, turns } = watchOver([aRun()])
  watch.start()
  await frame()
  say(turnStarted(1, 0), delta(0, 1, 0, 'Turn'))
  await frame()
  await frame()
  say(turnFinished(2, 0))
  expect([watch.texts.textOf(0).text, turns()]).toEqual(['Turn', []])
  await frame()
  expect([watch.texts.textOf(0).text, turns()]).toEqual(['', [0]])
})

test('when a worker died the text of its turn is void, and what the resume saved is read', async () => {
  const usage = { calls: 3, inputTokens: 1, outputTokens: 1, costUsd: 0 }
  const { watch, frame, say, run } = watchOver([
    aRun(),
    aRun({ lastSeq: 3, attempt: 2, savedByResume: usage }),
  ])
  watch.start()
  await frame()
  say(turnStarted(1, 0), delta(0, 1, 0, 'Half a'), anEvent(3, 'RunResumed', { data: { attempt: 2 } }))
  await frame()
  expect([watch.texts.textOf(0).text, run()?.savedByResume.calls]).toEqual(['', 3])
})

test('when the run has ended it is read once more and no longer followed', async () => {
  const last = aRun({ status: 'completed', lastSeq: 2, title: 'Read again' })
  const { watch, streams, frame, say, run } = watchOver([aRun(), last])
  watch.start()
  await frame()
  say(finished(2))
  streams[0]?.reader.onOver()
  await frame()
  await frame()
  expect([run()?.title, run()?.status, streams.length]).toEqual(['Read again', 'completed', 1])
})

test('a run that ended between the reading and the stream is read once more', async () => {
  const { watch, streams, frame, run } = watchOver([aRun(), aRun({ status: 'failed', lastSeq: 4 })])
  watch.start()
  await frame()
  // The server answers 204: nothing can follow.
  streams[0]?.reader.onOver()
  await frame()
  expect(run()?.status).toBe('failed')
})

test('a run that was retried the moment it ended is followed on', async () => {
  const { watch, streams, frame, say, run } = watchOver([aRun(), aRun({ status: 'queued', lastSeq: 5 })])
  watch.start()
  await frame()
  say(finished(4))
  streams[0]?.reader.onOver()
  await frame()
  expect([run()?.status, streams.length]).toEqual(['queued', 2])
})

test('a retry of a finished run is followed after a reload', async () => {
  const failed = aRun({ status: 'failed', lastSeq: 7, output: aResult({ turns: [aTurn(0)] }) })
  const { watch, streams, frame, say, turns } = watchOver([
    failed,
    { ...failed, status: 'queued', lastSeq: 8 },
  ])
  watch.start()
  await frame()
  expect(streams).toEqual([])
  await watch.reload()
  expect(streams.length).toBe(1)
  say(turnFinished(9, 1))
  await frame()
  expect(turns()).toEqual([0, 1])
})

test('a reload while it is followed opens no second stream', async () => {
  const { watch, streams, frame } = watchOver([aRun(), aRun({ lastSeq: 1 })])
  watch.start()
  await frame()
  await watch.reload()
  expect(streams.length).toBe(1)
})

test('what could not be read is said, and goes away with the next reading', async () => {
  const { watch, frame } = watchOver([new Error('No such run'), aRun({ status: 'completed' })])
  watch.start()
  await frame()
  expect(watch.state().error).toEqual(new Error('No such run'))
  await watch.reload()
  expect(watch.state().error).toBeNull()
})

test('whoever left hears nothing more, and can come back', async () => {
  const { watch, streams, frame, run } = watchOver([aRun(), aRun({ title: 'Again' })])
  watch.start()
  await frame()
  watch.stop()
  streams[0]?.reader.onMessage({ kind: 'event', event: turnFinished(1, 0) })
  expect(streams[0]?.isStopped).toBe(true)
  watch.start()
  await frame()
  expect([run()?.title, streams.length]).toEqual(['Again', 2])
})
