import { setImmediate } from 'node:timers/promises'
import type { ImportValues } from '../found/fill-in.ts'
import { type Found, fault, type InFile } from '../found/found.ts'
import type { ImportFile } from '../found/import-result.ts'
import { parseFile } from './parse-file.ts'
import { openParseProcess, type ParseProcess } from './parse-process.ts'
import { textOfFile } from './text-of-file.ts'

/** From here on (in UTF-16 code units) a file is parsed elsewhere: 1 MB of YAML takes a third of a second. */
const leastForProcess = 128 * 1024

/** Parses without keeping other requests waiting: between files they get their turn, and big files go elsewhere. */
export async function parseFiles(
  files: readonly ImportFile[],
  values: ImportValues = {},
): Promise<InFile<Found>[]> {
  const found: InFile<Found>[] = []
  let elsewhere: ParseProcess | null = null
  try {
    for (const file of files) {
      const { name } = file
      const read = textOfFile(file)
      if ('reason' in read) {
        found.push({ ...fault('', read.reason), file: name })
        continue
      }
      const content = read.text
      const isBig = content.length >= leastForProcess
      if (isBig) elsewhere ??= openParseProcess()
      const batches =
        isBig && elsewhere !== null
          ? elsewhere.parse(name, content, values)
          : [parseFile(name, content, values)]
      for await (const batch of batches) for (const item of batch) found.push({ ...item, file: name })
      await setImmediate()
    }
    return found
  } finally {
    elsewhere?.close()
  }
}
