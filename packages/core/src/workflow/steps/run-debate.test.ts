import { expect, test } from 'vitest'
import { aDebateResult } from '../../../testing/builders-of-runs.ts'
import { aStepUnderTest, Crash } from '../../../testing/step-under-test.ts'
import { InvalidInputError } from '../../errors.ts'
import type { ChildDebate, ChildDebates } from '../../ports/child-debates.ts'
import type { StepContext } from '../step-type.ts'
import { runDebate } from './run-debate.ts'

const request = {
  topic: 'Four days?',
  format: 'panel',
  participants: [{ name: 'Ada', instructions: 'Reason.' }],
}
const result = aDebateResult({ stopReason: 'fixed' })
const going: ChildDebate = { status: 'running', output: null, error: null, finishedAt: null }

/** One debate at most, and what was done with it. */
function aDebateStep() {
  const calls: string[] = []
  const started: Parameters<ChildDebates['start']>[0][] = []
  let debate: ChildDebate | null = null
  let ends = 0
  let dieOn: string | null = null
  const act = (name: string, effect: () => void) => {
    if (dieOn === `before ${name}`) {
      dieOn = null
      throw new Crash(name)
    }
    calls.push(name)
    effect()
    if (dieOn === `after ${name}`) {
      dieOn = null
      throw new Crash(name)
    }
  }
  const debates: ChildDebates = {
    start: async (child) =>
      act('start', () => {
        if (debate !== null) return
        started.push(child)
        debate = going
      }),
    find: async () => debate,
    retry: async () =>
      act('retry', () => {
        if (debate?.finishedAt !== null && debate?.status !== 'completed') debate = going
      }),
    cancel: async () =>
      act('cancel', () => {
        if (debate?.finishedAt === null) end('cancelled')
      }),
  }
  function end(status: 'completed' | 'failed' | 'cancelled') {
    ends += 1
    const finishedAt = new Date(ends * 1000).toISOString()
    const error = { code: 'model_auth' as const, message: 'The key is wrong.', hint: 'Set it.' }
    debate = { status, output: result, error: status === 'completed' ? null : error, finishedAt }
  }

  const step = aStepUnderTest({ debates })
  const run = (overrides: Partial<StepContext> = {}) =>
    runDebate.run({ type: 'runDebate', request }, step.context(overrides))
  return {
    ...{ ...step, debates, calls, started, run, end },
    dieOn: (moment: string) => {
      dieOn = moment
    },
    expectWait: (overrides: Partial<StepContext> = {}, untilMs: number | null = null) =>
      expect(run(overrides)).rejects.toMatchObject({
        ...{ name: 'StepWaits', approvals: [], runIds: [childOf(step.marks)], untilMs },
      }),
    expectFailure: (code: string, overrides: Partial<StepContext> = {}) =>
      expect(run(overrides)).rejects.toMatchObject({ name: 'StepFailed', code, retry: 'possible' }),
  }
}

const childOf = (marks: ReadonlyMap<string, unknown>) =>
  expect.toSatisfy((id: unknown) => id === (marks.get('child') as { runId: string }).runId)

test('a debate is started under the id that was remembered, and its result is the output', async () => {
  const { run, expectWait, end, started, marks, context, calls } = aDebateStep()
  await expectWait({ depth: 2 })
  const { runId, workflow, correlation, limits } = context()
  expect(started).toEqual([
    {
      runId: childOf(marks),
      parentRunId: runId,
      workflow,
      depth: 3,
      correlation,
      request,
      limits,
    },
  ])
  await expectWait({ depth: 2 })

  end('completed')
  expect(await run()).toEqual({ output: { ...result, runId: started[0]?.runId } })
  expect(calls).toEqual(['start'])
})

test.each(['before start', 'after start'])('dying %s starts one debate', async (moment) => {
  const { run, expectWait, dieOn, started } = aDebateStep()
  dieOn(moment)
  await expect(run()).rejects.toThrow(Crash)
  await expectWait()
  expect(started).toHaveLength(1)
})

test('dying once the id is remembered starts that very debate', async () => {
  const { run, expectWait, crashAfter, started } = aDebateStep()
  crashAfter('child')
  await expect(run()).rejects.toThrow(Crash)
  expect(started).toEqual([])
  await expectWait()
  expect(started).toHaveLength(1)
})

test('a debate that fails fails the step, which tells why and keeps what was said', async () => {
  const { run, expectWait, end, started } = aDebateStep()
  await expectWait()
  end('failed')
  const runId = started[0]?.runId
  await expect(run()).rejects.toMatchObject({
    ...{ code: 'debate_failed', retry: 'possible', output: { ...result, runId } },
    message: `The debate ${runId} failed: The key is wrong.`,
  })
})

test('each further try retries the same debate once', async () => {
  const { run, expectWait, expectFailure, end, started, calls } = aDebateStep()
  await expectWait()
  end('failed')
  await expectFailure('debate_failed')
  await expectWait({ tryNumber: 2 })
  await expectWait({ tryNumber: 2 })
  end('cancelled')
  await expectFailure('debate_failed', { tryNumber: 2 })
  await expectWait({ tryNumber: 3 })
  end('completed')
  expect(await run({ tryNumber: 3 })).toMatchObject({ output: { runId: started[0]?.runId } })
  expect(calls).toEqual(['start', 'retry', 'retry'])
})

test('a retry of the whole run, whose tries count from 1 again, goes on with the debate too', async () => {
  const { run, expectWait, expectFailure, end, calls } = aDebateStep()
  await expectWait()
  for (const round of [1, 2, 3]) {
    end('failed')
    await expectFailure('debate_failed')
    await expectWait()
    expect(calls.filter((call) => call === 'retry')).toHaveLength(round)
  }
  end('completed')
  expect(await run()).toMatchObject({ output: { stopReason: 'fixed' } })
})

test.each(['before retry', 'after retry'])('dying %s retries it all the same, once', async (moment) => {
  const { run, expectWait, expectFailure, end, dieOn, calls } = aDebateStep()
  await expectWait()
  end('failed')
  await expectFailure('debate_failed')
  dieOn(moment)
  await expect(run({ tryNumber: 2 })).rejects.toThrow(Crash)
  await expectWait({ tryNumber: 2 })
  expect(calls).toEqual(['start', 'retry'])
  end('failed')
  await expectFailure('debate_failed', { tryNumber: 2 })
})

test('a debate that somebody retried and that got through meanwhile counts', async () => {
  const { run, expectWait, expectFailure, end, calls } = aDebateStep()
  await expectWait()
  end('failed')
  await expectFailure('debate_failed')
  end('completed')
  expect(await run()).toMatchObject({ output: { stopReason: 'fixed' } })
  expect(calls).toEqual(['start'])
})

test('when its time is over it is cancelled, and the try fails once it has ended', async () => {
  const { run, clock, expectWait, expectFailure, calls, end } = aDebateStep()
  const timeoutMs = 60_000
  const startMs = clock.now()
  await expectWait({ timeoutMs }, startMs + timeoutMs)
  await clock.advance(59_999)
  await expectWait({ timeoutMs }, startMs + timeoutMs)
  await clock.advance(1)
  await expectWait({ timeoutMs }, null)
  expect(calls).toEqual(['start', 'cancel'])
  await expectFailure('timeout', { timeoutMs })

  // The next try has a time of its own.
  await clock.advance(30_000)
  await expectWait({ timeoutMs, tryNumber: 2 }, startMs + 150_000)
  await clock.advance(30_000)
  await expectWait({ timeoutMs, tryNumber: 2 }, startMs + 150_000)
  end('completed')
  await clock.advance(90_000)
  expect(await run({ timeoutMs, tryNumber: 2 })).toMatchObject({ output: { stopReason: 'fixed' } })
})

test('dying before it is cancelled for its time cancels it afterwards', async () => {
  const { run, clock, expectWait, expectFailure, dieOn, calls } = aDebateStep()
  await expectWait({ timeoutMs: 1 }, clock.now() + 1)
  await clock.advance(1)
  dieOn('before cancel')
  await expect(run({ timeoutMs: 1 })).rejects.toThrow(Crash)
  await expectWait({ timeoutMs: 1 })
  expect(calls).toEqual(['start', 'cancel'])
  await expectFailure('timeout', { timeoutMs: 1 })
})

test('completed in the very moment its time was over, it counts as completed', async () => {
  const { run, clock, expectWait, end, dieOn } = aDebateStep()
  await expectWait({ timeoutMs: 1 }, clock.now() + 1)
  await clock.advance(1)
  dieOn('before cancel')
  await expect(run({ timeoutMs: 1 })).rejects.toThrow(Crash)
  end('completed')
  expect(await run({ timeoutMs: 1 })).toMatchObject({ output: { stopReason: 'fixed' } })
})

test.each([
  [{ ...request, format: 'no such' }, 'request.format: '],
  [{ ...request, participants: [{ name: 'Ada' }] }, 'request.participants.0.'],
  [{ scenarioId: 7 }, 'request.scenarioId: '],
  ['Four days?', 'request: '],
])('what came out as %j starts nothing and says where the fault is', async (rendered, place) => {
  const { run, started, marks } = aDebateStep()
  const refused = run({ render: async () => rendered as never })
  await expect(refused).rejects.toMatchObject({ code: 'invalid_value', retry: 'never' })
  await expect(refused).rejects.toThrow(`The debate can't be started: ${place}`)
  expect([started, marks.size]).toEqual([[], 0])
})

test('a rule that only shows when it is started fails the step, any other trouble goes on to whoever retries', async () => {
  const refusing = (error: Error) => {
    const { context, debates } = aDebateStep()
    const deps = { ...context().deps, debates: { ...debates, start: () => Promise.reject(error) } }
    return runDebate.run({ type: 'runDebate', request }, context({ deps }))
  }
  const fault = new InvalidInputError([{ path: ['scenarioId'], message: 'There is no such scenario.' }])
  await expect(refusing(fault)).rejects.toMatchObject({
    code: 'invalid_value',
    message: "The debate can't be started: request.scenarioId: There is no such scenario.",
  })
  await expect(refusing(new Error('The database is away'))).rejects.toThrow('The database is away')
})

test('a dry run says what it would start, having checked it', async () => {
  const { run, calls } = aDebateStep()
  expect(await run({ dryRun: { output: undefined } })).toEqual({
    output: { turns: [], verdict: null, stopReason: null, runId: null, simulated: true },
    wouldDo: request,
  })
  expect(await run({ dryRun: { output: { verdict: 'yes' } } })).toMatchObject({ output: { verdict: 'yes' } })
  await expect(
    run({ dryRun: { output: undefined }, render: async () => ({ topic: 7 }) as never }),
  ).rejects.toMatchObject({ code: 'invalid_value' })
  expect(calls).toEqual([])
})
