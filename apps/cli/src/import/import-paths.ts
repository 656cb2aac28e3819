import type { ImportNote, ImportReferences, ImportResult } from '@workbench/client/models'
import { findFiles, type RefusedPath } from './find-files.ts'
import { type Batch, nameOf, readBatches } from './read-batches.ts'

export interface Importing {
  /** Takes a batch; `references` are what earlier ones brought. */
  readonly send: (batch: Batch, options: { readonly references: ImportReferences }) => Promise<ImportResult>
  /** Told before each batch: its first and last file, of how many. */
  readonly onBatch?: (first: number, last: number, all: number) => void
  /** Ends it between two batches. */
  readonly signal?: AbortSignal
}

const nothing: ImportResult = {
  imported: { personas: 0, scenarios: 0, runs: 0, tools: 0 },
  created: { personas: [], scenarios: [], runs: [], tools: [] },
  skipped: [],
  failed: [],
  remarks: [],
  asks: [],
  references: { personas: [], scenarios: [], runs: [] },
}

/**
 * Imports files and folders in as many batches as they need. Personas go first, then scenarios, then runs, as far as
 * folders tell; what a later batch refers to is handed on, and a file that missed something gets a second chance at the
 * end, when everything is there.
 */
export async function importPaths(
  paths: readonly string[],
  { send, onBatch = () => {}, signal }: Importing,
): Promise<ImportResult> {
  const { files, refused } = await findFiles(paths)
  const unsent = refused.map(noteOf)
  let result = nothing
  const sendAll = async (some: readonly string[]): Promise<number> => {
    let batches = 0
    let sent = 0
    for await (const batch of readBatches(some, (path) => unsent.push(noteOf(path)))) {
      signal?.throwIfAborted()
      onBatch(sent + 1, sent + batch.length, some.length)
      result = joined(result, await send(batch, { references: affordable(result.references) }))
      sent += batch.length
      batches += 1
    }
    return batches
  }

  const batches = await sendAll(inOrder(files))
  const missed = new Set(result.failed.map(({ name }) => name))
  if (batches > 1 && missed.size > 0) {
    const { skipped, remarks } = result
    result = { ...result, failed: [] }
    await sendAll(inOrder(files.filter((path) => missed.has(nameOf(path)))))
    // What the first pass took of these files is there by now, and was told.
    result = { ...result, skipped, remarks }
  }
  return { ...result, failed: [...unsent, ...result.failed] }
}

const noteOf = ({ name, reason }: RefusedPath): ImportNote => ({ name, place: '', item: null, reason })

const inOrder = (files: readonly string[]): readonly string[] =>
  files.toSorted((a, b) => orderOf(a) - orderOf(b))

function orderOf(path: string): number {
  const folders = path.toLowerCase().split(/[/\\]/).slice(0, -1)
  const folder = folders.findLast((name) => ['personas', 'scenarios', 'runs'].includes(name))
  return folder === undefined ? 1 : ({ personas: 0, scenarios: 2, runs: 3 }[folder] ?? 1)
}

/** A request has 32 MiB, and a batch takes 24 of them. */
const maxReferenceBytes = 6 * 1024 * 1024

/** As many as a request has room for, personas before scenarios before runs. */
function affordable({ personas, scenarios, runs }: ImportReferences): ImportReferences {
  let left = maxReferenceBytes
  const fitting = <Reference extends { readonly fileId: string }>(
    references: readonly Reference[],
  ): Reference[] =>
    references.filter(({ fileId }) => {
      // The id, its quotes and names, and every character written in its longest way.
      left -= 80 + fileId.length * 6
      return left >= 0
    })
  return { personas: fitting(personas), scenarios: fitting(scenarios), runs: fitting(runs) }
}

const joined = (a: ImportResult, b: ImportResult): ImportResult => ({
  imported: {
    personas: a.imported.personas + b.imported.personas,
    scenarios: a.imported.scenarios + b.imported.scenarios,
    runs: a.imported.runs + b.imported.runs,
    tools: a.imported.tools + b.imported.tools,
  },
  created: {
    personas: [...a.created.personas, ...b.created.personas],
    scenarios: [...a.created.scenarios, ...b.created.scenarios],
    runs: [...a.created.runs, ...b.created.runs],
    tools: [...a.created.tools, ...b.created.tools],
  },
  skipped: [...a.skipped, ...b.skipped],
  failed: [...a.failed, ...b.failed],
  remarks: [...a.remarks, ...b.remarks],
  asks: [...a.asks, ...b.asks],
  references: {
    personas: [...a.references.personas, ...b.references.personas],
    scenarios: [...a.references.scenarios, ...b.references.scenarios],
    runs: [...a.references.runs, ...b.references.runs],
  },
})
