import type { RunSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { runWait } from './run-waits.ts'

const now = new Date(2026, 10, 23, 20, 0).getTime()
const waiting = (type: NonNullable<RunSummary['waitingFor']>['type'], until: string | null = null) =>
  runWait({ status: 'waiting', waitingFor: { type, id: null, until } }, now)

test('each thing that a run can wait for has words of its own', () => {
  const types = ['person', 'approval', 'run', 'delay', 'rate-limit'] as const

  expect(types.map((type) => waiting(type)?.word)).toEqual([
    ...['For a person', 'For approval', 'For a run', 'For its time', 'Rate limited'],
  ])
})

test('the moment at which it goes on is said where there is one', () => {
  const until = new Date(2026, 10, 24, 9, 30, 5).toISOString()

  expect(waiting('delay', until)?.clause).toBe('It pauses, until 24 Nov 2026, 09:30:05.')
  expect(waiting('approval', until)?.clause).toBe(
    'It waits for somebody to decide, at the latest until 24 Nov 2026, 09:30:05.',
  )
  expect(waiting('run')?.clause).toBe('It waits for another run to end.')
})

test('a pause says when it ends: by the clock within the day, else by the date', () => {
  expect(waiting('delay', new Date(2026, 10, 24, 9, 30).toISOString())?.word).toBe('Until 09:30')
  expect(waiting('delay', new Date(2026, 10, 26, 9, 30).toISOString())?.word).toBe('Until 26 Nov')
})

test('a run that waits for nothing has no such words', () => {
  expect(runWait({ status: 'waiting', waitingFor: null }, now)).toBeNull()
  expect(runWait({ status: 'queued', waitingFor: null }, now)).toBeNull()
})
