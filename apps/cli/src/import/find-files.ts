import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A path that leads to nothing that can be imported. */
export interface RefusedPath {
  readonly name: string
  readonly reason: string
}

const importable = /\.(?:json|ya?ml|csv)$/i
const skippedFolders: ReadonlySet<string> = new Set(['node_modules'])

/**
 * Files named themselves are taken whatever they are called; of folders, at any depth, those that end in .json,
 * .yaml, .yml or .csv. Hidden folders, node_modules and links are left out.
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly refused: readonly RefusedPath[] }> {
  const files = new Set<string>()
  const refused: RefusedPath[] = []
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await filesBelow(path) : [path]
      for (const file of found) files.add(file)
      if (found.length === 0) {
        refused.push({ name: path, reason: 'the folder holds no .json, .yaml, .yml or .csv file' })
      }
    } catch (error) {
      refused.push({ name: path, reason: reasonOf(error) })
    }
  }
  return { files: [...files], refused }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !entry.name.startsWith('.') && !skippedFolders.has(entry.name)) {
      found.push(...(await filesBelow(path)))
    } else if (entry.isFile() && importable.test(entry.name)) found.push(path)
  }
  return found
}

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user'
  return error instanceof Error ? error.message : String(error)
}
