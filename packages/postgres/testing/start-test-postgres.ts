import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres.ts'
import type { TestServer } from './test-server.ts'

/** The embedded Postgres, throwaway. */
export async function startTestPostgres(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workbench-tests-'))
  const postgres = await startEmbeddedPostgres({
    dataDir,
    throwaway: true,
    // Several test files at once, each with pools of its own.
    settings: { max_connections: '300' },
  })
  return {
    url: postgres.databaseUrl,
    async stop() {
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
