import { DebateInput, DebateResult } from '@workbench/core/models/debate'
import { hasEnded, Run } from '@workbench/core/models/run'
import { storedTurn } from '@workbench/core/runs/stored-turn'
import { type Found, fault } from './found.ts'
import { describeIssues } from './place.ts'
import { nameOf } from './read-persona.ts'

/** A finished debate as `GET /runs/:id/export?format=json` gives it. */
export function readRun(item: Readonly<Record<string, unknown>>, place: string): Found {
  // An older export does not name it, and its events stay behind anyway.
  const parsed = Run.safeParse({ ...item, lastSeq: 0 })
  if (!parsed.success) return fault(place, `run: ${describeIssues(parsed.error)}`, nameOf(item))
  const { id, kind, status, title, queuedAt, startedAt, finishedAt, input, output } = parsed.data
  if (kind !== 'debate')
    return fault(place, `run: only debates can be imported, this is a ${kind} run`, title)
  if (!hasEnded(status))
    return fault(place, `run: only ended runs can be imported, this one is ${status}`, title)

  const debate = DebateInput.safeParse(input)
  if (!debate.success) return fault(place, `run: input: ${describeIssues(debate.error)}`, title)
  const result = DebateResult.nullable().safeParse(withStoredTurns(output))
  if (!result.success) return fault(place, `run: output: ${describeIssues(result.error)}`, title)
  const misplaced = result.data?.turns.find(({ index }, position) => index !== position)
  if (misplaced !== undefined) {
    return fault(place, `run: output: turns count from 0 without gaps, found ${misplaced.index}`, title)
  }
  return {
    kind: 'run',
    place,
    originalId: id,
    title,
    status: status as 'completed' | 'failed' | 'cancelled',
    startedAt: startedAt ?? queuedAt,
    finishedAt: finishedAt ?? startedAt ?? queuedAt,
    input: debate.data,
    output: result.data,
    source: item,
  }
}

/** An export of an earlier version has turns as they were then. */
function withStoredTurns(output: unknown): unknown {
  if (typeof output !== 'object' || output === null || !('turns' in output)) return output
  const { turns } = output
  return { ...output, turns: Array.isArray(turns) ? turns.map(storedTurn) : turns }
}
