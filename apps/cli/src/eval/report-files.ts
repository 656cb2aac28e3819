import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CommandContext } from '../client-command.ts'
import { FileError, writeWhole } from '../runs/write-whole.ts'

/** Where what came of an experiment is written. */
export interface ReportFiles {
  readonly junit?: string | undefined
  /** Markdown. */
  readonly summary?: string | undefined
}

const formats = { junit: 'junit', summary: 'md' } as const

const wanted = (files: ReportFiles) =>
  (['junit', 'summary'] as const).flatMap((name) => {
    const path = files[name]
    return path === undefined ? [] : [{ name, path, format: formats[name] }]
  })

/**
 * Before anything is paid for.
 *
 * @throws FileError when a file could not be written where it is wanted.
 */
export async function refuseMissingFolders(files: ReportFiles): Promise<void> {
  for (const { name, path } of wanted(files)) {
    const folder = dirname(path)
    const found = await stat(folder).catch(() => null)
    if (found?.isDirectory() !== true) {
      throw new FileError(`--${name} ${path} can't be written: there is no folder ${folder}.`, {
        hint: 'Nothing was started. Make the folder first.',
      })
    }
    if ((await stat(path).catch(() => null))?.isDirectory()) {
      throw new FileError(`--${name} ${path} can't be written: it is a folder.`, {
        hint: 'Nothing was started. Name a file.',
      })
    }
  }
}

/** Each whole or not at all, over what was there. @throws FileError */
export async function writeReports(
  id: string,
  files: ReportFiles,
  { client }: Pick<CommandContext, 'client'>,
): Promise<void> {
  for (const { path, format } of wanted(files)) {
    await writeWhole(path, await client.experiments.report(id, format), { force: true })
  }
}
