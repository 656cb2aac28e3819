import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

const usual = ['/usr/local/bin', '/usr/bin', '/bin']

/** @returns its path, null when it is not installed. */
export async function findProgram(name: string): Promise<string | null> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  for (const folder of new Set([...folders, ...usual])) {
    const path = join(folder, name)
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return null
}
