import type { ImportNote, ImportResult } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { printableJson } from '@workbench/platform/printable'
import type { Terminal } from '../display/terminal.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles, type RefusedPath } from './find-files.ts'
import { importReport } from './import-report.ts'
import { readBatches } from './read-batches.ts'

interface ImportOptions {
  readonly client: Pick<WorkbenchClient, 'import'>
  readonly terminal: Terminal
  readonly json: boolean
}

/**
 * Sends files and folders to the server and tells what became of them.
 *
 * @returns the exit code: 0 when nothing was refused, else 1.
 */
export async function runImport(
  paths: readonly string[],
  { client, terminal, json }: ImportOptions,
): Promise<number> {
  const { files, refused } = await findFiles(paths)
  const unsent = refused.map(noteOf)
  let result: ImportResult = {
    imported: { personas: 0, scenarios: 0, runs: 0 },
    created: { personas: [], scenarios: [], runs: [] },
    skipped: [],
    failed: [],
  }
  let sent = 0
  for await (const batch of readBatches(files, (path) => unsent.push(noteOf(path)))) {
    if (terminal.isInteractive && !json) {
      terminal.writeError(`Sending ${sent + 1} to ${sent + batch.length} of ${files.length} files …\n`)
    }
    result = joined(result, await client.import(batch))
    sent += batch.length
  }
  result = { ...result, failed: [...unsent, ...result.failed] }
  terminal.write(json ? `${printableJson(result)}\n` : importReport(result))
  return result.failed.length === 0 ? exitCodes.done : exitCodes.failed
}

const noteOf = ({ name, reason }: RefusedPath): ImportNote => ({ name, place: '', item: null, reason })

const joined = (a: ImportResult, b: ImportResult): ImportResult => ({
  imported: {
    personas: a.imported.personas + b.imported.personas,
    scenarios: a.imported.scenarios + b.imported.scenarios,
    runs: a.imported.runs + b.imported.runs,
  },
  created: {
    personas: [...a.created.personas, ...b.created.personas],
    scenarios: [...a.created.scenarios, ...b.created.scenarios],
    runs: [...a.created.runs, ...b.created.runs],
  },
  skipped: [...a.skipped, ...b.skipped],
  failed: [...a.failed, ...b.failed],
})
