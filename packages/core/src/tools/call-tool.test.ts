import { expect, test } from 'vitest'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import { createScriptedTools } from '../../testing/scripted-tools.ts'
import { testId } from '../../testing/test-id.ts'
import type { Approval } from '../models/approval.ts'
import type { ToolFault } from '../models/tool.ts'
import { createRunSession } from '../runs/run-session.ts'
import { callTool } from './call-tool.ts'

/** A call of a tool that needs approval, or one that can't be made, with what the session then holds. */
async function called(options: { args?: unknown; details?: unknown; fault?: ToolFault }) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(null)
  const claimed = journal.attempt()
  const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
  const runner = createScriptedTools({ pay: { needsApproval: true } })
  const refuse = async (_: unknown, error: ToolFault) => ({ error, policy: null, redactedArgs: '[redacted]' })
  const approval = { status: 'approved', comment: null, details: options.details } as Approval
  const { args = { usd: 5, to: 'Ada' }, fault } = options
  const call = await callTool(
    { key: 'k', position: 0, callId: '0', tool: 'pay', args, limits: [], fault, place: {}, asker: 'Ada' },
    {
      ...{ session, clock, correlation: claimed.correlation, newId: testId },
      tools: { ...runner, refuse },
      approvals: { find: async () => approval },
    },
  )
  await session.save()
  return { call, made: runner.made, events: journal.events }
}

test('what a person approved is done, whatever the order in which its arguments were kept', async () => {
  const { call, made } = await called({ details: { tool: 'pay', args: { to: 'Ada', usd: 5 } } })
  expect(call.ok).toBe(true)
  expect(made).toHaveLength(1)
})

test.each([
  ['other arguments', { tool: 'pay', args: { usd: 5, to: 'Eve' } }],
  ['fewer arguments', { tool: 'pay', args: { usd: 5 } }],
  ['another tool', { tool: 'look', args: { usd: 5, to: 'Ada' } }],
  ['nothing that is known', 'Shall we pay?'],
])('an approval of %s is none', async (_, details) => {
  const { call, made } = await called({ details })
  expect(call).toMatchObject({ ok: false, error: { code: 'needs_approval' } })
  expect(made).toEqual([])
})

test('a call whose right ran out while it was noted is decided anew', async () => {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(null)
  const claimed = journal.attempt()
  const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
  const runner = createScriptedTools({ add: {} })
  let decisions = 0
  const authorize: typeof runner.authorize = async (call) => {
    const decided = await runner.authorize(call)
    decisions += 1
    if (decisions > 1 || !('capability' in decided)) return decided
    return { ...decided, capability: { token: 'run out', expiresAtMs: clock.now() - 1 } }
  }
  const call = await callTool(
    { key: 'k', position: 0, callId: '0', tool: 'add', args: {}, limits: [], place: {}, asker: null },
    {
      ...{ session, clock, correlation: claimed.correlation, newId: testId },
      tools: { ...runner, authorize },
      approvals: null,
    },
  )
  expect(call.ok).toBe(true)
  expect(decisions).toBe(2)
})

test('of a call that can not be made, no argument is written down as it came', async () => {
  const fault = { code: 'invalid_args', message: 'The arguments are no JSON.' } as const
  const { call, events } = await called({ args: 'sk-live-0123', fault })
  expect(call).toMatchObject({ args: '[redacted]', error: fault })
  expect(events.map(({ type }) => type)).toEqual(['ToolInvoked', 'ToolFinished'])
  expect(JSON.stringify(events)).not.toContain('sk-live-0123')
})

test('files that a call leaves become those of the run, together with its result', async () => {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(null)
  const claimed = journal.attempt()
  const sides: unknown[] = []
  const write: typeof journal.write = (written) => {
    sides.push(...(written.side?.artifacts ?? []))
    return journal.write(written)
  }
  const session = createRunSession(claimed, {
    journal: { ...journal, write },
    clock,
    newId: testId,
    defer: setImmediate,
  })
  const file = {
    id: testId(),
    name: 'plan.md',
    mediaType: 'text/markdown',
    sizeBytes: 5,
    sha256: 'a'.repeat(64),
  }
  const tools = createScriptedTools({ plan: { answer: async () => ({ result: 1, artifacts: [file] }) } })

  await callTool(
    { key: 'k', position: 0, callId: '0', tool: 'plan', args: {}, limits: [], place: {}, asker: null },
    { ...{ session, clock, correlation: claimed.correlation, newId: testId, tools }, approvals: null },
  )
  await session.save()

  const { sha256: _, ...told } = file
  expect(journal.events.at(-1)).toMatchObject({ type: 'ToolFinished', data: { artifacts: [told] } })
  expect(sides).toEqual([file])
})
