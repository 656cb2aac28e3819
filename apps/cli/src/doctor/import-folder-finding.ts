import { readdir } from 'node:fs/promises'
import type { Config } from '@workbench/platform/config'
import type { Environment } from '@workbench/platform/environment'
import { type Finding, ok, warn } from './finding.ts'

/** The folder that an empty database is filled from; nobody has to have one, unless he named it. */
export async function importFolderFinding(
  { importDir }: Pick<Config, 'importDir'>,
  { WORKBENCH_IMPORT_DIR: named }: Environment,
): Promise<Finding> {
  const about = 'import folder'
  const fault = await readdir(importDir).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  )
  if (fault === null) return ok(about, `${importDir}, read when the database is empty`)
  if (fault === 'ENOENT' && !named) return ok(about, `none: there is no ${importDir}`)
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'is not there',
    ENOTDIR: 'is a file, not a folder',
    EACCES: 'may not be read by this user',
  }
  return warn(
    about,
    `${importDir} ${why[fault] ?? `can't be read: ${fault}`}`,
    'Let WORKBENCH_IMPORT_DIR name a folder; the workbench starts without.',
  )
}
