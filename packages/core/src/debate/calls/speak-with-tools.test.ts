import { describe, expect, test } from 'vitest'
import { aDebateInput, aSeat } from '../../../testing/builders-of-runs.ts'
import { createFakeClock } from '../../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../../testing/in-memory-run-journal.ts'
import { createScriptedModel, type ScriptedReply } from '../../../testing/scripted-model.ts'
import { createScriptedTools, type ScriptedTool } from '../../../testing/scripted-tools.ts'
import { testId } from '../../../testing/test-id.ts'
import type { Approval } from '../../models/approval.ts'
import type { DebateInput, Turn } from '../../models/debate.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { ApprovalNeeded } from '../../runs/run-interruptions.ts'
import { createRunSession } from '../../runs/run-session.ts'
import { runDebate } from '../run-debate.ts'

type Script = (request: ModelRequest, callIndex: number) => ScriptedReply | undefined

const asking = (...toolCalls: readonly (readonly [string, unknown])[]): ScriptedReply => ({ toolCalls })

/** One speaker, one turn. */
function aTurnWith(
  tools: Readonly<Record<string, ScriptedTool>>,
  { given = Object.keys(tools), ...changes }: Partial<DebateInput> & { given?: string[] } = {},
) {
  const participants = [aSeat(0, { tools: given })]
  const input = aDebateInput({ format: 'single', rounds: 1, participants, ...changes })
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(input, clock.now())
  const runner = createScriptedTools(tools)
  const approvals = new Map<string, Approval>()
  async function attempt(script: Script) {
    const claimed = journal.attempt()
    const model = createScriptedModel(script)
    const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const end = await runDebate(claimed, {
      session,
      model,
      clock,
      correlation: claimed.correlation,
      startedAtMs: claimed.startedAtMs,
      liveText: { publish() {}, close() {} },
      random: () => 0.5,
      grounding: null,
      toolUse: {
        tools: runner,
        approvals: { find: async (_, stepId) => approvals.get(stepId) ?? null },
        newId: testId,
      },
    }).catch(async (error: unknown) => {
      if (!(error instanceof ApprovalNeeded)) throw error
      await session.waitFor({ approvals: error.approvals, runIds: [], untilMs: null })
      return null
    })
    if (end !== null) await session.end(end)
    return { end, model }
  }
  const turn = () => journal.steps.find(({ kind }) => kind === 'turn')?.output as Turn
  return { journal, runner, approvals, attempt, turn }
}

const keysOf = (journal: ReturnType<typeof createInMemoryRunJournal>) =>
  journal.steps.map(({ kind, key }) => `${kind} ${key.split('/').slice(-2).join('/')}`)

test('a speaker calls tools, is told what they gave, and speaks', async () => {
  const { journal, attempt, turn, runner } = aTurnWith({
    add: { answer: async () => ({ result: 4 }) },
    look: { answer: async () => ({ error: { code: 'denied_net', message: 'Not there.' } }) },
  })
  const { model } = await attempt((_, index) =>
    index === 0
      ? { text: 'Let me see.', ...asking(['add', { a: 2 }], ['look', {}]) }
      : { text: 'It is four.' },
  )

  expect(model.requests.map(({ tools }) => tools.map(({ name }) => name))).toEqual(
    Array(2).fill(['add', 'look']),
  )
  expect(model.requests[1]?.messages.slice(1)).toEqual([
    expect.objectContaining({ role: 'assistant', content: 'Let me see.' }),
    {
      role: 'tool',
      results: [
        { callId: 'call-1-0', name: 'add', content: '4', isError: false },
        { callId: 'call-1-1', name: 'look', content: 'denied_net: Not there.', isError: true },
      ],
    },
  ])
  expect(turn()).toMatchObject({
    text: 'It is four.',
    usage: { calls: 2, inputTokens: 20 },
    toolCalls: [
      { id: '0.0.0', name: 'add', args: { a: 2 }, ok: true, result: 4, error: null },
      { id: '0.0.1', name: 'look', ok: false, result: null, error: { code: 'denied_net' } },
    ],
  })
  expect(keysOf(journal)).toEqual([
    'model model/0',
    'tool tool/0.0',
    'tool tool/0.1',
    'model model/1',
    'turn call/0',
  ])
  expect(journal.usage().calls).toBe(2)
  expect(new Set(runner.made.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2)
})

test('usage is journaled once: with the replies, not with the turn that they make', async () => {
  const { journal, attempt } = aTurnWith({ add: {} })
  await attempt((_, index) => (index === 0 ? asking(['add', {}]) : {}))

  expect(journal.steps.map(({ kind, usage }) => [kind, usage.calls])).toEqual([
    ['model', 1],
    ['tool', 0],
    ['model', 1],
    ['turn', 0],
  ])
})

test('a call is noted durably before it is made', async () => {
  let notedBefore: readonly string[] = []
  const made = aTurnWith({
    add: {
      answer: async () => {
        notedBefore = made.journal.events.map(({ type }) => type)
        return { result: 1 }
      },
    },
  })
  await made.attempt((_, index) => (index === 0 ? asking(['add', { a: 1 }]) : {}))

  expect(notedBefore).toContain('ToolInvoked')
  const finished = made.journal.events.find(({ type }) => type === 'ToolFinished')
  expect(finished?.data).toMatchObject({ tool: 'add', ok: true, args: { a: 1 }, speaker: 'Ada', turn: 0 })
})

test('a resume repeats no finished reply and no finished call', async () => {
  const { attempt, runner, turn } = aTurnWith({ add: {} })
  await expect(
    attempt((_, index) => {
      if (index === 0) return asking(['add', { a: 1 }])
      throw new Error('The worker dies here.')
    }),
  ).resolves.toMatchObject({ end: { status: 'failed' } })
  const { model } = await attempt(() => ({ text: 'Done.' }))

  expect(runner.made).toHaveLength(1)
  expect(model.requests).toHaveLength(1)
  expect(model.requests[0]?.messages).toHaveLength(3)
  expect(turn()).toMatchObject({ text: 'Done.', usage: { calls: 2 } })
})

test('after eight rounds it has to answer in words', async () => {
  const { attempt, turn } = aTurnWith({ add: {} })
  const { model, end } = await attempt((_, index) => ({ text: `Round ${index}`, ...asking(['add', {}]) }))

  expect(end).toMatchObject({ status: 'completed' })
  expect(model.requests.map(({ toolChoice }) => toolChoice ?? 'auto')).toEqual([
    ...Array(8).fill('auto'),
    'none',
  ])
  expect(turn().toolCalls).toHaveLength(8)
  expect(turn().text).toBe('Round 8')
})

test('a budget holds within a turn, too: the last reply there is room for has to be in words', async () => {
  const { attempt, journal, turn } = aTurnWith({ add: {} }, { budget: { maxCalls: 3 } })
  const { end, model } = await attempt(({ toolChoice }) =>
    toolChoice === 'none' ? { text: 'What I know.' } : asking(['add', {}]),
  )

  expect(end).toMatchObject({ status: 'completed', output: { stopReason: 'fixed' } })
  expect(model.requests.map(({ toolChoice }) => toolChoice ?? 'auto')).toEqual(['auto', 'auto', 'none'])
  expect(journal.usage().calls).toBe(3)
  expect(turn().text).toBe('What I know.')
})

test('tools that were not given, arguments that are no JSON and refusals are told to the model alone', async () => {
  const { attempt, runner, turn } = aTurnWith(
    { add: {}, wipe: {}, off: { refusal: { code: 'disabled', message: 'It is off.' } } },
    { given: ['add', 'off'] },
  )
  const { end } = await attempt((_, index) => (index === 0 ? asking(['wipe', {}], ['off', {}]) : {}))

  expect(end).toMatchObject({ status: 'completed' })
  expect(runner.made).toEqual([])
  expect(turn().toolCalls.map(({ error }) => error?.code)).toEqual(['unknown_tool', 'disabled'])
})

test('long results are cut to their share', async () => {
  const { attempt } = aTurnWith({ add: { answer: async () => ({ result: 'x'.repeat(100_000) }) } })
  const { model } = await attempt((_, index) => (index === 0 ? asking(['add', {}], ['add', {}]) : {}))

  const [, , told] = model.requests[1]?.messages ?? []
  const lengths = told?.role === 'tool' ? told.results.map(({ content }) => content.length) : []
  expect(lengths).toEqual([8192, 8192])
})

describe('a tool that needs approval', () => {
  const details = { tool: 'pay', args: { usd: 5 }, speaker: 'Ada' }
  const decided = (status: Approval['status'], comment: string | null = null) =>
    ({ id: 'approval-1', status, comment, details }) as Approval
  const script: Script = (_, index) =>
    index === 0 ? asking(['pay', { usd: 5 }], ['add', {}]) : { text: 'Done.' }
  const waiting = async () => {
    const made = aTurnWith({ pay: { needsApproval: true }, add: {} })
    const { end } = await made.attempt(script)
    expect(end).toBeNull()
    const [asked] = made.journal.asked
    return { ...made, asked, stepId: asked?.stepId ?? '' }
  }

  test('the run waits inside the turn; what was finished beside it is kept', async () => {
    const { journal, asked, runner } = await waiting()

    expect(asked).toMatchObject({
      title: 'Ada wants to call pay',
      details: { tool: 'pay', args: { usd: 5 } },
    })
    expect(asked?.stepId).toMatch(/\/tool\/0\.0$/)
    expect(journal.events.slice(-2).map(({ type }) => type)).toEqual(['ApprovalRequested', 'RunWaiting'])
    expect(runner.made.map(({ tool }) => tool)).toEqual(['add'])
  })

  test('goes on after approve, and buys nothing again', async () => {
    const { attempt, approvals, stepId, runner, turn } = await waiting()
    approvals.set(stepId, decided('approved'))
    const { model } = await attempt(() => ({ text: 'Paid.' }))

    expect(runner.made.map(({ tool }) => tool)).toEqual(['add', 'pay'])
    expect(model.requests).toHaveLength(1)
    expect(turn()).toMatchObject({ text: 'Paid.', toolCalls: [{ name: 'pay', ok: true }, { name: 'add' }] })
  })

  test('tells the model after reject', async () => {
    const { attempt, approvals, stepId, runner, turn } = await waiting()
    approvals.set(stepId, decided('rejected', 'Too dear.'))
    const { end } = await attempt(() => ({ text: 'Then not.' }))

    expect(end).toMatchObject({ status: 'completed' })
    expect(runner.made.map(({ tool }) => tool)).toEqual(['add'])
    expect(turn().toolCalls[0]?.error).toMatchObject({
      code: 'needs_approval',
      message: expect.stringContaining('Too dear.'),
    })
  })

  test('is asked about once, however often the run comes back', async () => {
    const { attempt, approvals, stepId, journal } = await waiting()
    approvals.set(stepId, decided('pending'))
    await attempt(script)

    expect(journal.events.filter(({ type }) => type === 'ApprovalRequested')).toHaveLength(1)
    expect(journal.events.at(-1)?.data).toEqual({ type: 'approval', id: 'approval-1', until: null })
  })
})
