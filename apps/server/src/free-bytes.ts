import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Free space where a folder is or would be made; null when the system does not say. */
export async function freeBytes(folder: string): Promise<number | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const space = await statfs(at).catch(() => null)
    if (space !== null) return space.bavail * space.bsize
    if (at === dirname(at)) return null
  }
}
