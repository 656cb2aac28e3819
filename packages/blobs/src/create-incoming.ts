import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { lazily } from './lazily.ts'
import { type StagedContent, type StageOptions, stageContent } from './stage-content.ts'

/** Nobody sends one blob for so long: who left it is gone. */
const abandonedMs = 24 * 3_600_000

export type Incoming = (content: AsyncIterable<Uint8Array>, options?: StageOptions) => Promise<StagedContent>

/** Takes in streams as files of a folder; what a killed process left there a day ago is removed at first use. */
export function createIncoming(folder: string, now: () => number = Date.now): Incoming {
  const tidied = lazily(() => removeAbandoned(folder, now() - abandonedMs))
  return async (content, options) => {
    await tidied()
    return stageContent(folder, content, options)
  }
}

async function removeAbandoned(folder: string, beforeMs: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const path = join(folder, name)
    // Another process may tidy up, too.
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtimeMs < beforeMs) await rm(path, { force: true })
  }
}
