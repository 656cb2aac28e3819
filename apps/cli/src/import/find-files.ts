import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A path that leads to nothing that can be imported. */
export interface RefusedPath {
  readonly name: string
  readonly reason: string
}

/** Files that are looked for in folders. */
export interface WantedFiles {
  readonly pattern: RegExp
  readonly inWords: string
}

const importable: WantedFiles = {
  pattern: /\.(?:json|ya?ml|csv|png|charx|tool\.ts)$/i,
  inWords: '.json, .yaml, .yml, .csv, .png, .charx or .tool.ts',
}
const skippedFolders: ReadonlySet<string> = new Set(['node_modules'])

/**
 * Files named themselves are taken whatever they are called; of folders, at any depth, those that are wanted: what can
 * be imported when nothing else is said. Hidden files and folders and node_modules are left out; links inside folders are told and left
 * out, since they can lead anywhere and in circles.
 */
export async function findFiles(
  paths: readonly string[],
  wanted: WantedFiles = importable,
): Promise<{ readonly files: readonly string[]; readonly refused: readonly RefusedPath[] }> {
  const files = new Set<string>()
  const refused: RefusedPath[] = []
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory()
      const found = isFolder ? await filesBelow(path, wanted, refused) : [path]
      for (const file of found) files.add(file)
      if (isFolder && found.length === 0) {
        refused.push({ name: path, reason: `the folder holds no ${wanted.inWords} file` })
      }
    } catch (error) {
      refused.push({ name: path, reason: reasonOf(error) })
    }
  }
  return { files: [...files], refused }
}

async function filesBelow(root: string, { pattern }: WantedFiles, refused: RefusedPath[]): Promise<string[]> {
  const found: string[] = []
  const open = [root]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const inside: string[] = []
    for (const entry of await entriesOf(folder, refused)) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || skippedFolders.has(entry.name)) continue
      if (entry.isDirectory()) inside.push(path)
      else if (entry.isFile() && pattern.test(entry.name)) found.push(path)
      else if (entry.isSymbolicLink() && (pattern.test(entry.name) || (await leadsToFolder(path)))) {
        refused.push({ name: path, reason: 'it is a link, and links in folders are not followed' })
      } else if (!entry.isFile() && !entry.isSymbolicLink() && pattern.test(entry.name)) {
        refused.push({ name: path, reason: 'it is no regular file' })
      }
    }
    open.push(...inside.toReversed())
  }
  return found
}

/** In the order of their names; a folder that can't be read is told and does not hide the others. */
async function entriesOf(folder: string, refused: RefusedPath[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    refused.push({ name: folder, reason: reasonOf(error) })
    return []
  }
}

const leadsToFolder = (link: string): Promise<boolean> =>
  stat(link).then(
    (about) => about.isDirectory(),
    () => false,
  )

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user'
  if (code === 'ELOOP') return 'it is a link that leads in a circle'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : String(error)
}
