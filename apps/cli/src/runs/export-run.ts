import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import type { ExportFormat } from './export-formats.ts'
import { findRun } from './find-run.ts'
import { refuseToOverwrite, writeWhole } from './write-whole.ts'

export interface ExportRunOptions {
  readonly format: ExportFormat
  /** A path; stdout when left out. */
  readonly output?: string | undefined
  readonly force: boolean
  readonly json: boolean
}

/** Writes a run to a file, whole or not at all, or to stdout. */
export async function exportRun(
  wanted: string,
  { format, output, force, json }: ExportRunOptions,
  { client, terminal }: CommandContext,
): Promise<number> {
  if (json && output === undefined) {
    throw new UsageError('--json tells about the file that --output names.', {
      hint: 'For the run as JSON: --format json',
    })
  }
  if (output !== undefined && !force) await refuseToOverwrite(output)
  const runId = await findRun(wanted, client)
  const text = await client.runs.export(runId, format)
  if (output === undefined) {
    // Into a file or a pipe it goes as it is.
    terminal.write(terminal.isInteractive ? printable(text) : text)
    return exitCodes.done
  }
  await writeWhole(output, text, { force })
  const bytes = Buffer.byteLength(text)
  terminal.write(
    json ? `${printableJson({ runId, format, file: output, bytes })}\n` : `${printable(output)}\n`,
  )
  return exitCodes.done
}
