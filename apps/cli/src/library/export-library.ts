import { printable } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { exitCodes } from '../exit-codes.ts'
import { refuseToOverwrite, writeWhole } from '../runs/write-whole.ts'
import { UsageError } from '../usage-error.ts'

export interface ExportLibraryOptions {
  readonly format: 'yaml' | 'card'
  /** A path; stdout when left out. */
  readonly out?: string | undefined
  readonly force: boolean
}

/** Writes personas as one file of YAML, or one of them as a character card. */
export async function exportPersonas(
  names: readonly string[],
  { format, ...options }: ExportLibraryOptions,
  context: CommandContext,
): Promise<number> {
  const { personas } = context.client
  if (format === 'card' && names.length > 1) {
    throw new UsageError('A character card is one persona.', { hint: 'Export them one by one, or as YAML.' })
  }
  return exportTo(options, context, async () => {
    const ids = await idsOf('persona', names, personas)
    return format === 'card' ? personas.export(ids[0] ?? '', 'card') : personas.exportMany({ ids })
  })
}

/** Writes scenarios with everybody whom they name as one file of YAML. */
export async function exportScenarios(
  names: readonly string[],
  options: Omit<ExportLibraryOptions, 'format'>,
  context: CommandContext,
): Promise<number> {
  const { scenarios } = context.client
  return exportTo(options, context, async () =>
    scenarios.exportMany({ ids: await idsOf('scenario', names, scenarios) }),
  )
}

async function idsOf(what: string, names: readonly string[], library: Parameters<typeof findByName>[2]) {
  const ids: string[] = []
  for (const name of names) ids.push((await findByName(what, name, library)).id)
  return ids
}

/** Into a file whole or not at all; into a pipe as it is, onto a terminal so that it can't harm it. */
async function exportTo(
  { out, force }: Omit<ExportLibraryOptions, 'format'>,
  { terminal }: CommandContext,
  read: () => Promise<string>,
): Promise<number> {
  if (out !== undefined && !force) await refuseToOverwrite(out)
  const text = await read()
  if (out === undefined) {
    terminal.write(terminal.isInteractive ? printable(text) : text)
    return exitCodes.done
  }
  await writeWhole(out, text, { force })
  terminal.write(`${printable(out)}\n`)
  return exitCodes.done
}
