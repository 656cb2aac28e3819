import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built app is made of, relative to `apps/web`. Versions of packages are in the lockfile. */
const sources = [
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'build',
  'public',
  'src',
  '../../packages/client/src',
  '../../package-lock.json',
]

/**
 * A hash over names and contents of everything the app is built from. Contents, since a checkout gives old files new
 * times and a restored copy can give new files old ones; without awaiting, which for hundreds of small files takes
 * several times as long.
 *
 * @param root - The folder of the web app; what is missing there counts as empty.
 */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of filesOf(root, source)) {
      const content = readFileSync(join(root, path))
      hash.update(`${path}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

function filesOf(root: string, source: string): string[] {
  const found = statSync(join(root, source), { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [source]
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(source, entry.parentPath.slice(join(root, source).length), entry.name))
    .toSorted()
}
