import { isRefusal, ToolCallRecord, type ToolCallSummary } from '../src/models/tool-call-record.ts'
import type { ToolCallLog } from '../src/ports/tool-call-log.ts'
import { pageOf } from './in-memory-page.ts'
import type { InMemoryState } from './in-memory-state.ts'

const dayMs = 86_400_000

export function createInMemoryToolCallLog(state: InMemoryState): ToolCallLog {
  const calls = () =>
    [...state.runs.values()]
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'ToolFinished')
      .map(({ id, runId, at, latencyMs, error, data }) => {
        const { key: _key, turn: _turn, seat: _seat, policy: _policy, ...rest } = data
        return ToolCallRecord.parse({ speaker: null, ...rest, id, runId, at, latencyMs, error })
      })

  return {
    async list({ tool, ok, code, runId, ...query }) {
      const matching = calls().filter(
        (call) =>
          (tool === undefined || call.tool === tool) &&
          (ok === undefined || call.ok === ok) &&
          (code === undefined || call.error?.code === code) &&
          (runId === undefined || call.runId === runId),
      )
      return structuredClone(pageOf('tool calls', matching, ({ id }) => id, query))
    },
    async summary(days) {
      const recent = calls().filter(({ at }) => Date.parse(at) >= state.now() - days * dayMs)
      const summaries = [...Map.groupBy(recent, ({ tool }) => tool)].map(([tool, all]) =>
        summaryOf(tool, all),
      )
      return summaries.toSorted((a, b) => b.calls - a.calls || (a.tool < b.tool ? -1 : 1))
    },
  }
}

function summaryOf(tool: string, calls: readonly ToolCallRecord[]): ToolCallSummary {
  const codes = calls.flatMap(({ error }) => (error === null ? [] : [error.code]))
  const refused = codes.filter(isRefusal).length
  const made = calls.filter(({ error }) => error === null || !isRefusal(error.code))
  const times = made.flatMap(({ latencyMs }) => latencyMs ?? []).toSorted((a, b) => a - b)
  const counted = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({ code, count: all.length }))
  return {
    tool,
    calls: calls.length,
    ok: calls.length - codes.length,
    refused,
    failed: codes.length - refused,
    p50Ms: times[Math.ceil(times.length * 0.5) - 1] ?? null,
    p95Ms: times[Math.ceil(times.length * 0.95) - 1] ?? null,
    lastAt:
      calls
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    errors: counted.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  }
}
