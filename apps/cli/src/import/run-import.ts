import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { printableJson } from '@workbench/platform/printable'
import type { Terminal } from '../display/terminal.ts'
import { exitCodes } from '../exit-codes.ts'
import { importPaths } from './import-paths.ts'
import { importReport } from './import-report.ts'

interface ImportOptions {
  readonly client: Pick<WorkbenchClient, 'import'>
  readonly terminal: Terminal
  readonly json: boolean
  /** For the variables in files, by name. */
  readonly values?: Readonly<Record<string, string>>
}

/**
 * Sends files and folders to the server and tells what became of them.
 *
 * @returns the exit code: 0 when nothing was refused or lacks a value, else 1.
 */
export async function runImport(
  paths: readonly string[],
  { client, terminal, json, values = {} }: ImportOptions,
): Promise<number> {
  const { references: _references, ...result } = await importPaths(paths, {
    send: (batch, options) => client.import(batch, { ...options, values }),
    onBatch: (first, last, all) => {
      if (terminal.isInteractive && !json)
        terminal.writeError(`Sending ${first} to ${last} of ${all} files …\n`)
    },
  })
  terminal.write(json ? `${printableJson(result)}\n` : importReport(result))
  return result.failed.length + result.asks.length === 0 ? exitCodes.done : exitCodes.failed
}
