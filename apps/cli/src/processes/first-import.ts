import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '@workbench/platform/config'
import { findFiles } from '../import/find-files.ts'
import { importPaths } from '../import/import-paths.ts'
import { importReport } from '../import/import-report.ts'
import { oneLine } from './one-line.ts'

interface FirstImportOptions {
  readonly config: Config
  /** True when somebody chose the folder: then it is told when it is not there. */
  readonly isDirChosen: boolean
  /** Must reach the server itself, not a transaction pooler. */
  readonly databaseUrl: string
  readonly log: (line: string) => void
  /** Ends it between two batches; the next start goes on. */
  readonly signal?: AbortSignal
}

/** In the data folder while the first import is under way, so that one that was cut short is finished later. */
const markerName = 'first-import-under-way'

/**
 * Reads WORKBENCH_IMPORT_DIR into a database that holds nothing yet, or goes on with such an import that was cut short.
 * Whatever is wrong with the folder is logged and keeps nobody from starting.
 */
export async function firstImport(options: FirstImportOptions): Promise<void> {
  const { config, isDirChosen, databaseUrl, log, signal } = options
  const { importDir, dataDir } = config
  const marker = join(dataDir, markerName)
  const isUnfinished = await exists(marker)
  const { isEmptyDatabase } = await import('@workbench/postgres/is-empty')
  if (!isUnfinished && !(await isEmptyDatabase(databaseUrl))) return
  if (!(await exists(importDir))) {
    if (isDirChosen)
      log(`WORKBENCH_IMPORT_DIR is ${importDir}, and there is no such folder: nothing to import`)
    return
  }
  const { files } = await findFiles([importDir])
  if (files.length === 0) return

  const why = isUnfinished ? 'the first import was cut short and goes on' : 'the database is empty'
  log(`${why}: importing ${files.length} ${files.length === 1 ? 'file' : 'files'} from ${importDir}`)
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(marker, '')
  } catch (error) {
    log(`if this import is cut short it will not go on by itself: ${oneLine(error)}`)
  }
  try {
    await importInto({ config, databaseUrl, log, signal })
    await rm(marker, { force: true })
  } catch (error) {
    signal?.throwIfAborted()
    log(`the first import did not end well and goes on at the next start: ${oneLine(error)}`)
  }
}

async function importInto({
  config,
  databaseUrl,
  log,
  signal,
}: Pick<FirstImportOptions, 'config' | 'databaseUrl' | 'log'> & { signal: AbortSignal | undefined }) {
  const { importDir } = config
  const { openImporter } = await import('@workbench/server/import/open-importer')
  const importer = await openImporter(config, databaseUrl)
  try {
    const result = await importPaths([importDir], {
      send: (batch, options) => importer.import(batch, options),
      onBatch: (first, last, all) => {
        if (first > 1 || last < all) log(`importing files ${first} to ${last} of ${all}`)
      },
      ...(signal && { signal }),
    })
    for (const line of importReport(result).trimEnd().split('\n')) log(line)
    if (result.failed.length > 0) log(`once mended, they are taken by: workbench import ${importDir}`)
  } finally {
    await importer.close()
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
