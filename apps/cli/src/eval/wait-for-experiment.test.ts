import { ApiError, NoServerError } from '@workbench/client/errors'
import type { Experiment } from '@workbench/client/models'
import { anExperiment } from '@workbench/core/evaluation/experiment-report/testing/an-experiment'
import { expect, test } from 'vitest'
import { capturedTerminal } from '../../testing/captured-terminal.ts'
import type { CommandContext } from '../client-command.ts'
import { createExperimentProgress } from './experiment-progress.ts'
import { waitForExperiment } from './wait-for-experiment.ts'

type Answer = Experiment | Error

const running = (ended: number, failed = 0): Experiment =>
  anExperiment({ status: 'running', verdict: null, progress: { runs: 4, ended, failed, judging: 0 } })
const done = anExperiment()
const away = new NoServerError('http://x', null)

/** Asks a server that gives these answers, the last one for ever, on a clock that sleeping moves on. */
async function wait(
  answers: readonly Answer[],
  { timeoutMs = 3_600_000, isInteractive = false, stopAfter = Number.POSITIVE_INFINITY } = {},
) {
  const { terminal, errors } = capturedTerminal({ isInteractive })
  const enough = new AbortController()
  const startedAt = Date.UTC(2026, 0, 1)
  let now = startedAt
  let asked = 0
  const clock: CommandContext['clock'] = {
    now: () => now,
    async sleep(ms) {
      now += ms
      if (now - startedAt > stopAfter) enough.abort(new Error('Ctrl-C'))
      enough.signal.throwIfAborted()
    },
  }
  const get = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    if (answer === undefined || answer instanceof Error) throw answer
    return answer
  }
  const client = { experiments: { get } } as unknown as CommandContext['client']
  const context = { client, clock, terminal, signal: enough.signal }
  const progress = createExperimentProgress(context)
  const outcome = await waitForExperiment('e-1', { timeoutMs, progress }, context).catch(
    (error: Error) => error,
  )
  return { outcome, errors: errors(), tookMs: now - startedAt, asked: () => asked }
}

test('it asks until the experiment has ended, seldom while nothing happens', async () => {
  const nothing = Array.from({ length: 100 }, () => running(1))
  const { outcome, tookMs } = await wait([...nothing, done])
  expect(outcome).toBe(done)
  expect(tookMs).toBeGreaterThan(250_000)
  expect(tookMs).toBeLessThan(301_000)
})

test('a pipe gets a line when something has changed, and not one for every run', async () => {
  const many = Array.from({ length: 40 }, (_, index) => running(Math.floor(index / 10)))
  const { errors } = await wait([...many, running(4, 1), done])
  expect(errors).toMatch(/^0 of 4 runs have ended\n/)
  expect(errors).toMatch(/\n4 of 4 runs have ended, 1 of them failed or cancelled\n$/)
  expect(errors.split('\n').length).toBeLessThanOrEqual(6)
})

test('a terminal has one line that is kept current and is gone in the end', async () => {
  const { errors } = await wait([running(0), running(3), done], { isInteractive: true })
  expect(errors).not.toContain('\n')
  expect(errors).toContain('3 of 4 runs have ended')
  expect(errors.endsWith('\r\u001b[2K')).toBe(true)
})

test('a server that is away for a while is waited for, and that is said', async () => {
  const { outcome, errors } = await wait([running(1), away, away, new ApiError(503, 'Starting.'), done])
  expect(outcome).toBe(done)
  expect(errors).toContain('No workbench answers; waiting for it')
})

test('one that stays away is waited for five minutes', async () => {
  const { outcome, tookMs } = await wait([running(1), away])
  expect(outcome).toMatchObject({ code: 'wait', hint: expect.stringContaining('eval --resume e-1') })
  expect(tookMs).toBeGreaterThanOrEqual(300_000)
  expect(tookMs).toBeLessThan(310_000)
})

test('a refusal is no matter of waiting', async () => {
  const refusal = new ApiError(404, 'There is no such experiment.')
  expect((await wait([refusal])).outcome).toBe(refusal)
})

test('it waits no longer than it was told to', async () => {
  const { outcome, tookMs } = await wait([running(1)], { timeoutMs: 90_000 })
  expect(outcome).toMatchObject({
    message: 'The experiment e-1 has not ended within 1 m 30 s.',
    hint: expect.stringContaining('eval --resume e-1'),
  })
  expect(tookMs).toBe(90_000)
})

test('Ctrl-C ends it at once', async () => {
  const { outcome, tookMs } = await wait([running(1)], { stopAfter: 5_000 })
  expect(outcome).toEqual(new Error('Ctrl-C'))
  expect(tookMs).toBeLessThan(9_000)
})
