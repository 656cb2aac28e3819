import type { RunStatus, RunSummary } from '@workbench/core/models/run'
import type { Page } from '@workbench/core/ports/page'
import type { RunQuery } from '@workbench/core/ports/run-repository'
import { decodeCursor, encodeCursor, isoShape, uuidShape } from '../cursor.ts'
import type { Database } from '../database.ts'
import { orm, pgCore } from '../drizzle.ts'
import { likePattern } from '../like-pattern.ts'
import { defaultProjectId, runs } from '../schema.ts'
import { qualityFigures } from './quality-figures.sql.ts'
import { toRunSummary } from './run-row.ts'

const { and, desc, eq, getTableColumns, gte, ilike, inArray, lt, or, sql } = orm
const { unionAll } = pgCore
const { input: _input, output: _output, ...summaryColumns } = getTableColumns(runs)

/** Newest first by (queued_at, id), which an index holds in this order for every filter that is used much. */
export async function listRuns(db: Database, query: RunQuery): Promise<Page<RunSummary>> {
  const { limit, cursor, kind, status, scenarioId, workflowId, parentRunId, q, from, to } = query
  const conditions = [eq(runs.projectId, defaultProjectId)]
  if (kind !== undefined) conditions.push(inArray(runs.kind, [...kind]))
  if (scenarioId !== undefined) conditions.push(eq(runs.scenarioId, scenarioId))
  if (workflowId !== undefined) conditions.push(eq(runs.workflowId, workflowId))
  if (parentRunId !== undefined) conditions.push(eq(runs.parentRunId, parentRunId))
  if (from !== undefined) conditions.push(gte(runs.queuedAt, new Date(from)))
  if (to !== undefined) conditions.push(lt(runs.queuedAt, new Date(to)))
  if (q !== undefined) {
    const titleMatches = ilike(runs.title, likePattern(q))
    const either = uuidShape.test(q) ? or(titleMatches, eq(runs.id, q)) : titleMatches
    if (either !== undefined) conditions.push(either)
  }
  if (cursor !== undefined) {
    const [queuedAt, id] = decodeCursor('runs', cursor, [isoShape, uuidShape])
    conditions.push(sql`(${runs.queuedAt}, ${runs.id}) < (${queuedAt}::timestamptz, ${id}::uuid)`)
  }
  const newest = (status?: RunStatus) =>
    db.orm
      .select({ ...summaryColumns, figures: qualityFigures.as('figures') })
      .from(runs)
      .where(and(...conditions, status && eq(runs.status, status)))
      .orderBy(desc(runs.queuedAt), desc(runs.id))
      .limit(limit + 1)
  const [first, second, ...others] = new Set(status)
  const rows =
    second === undefined
      ? await newest(first)
      : // The index holds the runs of each status in order: the newest of each are few, all of them would be sorted.
        await unionAll(newest(first), newest(second), ...others.map(newest))
          .orderBy(sql`queued_at desc, id desc`)
          .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return {
    items: items.map(toRunSummary),
    nextCursor: hasMore ? encodeCursor('runs', [last.queuedAt.toISOString(), last.id]) : null,
  }
}
