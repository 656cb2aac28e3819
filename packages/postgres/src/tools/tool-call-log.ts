import { ToolCallRecord, type ToolCallSummary } from '@workbench/core/models/tool-call-record'
import type { ToolCallLog, ToolCallQuery } from '@workbench/core/ports/tool-call-log'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { leastUuidAt } from '../event-partitions.ts'
import { pageOf } from '../library/page-of.ts'
import { listStatement } from './list-tool-calls.sql.ts'

const dayMs = 86_400_000

interface CallRow {
  id: string
  run_id: string | null
  at: Date
  latency_ms: number | null
  data: Record<string, unknown>
  error: { code: string; message: string } | null
}

interface SummaryRow {
  tool: string
  calls: number
  ok: number
  refused: number
  p50_ms: number | null
  p95_ms: number | null
  last_at: Date
  errors: { code: string; count: number }[]
}

/** As `isRefusal` in core has it. */
const isRefusal = `code ~ '^(denied_\\w+|disabled|needs_approval|unknown_tool)$'`

const summary: NamedStatement = {
  name: 'summarise_tool_calls',
  text: `
with call as (
  select data ->> 'tool' as tool, error ->> 'code' as code, latency_ms, at
  from events where type = 'ToolFinished' and id >= $1
),
fault as (
  select tool, json_agg(json_build_object('code', code, 'count', count) order by count desc, code) as errors
  from (select tool, code, count(*)::int as count from call where code is not null group by tool, code) counted
  group by tool
)
select tool, count(*)::int as calls, count(*) filter (where code is null)::int as ok,
  count(*) filter (where ${isRefusal})::int as refused,
  percentile_disc(0.5) within group (order by latency_ms) filter (where ${isRefusal} is not true) as p50_ms,
  percentile_disc(0.95) within group (order by latency_ms) filter (where ${isRefusal} is not true) as p95_ms,
  max(at) as last_at, coalesce((select errors from fault where fault.tool = call.tool), '[]') as errors
from call
group by tool
order by calls desc, tool collate "C"`,
}

export function createToolCallLog(db: Database, { now }: { readonly now: () => number }): ToolCallLog {
  return {
    async list(query: ToolCallQuery) {
      const { limit, cursor } = query
      const before = cursor === undefined ? undefined : decodeCursor('tool calls', cursor, [uuidShape])[0]
      const { statement, values } = listStatement({ ...query, before, limit: limit + 1 })
      const rows = await db.query<CallRow>(statement, values)
      return pageOf('tool calls', rows, limit, toRecord)
    },
    async summary(days) {
      const rows = await db.query<SummaryRow>(summary, [leastUuidAt(Math.max(0, now() - days * dayMs))])
      return rows.map(
        ({ p50_ms, p95_ms, last_at, ...row }): ToolCallSummary => ({
          ...row,
          failed: row.calls - row.ok - row.refused,
          p50Ms: p50_ms,
          p95Ms: p95_ms,
          lastAt: last_at.toISOString(),
        }),
      )
    },
  }
}

function toRecord({ id, run_id, at, latency_ms, data, error }: CallRow): ToolCallRecord {
  const { callId, tool, origin, ok, args, hosts, files, secrets, refused, sandbox, exit, log } = data
  return ToolCallRecord.parse({
    ...{ id, callId, runId: run_id, tool, origin: origin ?? null, at: at.toISOString(), ok, error },
    ...{ latencyMs: latency_ms, args: args ?? null, hosts, files, secrets, refused, sandbox, exit, log },
    resultBytes: data.resultBytes,
    speaker: data.speaker ?? null,
  })
}
