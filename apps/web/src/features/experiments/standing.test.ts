import { expect, test } from 'vitest'
import { standingOf, waysOn } from './standing.ts'

const progress = { runs: 10, ended: 10, failed: 0, judging: 0 }

test('an experiment stands where its verdict says', () => {
  expect(standingOf({ status: 'completed', verdict: 'regressed', progress })).toBe('regressed')
})

test('one that has ended without a verdict could not be compared', () => {
  expect(standingOf({ status: 'completed', verdict: null, progress })).toBe('incomparable')
})

test('while runs go on it runs, and once all have ended it is being judged', () => {
  expect(standingOf({ status: 'running', verdict: null, progress: { ...progress, ended: 3 } })).toBe(
    'running',
  )
  expect(standingOf({ status: 'running', verdict: null, progress })).toBe('judging')
})

test('how it ended without a verdict wins', () => {
  expect(standingOf({ status: 'failed', verdict: null, progress })).toBe('failed')
  expect(standingOf({ status: 'cancelled', verdict: null, progress })).toBe('cancelled')
})

test('a second look is offered to an undecided experiment that was planned with one', () => {
  const planned = { status: 'completed', verdict: 'suspect', progress, look: 1, looks: 2 } as const
  expect(waysOn(planned)).toEqual({ cancel: false, resume: false, extend: true })
  expect(waysOn({ ...planned, verdict: 'equivalent' }).extend).toBe(false)
  expect(waysOn({ ...planned, verdict: null }).extend).toBe(false)
  expect(waysOn({ ...planned, look: 2 }).extend).toBe(false)
  expect(waysOn({ ...planned, looks: 1 }).extend).toBe(false)
})

test('what goes on can be cancelled, what could not be run can be resumed', () => {
  const open = { verdict: null, progress, look: 1, looks: 1 } as const
  expect(waysOn({ ...open, status: 'running' })).toEqual({ cancel: true, resume: false, extend: false })
  for (const status of ['failed', 'cancelled'] as const) {
    expect(waysOn({ ...open, status })).toEqual({ cancel: false, resume: true, extend: false })
  }
})
