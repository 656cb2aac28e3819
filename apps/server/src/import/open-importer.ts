import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { createModels } from '@workbench/llm/models'
import { systemClock } from '@workbench/platform/clock'
import type { Config } from '@workbench/platform/config'
import { newRequestId, newTraceId } from '@workbench/platform/correlation'
import { newId } from '@workbench/platform/ids'
import { createPersonaRepository } from '@workbench/postgres/library/persona-repository'
import { createScenarioRepository } from '@workbench/postgres/library/scenario-repository'
import { openPostgres } from '@workbench/postgres/open-postgres'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { createToolRepository } from '@workbench/postgres/tools/tool-repository'
import type { z } from 'zod'
import { resolveScenarioDraft } from '../debates/resolve-scenario-draft.ts'
import { openBlobStore } from '../open-blob-store.ts'
import { type ImportFile, ImportReferences, type ImportResult } from './found/import-result.ts'
import { importFiles } from './import-files.ts'

export interface Importer {
  /** What `POST /import` does, without a limit of size. */
  import(
    files: readonly ImportFile[],
    options?: { readonly references?: z.input<typeof ImportReferences> },
  ): Promise<ImportResult>
  close(): Promise<void>
}

/**
 * Imports without a server, for whoever prepares the database before there is one. Close it.
 *
 * @param databaseUrl - Must reach the server itself, not a transaction pooler.
 */
export async function openImporter(config: Config, databaseUrl: string): Promise<Importer> {
  const { catalog } = createModels(config)
  // The default model may be one that a provider has to be asked for first.
  await catalog.list()
  const { db, bossInserts, enqueueIn, close } = await openPostgres({
    databaseUrl,
    directUrl: databaseUrl,
    applicationName: 'workbench import',
    openBlobs: openBlobStore(config),
    supervises: false,
    onError: () => {},
  })
  const now = () => systemClock.now()
  const personas = createPersonaRepository(db, { newId, now })
  const dependencies = {
    personas,
    scenarios: createScenarioRepository(db, { newId, now }),
    runs: createRunRepository(db, { newId, now, enqueueIn, bossInserts }),
    tools: createToolRepository(db, { now, builtIns: builtInTools }),
    resolveScenario: (draft: Parameters<typeof resolveScenarioDraft>[0]) =>
      resolveScenarioDraft(draft, { personas, catalog }),
    defaultModel: catalog.defaultModel,
    newId,
    clock: systemClock,
  }
  const correlation = { requestId: newRequestId(), traceId: newTraceId() }
  return {
    import: (files, { references } = {}) =>
      importFiles(files, dependencies, correlation, {
        references: references && ImportReferences.parse(references),
      }),
    close,
  }
}
