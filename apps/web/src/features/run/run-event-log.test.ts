import { expect, test } from 'vitest'
import { createRunEventLog } from './run-event-log.ts'
import { anEvent } from './testing/a-run.ts'

const events = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => anEvent(from + index, 'TurnStarted'))

/** Pages of two, out of as many events as there are when they are asked for. */
function pagesOf(total: { count: number }) {
  const asked: (string | undefined)[] = []
  const log = createRunEventLog(async (cursor) => {
    asked.push(cursor)
    const from = Number(cursor ?? 0) + 1
    const to = Math.min(from + 1, total.count)
    return { items: events(from, to), nextCursor: to < total.count ? String(to) : null }
  })
  return { log, asked, settle: () => new Promise((resolve) => setTimeout(resolve)) }
}

const seqs = (log: ReturnType<typeof createRunEventLog>) => log.list().events.map(({ seq }) => seq)

test('all pages are read once, however many panels ask', async () => {
  const { log, asked, settle } = pagesOf({ count: 5 })
  log.read()
  log.read()
  await settle()
  log.read()
  expect(seqs(log)).toEqual([1, 2, 3, 4, 5])
  expect(asked).toEqual([undefined, '2', '4'])
})

test('what the stream brings while pages are read stands in the list once and in its place', async () => {
  const { log, settle } = pagesOf({ count: 4 })
  log.read()
  log.add(events(4, 6))
  expect(seqs(log)).toEqual([])
  await settle()
  log.add(events(6, 7))
  expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a run that went on while nobody followed it is read on', async () => {
  const total = { count: 3 }
  const { log, asked, settle } = pagesOf(total)
  log.subscribe(() => {})
  log.read()
  await settle()
  total.count = 5
  log.expect(5)
  await settle()
  expect([seqs(log), asked.at(-1), log.list().isComplete]).toEqual([[1, 2, 3, 4, 5], '3', true])
})

test('a page that could not be read can be asked for again', async () => {
  let isDown = true
  const log = createRunEventLog(async () => {
    if (isDown) throw new Error('away')
    return { items: events(1, 2), nextCursor: null }
  })
  log.read()
  await new Promise((resolve) => setTimeout(resolve))
  expect(log.list().error).toEqual(new Error('away'))
  isDown = false
  log.read()
  await new Promise((resolve) => setTimeout(resolve))
  expect([seqs(log), log.list().error]).toEqual([[1, 2], null])
})
