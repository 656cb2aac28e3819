import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Fonts and most pictures are compressed as they are. */
const worthIt: ReadonlySet<string> = new Set(['.js', '.css', '.svg', '.md', '.json'])

/** Below, the headers weigh more than what is won. */
const leastBytes = 1_024

/** Puts `NAME.br` and `NAME.gz` beside every file of a folder that gets smaller by it, for the server to send as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => worthIt.has(extname(name)))
  await Promise.all(names.map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < leastBytes) return
  const params = {
    // The last two levels take ten times as long for three percent.
    [zlib.BROTLI_PARAM_QUALITY]: 9,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  await Promise.all([
    toBrotli(content, { params }).then((small) => writeFile(`${path}.br`, small)),
    toGzip(content, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ])
}
