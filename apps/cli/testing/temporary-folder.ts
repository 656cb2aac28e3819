import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder of its own for each test of a file; @returns how to ask for its path. */
export function temporaryFolder(): () => string {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-cli-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  return () => folder
}
