import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { denied, errorCode, fileFault, isLink } from './file-fault.ts'
import type { LocatedPath } from './locate-path.ts'
import { descriptorPath, type Judge, realPathOf, refuseProtected } from './opened-file.ts'

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW } = constants

/**
 * Puts a whole file in place: written under another name in the same folder, then renamed. No link is followed, not
 * even inside the root; the folder is held open on the way, so that moving it elsewhere gains nothing.
 *
 * @throws ToolError; nothing half-written stays behind.
 */
export async function putFile({ path, root }: LocatedPath, bytes: Uint8Array, judge: Judge): Promise<void> {
  const folderPath = dirname(path)
  let folder: FileHandle | undefined
  try {
    // A root can be a single file; its folder is then where the work is done, and nothing is made there but the file.
    folder = await openFolder(path === root ? folderPath : root, folderPath, judge)
    await refuseProtected(path, judge, path, 'write')
    await replace(folder, path, bytes, judge)
  } catch (error) {
    throw fileFault(error, 'write', path)
  } finally {
    await folder?.close()
  }
}

async function replace(folder: FileHandle, path: string, bytes: Uint8Array, judge: Judge): Promise<void> {
  const target = inFolder(folder, dirname(path), basename(path), judge)
  const temporary = inFolder(folder, dirname(path), `.${randomUUID()}.tmp`, judge)
  refuseOddTarget(await lstat(target).catch(absent), path)
  const file = await open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
  try {
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await refuseMoved(folder, dirname(path), judge)
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  await folder.sync()
}

/** Opens a folder step by step from `base`, making what is missing. */
async function openFolder(base: string, path: string, judge: Judge): Promise<FileHandle> {
  let folder = await openStep(base, base)
  try {
    await refuseMoved(folder, base, judge)
    let reached = base
    for (const name of relative(base, path)
      .split('/')
      .filter((part) => part !== '')) {
      const next = inFolder(folder, reached, name, judge)
      reached = `${reached}/${name}`
      await refuseProtected(reached, judge, reached, 'write')
      const inner = await openStep(next, reached).catch(async (error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error
        await mkdir(next, 0o755).catch(alreadyThere)
        return openStep(next, reached)
      })
      await folder.close()
      folder = inner
      await refuseMoved(folder, reached, judge)
    }
    return folder
  } catch (error) {
    await folder.close()
    throw error
  }
}

async function openStep(step: string, path: string): Promise<FileHandle> {
  try {
    return await open(step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  } catch (error) {
    // Linux says ENOTDIR of a link, too.
    if (errorCode(error) === 'ENOTDIR' && (await lstat(step).catch(absent))?.isSymbolicLink())
      throw isLink('write', path)
    throw error
  }
}

/** A name in an open folder: through its descriptor where there is a way, whatever its path leads to by now. */
function inFolder(folder: FileHandle, path: string, name: string, { hasDescriptorPaths }: Judge): string {
  return `${hasDescriptorPaths ? descriptorPath(folder) : path === '/' ? '' : path}/${name}`
}

/** No link was on the way when the real path is the path. */
async function refuseMoved(folder: FileHandle, path: string, judge: Judge): Promise<void> {
  const real = await realPathOf(folder, path, 'write', judge)
  if (real !== path)
    throw denied('write', `${path} leads elsewhere, and links are not followed. Name the folder itself.`)
}

function refuseOddTarget(target: Stats | null, path: string): void {
  if (target === null || target.isFile()) return
  if (target.isSymbolicLink()) throw isLink('write', path)
  if (target.isDirectory()) throw fileFault(Object.assign(new Error(), { code: 'EISDIR' }), 'write', path)
  throw denied('write', `${path} is not a regular file.`)
}

/** Two files of a new folder can be written at once. */
function alreadyThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error
}

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null
  throw error
}
