import { lstat, mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where children are started: there is no file of the machine, not even by a relative path. One for all sandboxes of this
 * account, so that workers that are killed leave nothing behind.
 *
 * @param parent - Default the system's folder for temporary files.
 */
export async function emptyFolder(parent = tmpdir()): Promise<string> {
  const account = process.getuid?.() ?? 'own'
  const folder = join(parent, `workbench-sandbox-${account}`)
  await mkdir(folder, { mode: 0o700 }).catch(() => {})
  // Somebody else may have been here first, with a link or files of theirs.
  return (await isOursAndEmpty(folder)) ? folder : mkdtemp(join(parent, 'workbench-sandbox-'))
}

async function isOursAndEmpty(folder: string): Promise<boolean> {
  try {
    const about = await lstat(folder)
    const isOpen = process.platform !== 'win32' && (about.mode & 0o077) !== 0
    const isOurs = process.getuid === undefined || about.uid === process.getuid()
    return about.isDirectory() && isOurs && !isOpen && (await readdir(folder)).every(isPlanted)
  } catch {
    return false
  }
}

/** What the attack at the start of another sandbox puts there for a moment. */
const isPlanted = (name: string): boolean => name.startsWith('planted-')
