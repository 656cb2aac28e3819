import { expect, test } from 'vitest'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import { createScriptedTools, type ScriptedTool } from '../../testing/scripted-tools.ts'
import { testId } from '../../testing/test-id.ts'
import { CancelRequested, HandedBack } from '../runs/run-interruptions.ts'
import { createRunSession, type RunSession } from '../runs/run-session.ts'
import { runTool } from './run-tool.ts'

function aCallOf(tool: string, tools: Readonly<Record<string, ScriptedTool>>) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal({ schemaVersion: 1, tool, args: { a: 1 } })
  const runner = createScriptedTools(tools)
  let session: RunSession
  const attempt = async () => {
    const claimed = journal.attempt()
    session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const { correlation } = claimed
    const end = await runTool(claimed, { session, correlation, tools: runner, clock, newId: testId })
    await session.end(end)
    return end
  }
  return { attempt, journal, runner, session: () => session }
}

test('a call made by hand is a run with its result, its events and one step', async () => {
  const { attempt, journal } = aCallOf('add', { add: { answer: async () => ({ result: 4 }) } })

  expect(await attempt()).toEqual({
    status: 'completed',
    output: { ok: true, result: 4, error: null, latencyMs: 5 },
    error: null,
  })
  expect(journal.events.map(({ type }) => type)).toEqual(['ToolInvoked', 'ToolFinished', 'RunFinished'])
})

test('a failing tool ends it with its code; nobody is asked for approval', async () => {
  const failing = aCallOf('look', {
    look: { answer: async () => ({ error: { code: 'denied_net', message: 'Not there.' } }) },
  })
  expect(await failing.attempt()).toMatchObject({
    status: 'failed',
    output: { ok: false, error: { code: 'denied_net' } },
    error: { code: 'step_failed', message: 'denied_net: Not there.' },
  })

  const careful = aCallOf('pay', { pay: { needsApproval: true } })
  expect(await careful.attempt()).toMatchObject({ output: { ok: false, error: { code: 'needs_approval' } } })
  expect(careful.journal.asked).toEqual([])
  expect(careful.runner.made).toEqual([])
})

test('a cancelled call says so, and one that was handed back is made by the next attempt', async () => {
  const cancelled = aCallOf('slow', {
    slow: {
      answer: async () => {
        cancelled.session().abort(new CancelRequested())
        return { result: 1 }
      },
    },
  })
  expect(await cancelled.attempt()).toMatchObject({
    status: 'cancelled',
    output: { error: { code: 'cancelled' } },
  })
  expect(cancelled.journal.steps).toEqual([])

  let isFirst = true
  const handed = aCallOf('slow', {
    slow: {
      answer: async () => {
        if (isFirst) handed.session().abort(new HandedBack())
        isFirst = false
        return { result: 1 }
      },
    },
  })
  expect(await handed.attempt()).toEqual({ status: 'queued' })
  expect(await handed.attempt()).toMatchObject({ status: 'completed' })
  expect(new Set(handed.runner.made.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
})
