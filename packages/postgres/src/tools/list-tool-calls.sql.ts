import type { ToolCallQuery } from '@workbench/core/ports/tool-call-log'
import type { NamedStatement } from '../database.ts'

/**
 * Written for the filters that are set, so that each is found by its index: all calls and those of a tool by one that
 * holds calls alone, those of a run by the run's.
 */
export function listStatement({
  tool,
  ok,
  code,
  runId,
  before,
  limit,
}: Omit<ToolCallQuery, 'cursor'> & { readonly before: string | undefined }): {
  readonly statement: NamedStatement
  readonly values: readonly unknown[]
} {
  const filters: readonly (readonly [name: string, condition: string, value: unknown])[] = [
    ['tool', `data ->> 'tool' =`, tool],
    ['ok', `(error is null) =`, ok],
    ['code', `error ->> 'code' =`, code],
    ['run', 'run_id =', runId],
    ['before', 'id <', before],
  ]
  const used = filters.filter(([, , value]) => value !== undefined)
  const conditions = used.map(([, condition], index) => `and ${condition} $${index + 2}`)
  return {
    statement: {
      name: ['list_tool_calls', ...used.map(([name]) => name)].join('_'),
      text: `select id, run_id, at, latency_ms, data, error from events
        where type = 'ToolFinished' ${conditions.join(' ')} order by id desc limit $1`,
    },
    values: [limit, ...used.map(([, , value]) => value)],
  }
}
