import { formats } from '@workbench/core/debate/formats/catalogue'
import { DebateInput, DebateResult } from '@workbench/core/models/debate'
import { hasEnded, Run } from '@workbench/core/models/run'
import { storedTurn } from '@workbench/core/runs/stored-turn'
import { isCredible } from '../found/credible-usage.ts'
import { type Found, fault } from '../found/found.ts'
import type { Item } from '../found/item-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import type { EndedStatus } from '../found/read-status.ts'
import { sourceHash } from '../found/source-hash.ts'

/** True for what `GET /runs/:id/export?format=json` gives: its snapshot carries the version of its schema. */
export const isExportedRun = (item: Item): boolean =>
  'input' in item && 'output' in item && 'requestId' in item && !('messages' in item)

/** A finished debate as `GET /runs/:id/export?format=json` gives it. */
export function readExportedRun(item: Item, { place, stem }: ReadContext): Found[] {
  const wrong = (reason: string, name = nameOf(item)) => [fault(place, `run: ${reason}`, name)]
  // An older export does not name them; its events stay behind anyway, and nobody is waited for.
  const parsed = parsePlainly(Run, { ...item, lastSeq: 0, awaitedTurns: [], quality: null })
  if ('reason' in parsed) return wrong(parsed.reason)
  const { id, kind, status, title, queuedAt, startedAt, finishedAt, input, output, ...run } = parsed.data
  if (kind !== 'debate') return wrong(`only debates can be imported, this is a ${kind} run`, title)
  if (!hasEnded(status)) return wrong(`only ended runs can be imported, this one is ${status}`, title)

  const debate = parsePlainly(DebateInput, input)
  if ('reason' in debate) return wrong(`input: ${debate.reason}`, title)
  const options = parsePlainly(formats[debate.data.format].options, debate.data.formatOptions)
  if ('reason' in options) return wrong(`input: formatOptions: ${options.reason}`, title)
  const result = parsePlainly(DebateResult.nullable(), withStoredTurns(output))
  if ('reason' in result) return wrong(`output: ${result.reason}`, title)
  // A run that ended in the middle of a parallel stage lacks turns between others; what is there keeps its number.
  const misplaced = result.data?.turns.find(
    ({ index }, position, turns) => index <= (turns[position - 1]?.index ?? -1),
  )
  if (misplaced !== undefined) {
    return wrong(`output: turns ascend by their index, each once; found ${misplaced.index} too late`, title)
  }
  const usages = [
    run.usage,
    ...[...(result.data?.turns ?? []), ...(result.data?.calls ?? [])].map((one) => one.usage),
  ]
  if (!usages.every(isCredible)) return wrong('usage: more tokens or money than any run can have used', title)
  const { forkedFrom } = run
  return [
    {
      kind: 'run',
      place,
      originalId: id,
      fileIds: [id, stem].filter((one) => one !== null),
      title,
      status: status as EndedStatus,
      queuedAt,
      startedAt: startedAt ?? queuedAt,
      finishedAt: finishedAt ?? startedAt ?? queuedAt,
      error: run.error,
      forkedFrom: forkedFrom === null ? null : { originalId: forkedFrom.runId, turn: forkedFrom.turn },
      usage: run.usage,
      content: { by: 'export', input: debate.data, output: result.data },
      sourceHash: sourceHash(item),
    },
  ]
}

/** An export of an earlier version has turns as they were then. */
function withStoredTurns(output: unknown): unknown {
  if (typeof output !== 'object' || output === null || !('turns' in output)) return output
  const { turns } = output
  return { ...output, turns: Array.isArray(turns) ? turns.map(storedTurn) : turns }
}
