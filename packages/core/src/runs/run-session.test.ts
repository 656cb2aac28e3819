import { expect, test } from 'vitest'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import { testId } from '../../testing/test-id.ts'
import type { ScoreMetrics } from '../models/score.ts'
import type { RunEnd, RunJournal } from '../ports/run-journal.ts'
import { createRunSession } from './run-session.ts'

/** A journal whose writes become durable only when the test says so. */
function aSlowJournal() {
  const inner = createInMemoryRunJournal({})
  const waiting: (() => void)[] = []
  const journal: RunJournal = {
    ...inner,
    async write(write) {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return inner.write(write)
    },
  }
  return {
    inner,
    journal,
    async finishWrite() {
      while (waiting.length === 0) await soon()
      waiting.shift()?.()
      await soon()
    },
  }
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))
const place = (key: string) => ({ key, kind: 'turn', position: 0 }) as const
const usage = { calls: 1, inputTokens: 1, outputTokens: 1, costUsd: 0 }

function aSession() {
  const slow = aSlowJournal()
  const claimed = slow.inner.attempt()
  const clock = createFakeClock()
  const session = createRunSession(claimed, {
    journal: slow.journal,
    clock,
    newId: testId,
    defer: setImmediate,
  })
  const bought: string[] = []
  const step = (key: string) => {
    session.emit({ type: 'TurnStarted', component: 'test' })
    return session.step(place(key), async () => {
      bought.push(key)
      return { output: key, usage, events: [{ type: 'TurnFinished', component: 'test' }] }
    })
  }
  return { ...slow, session, bought, step, clock }
}

test('nothing is bought before what was bought last is durable', async () => {
  const { bought, step, finishWrite, inner } = aSession()
  await step('a')
  const second = step('b')
  await soon()
  // The result of a is on its way, together with the start of b.
  expect(bought).toEqual(['a'])
  expect(inner.steps).toEqual([])

  await finishWrite()
  await second
  expect(inner.steps.map(({ key }) => key)).toEqual(['a'])
  expect(bought).toEqual(['a', 'b'])
})

test('a step that nothing waits behind starts without waiting for the note of its start', async () => {
  const { bought, step } = aSession()
  const first = step('a')
  await soon()

  expect(bought).toEqual(['a'])
  await first
})

test('a result that is followed by nothing is written all the same', async () => {
  const { step, finishWrite, inner } = aSession()
  await step('a')
  await soon()
  for (let writes = 0; writes < 2 && inner.steps.length === 0; writes++) await finishWrite()

  expect(inner.steps.map(({ key }) => key)).toEqual(['a'])
})

test('a first run and a replay see the same value', async () => {
  const inner = createInMemoryRunJournal({})
  const run = async () => {
    const deps = { journal: inner, clock: createFakeClock(), newId: testId, defer: setImmediate }
    const session = createRunSession(inner.attempt(), deps)
    session.emit({ type: 'TurnStarted', component: 'test' })
    const output = { at: new Date(0), gap: undefined as string | undefined }
    const events = [{ type: 'TurnFinished', component: 'test' } as const]
    const value = await session.step(place('a'), async () => ({ output, usage, events }))
    await soon()
    return value
  }

  const first = await run()
  expect(first).toEqual({ at: '1970-01-01T00:00:00.000Z' })
  expect(await run()).toEqual(first)
})

test('a step that saves later runs at once, and its result goes with the next write, soon', async () => {
  const { session, inner, finishWrite, clock } = aSession()
  const small = (key: string) =>
    session.step({ key, kind: 'step', position: 0, saves: 'later' }, async () => ({
      output: key,
      usage,
      events: [{ type: 'StepFinished', component: 'test' }],
    }))
  await small('a')
  await small('b')
  await soon()
  expect(inner.writes).toEqual([])

  await clock.advance(10)
  await finishWrite()
  expect(inner.writes).toEqual([{ events: 2, steps: 2 }])
})

test('what was done outside is written sooner, and takes along what gathers', async () => {
  const { session, inner, finishWrite, clock } = aSession()
  const step = (key: string, saves: 'after' | 'later') =>
    session.step({ key, kind: 'step', position: 0, saves }, async () => ({
      output: key,
      usage,
      events: [{ type: 'StepFinished', component: 'test' }],
    }))
  await step('a', 'later')
  await step('b', 'after')
  await clock.advance(2)
  await finishWrite()
  expect(inner.writes).toEqual([{ events: 2, steps: 2 }])
})

test('what the journal holds is at hand, of earlier attempts and of this one', async () => {
  const inner = createInMemoryRunJournal({})
  const aSessionOf = () =>
    createRunSession(inner.attempt(), {
      ...{ journal: inner, clock: createFakeClock(), newId: testId, defer: setImmediate },
    })
  const stepIn = (session: ReturnType<typeof aSessionOf>, key: string) =>
    session.step(place(key), async () => ({
      output: key,
      usage,
      events: [{ type: 'TurnFinished', component: 'test' }],
    }))
  await stepIn(aSessionOf(), 'a')
  await soon()
  const second = aSessionOf()
  await stepIn(second, 'a')
  const written = stepIn(second, 'b')
  second.keep({ key: 'c', kind: 'mark', position: 0, output: 1 }, { type: 'StepStarted', component: 'test' })
  await written

  expect(second.steps().map(({ key, kind }) => [key, kind])).toEqual([
    ['a', 'turn'],
    ['c', 'mark'],
    ['b', 'turn'],
  ])
})

test('a score is told of right before the last event; without one, and handed back, there is none', async () => {
  const endedWith = async (end: RunEnd) => {
    const inner = createInMemoryRunJournal({})
    const deps = { journal: inner, clock: createFakeClock(), newId: testId, defer: setImmediate }
    await createRunSession(inner.attempt(), deps).end(end)
    return inner.events.map(({ type, component, data }) => [type, component, data.version])
  }
  const metrics = {} as ScoreMetrics
  const score = { version: 25, metrics, models: [], computedAt: '2026-01-01T00:00:00.000Z' }
  const end = { output: null, error: null }

  expect(await endedWith({ status: 'completed', ...end, score })).toEqual([
    ['ScoreRecorded', 'evaluation', 25],
    ['RunFinished', 'worker', undefined],
  ])
  expect(await endedWith({ status: 'cancelled', ...end, score })).toEqual([
    ['ScoreRecorded', 'evaluation', 25],
    ['RunCancelled', 'worker', undefined],
  ])
  expect(await endedWith({ status: 'failed', ...end })).toEqual([['RunFinished', 'worker', undefined]])
  expect(await endedWith({ status: 'queued' })).toEqual([['RunQueued', 'worker', undefined]])
})
