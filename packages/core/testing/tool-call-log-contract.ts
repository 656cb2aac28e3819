import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../src/errors.ts'
import { ToolCallRecord, ToolCallSummary } from '../src/models/tool-call-record.ts'
import type { ToolCallLog } from '../src/ports/tool-call-log.ts'
import { aNewRun } from './builders-of-runs.ts'
import type { WorkScript } from './in-memory-worker.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'

export interface ToolCallsUnderTest extends Pick<RunsUnderTest, 'runs' | 'work'> {
  readonly toolCalls: ToolCallLog
}

type ScriptedEvent = NonNullable<WorkScript['events']>[number]

/** What the caller of a tool writes once the call is finished. */
function aFinishedCall(tool: string, code: string | null = null, latencyMs = 10): ScriptedEvent {
  const refused = code === 'denied_net' ? [{ code, what: 'example.org' }] : []
  return {
    type: 'ToolFinished',
    latencyMs,
    error: code === null ? null : { code, message: `It was ${code}.` },
    data: {
      ...{
        key: 'turn/0/tool/0.0',
        callId: 'call-1',
        tool,
        origin: code === 'unknown_tool' ? null : 'builtin',
      },
      ...{ ok: code === null, args: { deep: ['x', null] }, policy: null, turn: 0, seat: 1, speaker: 'Ada' },
      sandbox: 'limits',
      hosts: [
        {
          ...{ host: 'example.org', port: 443, address: '93.184.215.14' },
          ...{ requests: 1, bytesSent: 2, bytesReceived: 3 },
        },
      ],
      files: [{ op: 'read', path: '/srv/a', bytes: 4 }],
      secrets: ['API_KEY'],
      refused,
      exit: { code: 0, signal: null },
      resultBytes: 12,
      log: ['said'],
    },
  }
}

/** What every ToolCallLog must do. */
export function toolCallLogContract(name: string, make: () => Promise<ToolCallsUnderTest>): void {
  describe(`${name} as a log of tool calls`, () => {
    test('a finished call is listed with all it touched', async () => {
      const { runs, work, toolCalls } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      const call = aFinishedCall('http_request', 'denied_net', 37)
      await work(runId, { events: [{ ...call, type: 'ToolInvoked' }, call] })

      const { items } = await toolCalls.list({ limit: 10 })

      expect(items).toHaveLength(1)
      const { key: _key, policy: _policy, turn: _turn, seat: _seat, ...shown } = call.data
      expect(ToolCallRecord.parse(items[0])).toEqual({
        ...{ ...shown, runId, error: call.error, latencyMs: 37 },
        ...{ id: expect.any(String), at: expect.any(String) },
      })
    })

    test('a call by hand has no speaker, a refused one no origin', async () => {
      const { runs, work, toolCalls } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      const { speaker: _speaker, ...data } = aFinishedCall('nothing', 'unknown_tool').data
      await work(runId, { events: [{ ...aFinishedCall('nothing', 'unknown_tool'), data }] })

      expect((await toolCalls.list({ limit: 1 })).items).toMatchObject([{ speaker: null, origin: null }])
    })

    test('the list is newest first, stable under inserts', async () => {
      const { runs, work, toolCalls } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { events: ['one', 'two', 'three'].map((tool) => aFinishedCall(tool)) })

      const first = await toolCalls.list({ limit: 2 })
      await work(runId, { events: [aFinishedCall('late')] })
      const second = await toolCalls.list({ limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ tool }) => tool)).toEqual(['three', 'two', 'one'])
      expect(second.nextCursor).toBeNull()
      await expect(toolCalls.list({ limit: 2, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('the list narrows by tool, outcome, code and run', async () => {
      const { runs, work, toolCalls } = await make()
      const [one, other] = [
        await runs.start(aNewRun(), 'RUN_DEBATE'),
        await runs.start(aNewRun(), 'RUN_DEBATE'),
      ]
      await work(one.runId, { events: [aFinishedCall('a'), aFinishedCall('b', 'timeout')], end: 'completed' })
      await work(other.runId, { events: [aFinishedCall('a', 'failed')] })
      const found = async (query: Partial<Parameters<ToolCallLog['list']>[0]>) =>
        (await toolCalls.list({ limit: 10, ...query })).items.map(({ tool, error }) => [tool, error?.code])

      expect(await found({ tool: 'a' })).toEqual([
        ['a', 'failed'],
        ['a', undefined],
      ])
      expect(await found({ ok: true })).toEqual([['a', undefined]])
      expect(await found({ ok: false })).toEqual([
        ['a', 'failed'],
        ['b', 'timeout'],
      ])
      expect(await found({ code: 'timeout' })).toEqual([['b', 'timeout']])
      expect(await found({ runId: other.runId })).toEqual([['a', 'failed']])
      expect(await found({ runId: one.runId, tool: 'a', ok: false })).toEqual([])
    })

    test('a summary counts by tool what went well, was refused and failed, and how long calls took', async () => {
      const { runs, work, toolCalls } = await make()
      expect(await toolCalls.summary(7)).toEqual([])
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      const events = [
        ...[10, 20, 30].map((latencyMs) => aFinishedCall('busy', null, latencyMs)),
        aFinishedCall('busy', 'timeout', 1_000),
        // Refused at once: no time that a call takes.
        ...['denied_net', 'denied_net', 'disabled'].map((code) => aFinishedCall('busy', code, 0)),
        aFinishedCall('rare', 'unknown_tool', 0),
      ]
      await work(runId, { events })

      const summaries = await toolCalls.summary(7)

      expect(summaries.map((summary) => ToolCallSummary.parse(summary))).toEqual([
        {
          ...{ tool: 'busy', calls: 7, ok: 3, refused: 3, failed: 1, p50Ms: 20, p95Ms: 1_000 },
          lastAt: expect.any(String),
          errors: [
            { code: 'denied_net', count: 2 },
            { code: 'disabled', count: 1 },
            { code: 'timeout', count: 1 },
          ],
        },
        {
          ...{ tool: 'rare', calls: 1, ok: 0, refused: 1, failed: 0, p50Ms: null, p95Ms: null },
          ...{ lastAt: expect.any(String), errors: [{ code: 'unknown_tool', count: 1 }] },
        },
      ])
      expect(summaries[0]?.lastAt).toBe((await toolCalls.list({ tool: 'busy', limit: 1 })).items[0]?.at)
    })

    test('a summary looks back over the days it is asked for', async () => {
      const { runs, work, toolCalls } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { events: [aFinishedCall('a')] })

      expect(await toolCalls.summary(-1)).toEqual([])
    })
  })
}
