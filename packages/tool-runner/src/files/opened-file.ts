import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readlink, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isPathWithin } from '@workbench/core/tools/path-scope'
import { denied, errorCode, type FileOperation, fileFault, isLink } from './file-fault.ts'
import type { LocatedPath } from './locate-path.ts'
import type { IsProtected } from './protected-paths.ts'

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_NOCTTY } = constants

/** How descriptors are judged on this machine. */
export interface Judge {
  /**
   * Whether the system tells the path of an open descriptor (Linux with /proc): it can't be changed under our hands
   * then. Elsewhere paths are compared before and after, which somebody who may write into the folder can outrun by
   * exchanging links several times in between; tools cannot make links.
   */
  readonly hasDescriptorPaths: boolean
  /** Nobody gets at these. */
  readonly isProtected: IsProtected
}

/** A descriptor and the real path of what it stands for. */
export interface Opened {
  readonly handle: FileHandle
  readonly realPath: string
}

/**
 * Opens a file or folder below a root and judges what was opened rather than what it was called: a link on the way, or
 * something that was exchanged in the meantime, leads to a real path outside and is refused. The last part of the path
 * is never followed, and a FIFO or device never waits.
 *
 * @throws ToolError; nothing stays open then.
 */
export async function openInside(
  located: LocatedPath,
  kind: 'file' | 'folder',
  operation: FileOperation,
  judge: Judge,
): Promise<Opened> {
  const { path } = located
  let handle: FileHandle | undefined
  try {
    await refuseWayOut(located, operation)
    // Opening a device can act by itself, so its kind is asked before, and once more of the descriptor.
    const before = await lstat(path)
    if (before.isSymbolicLink()) throw isLink(operation, path)
    if (kind === 'file' && !before.isFile()) throw notAFile(before.isDirectory(), operation, path)

    const asFolder = kind === 'folder' ? O_DIRECTORY : 0
    handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | asFolder)
    const realPath = await judgeOpened(handle, located, operation, judge)
    if (kind === 'file') await refuseOddFile(handle, path, operation)
    return { handle, realPath }
  } catch (error) {
    await handle?.close()
    throw fileFault(error, operation, path)
  }
}

/**
 * Decides whether what was opened may be, by where it really is.
 *
 * @returns Its real path.
 */
export async function judgeOpened(
  handle: FileHandle,
  located: LocatedPath,
  operation: FileOperation,
  judge: Judge,
): Promise<string> {
  const realPath = await realPathOf(handle, located.path, operation, judge)
  if (!located.roots.some((one) => isPathWithin(realPath, one))) throw await leadsOut(located, operation)
  await refuseProtected(realPath, judge, located.path, operation)
  return realPath
}

/**
 * Refuses what lies behind a link that leads out, before anything is asked about it: whether it exists must not show.
 * Only the descriptor decides what may be read; this is for what does not get as far.
 */
async function refuseWayOut(located: LocatedPath, operation: FileOperation): Promise<void> {
  const { path, root, roots } = located
  for (let above = dirname(path); ; above = dirname(above)) {
    const real = await realpath(above).catch(() => null)
    if (real === null && above !== '/') continue
    const isAboveRoot = isPathWithin(root, above) && root !== above
    if (isAboveRoot ? real === above : roots.some((one) => isPathWithin(real ?? '/', one))) return
    throw await leadsOut(located, operation)
  }
}

/** Where an open descriptor really is. */
export async function realPathOf(
  handle: FileHandle,
  path: string,
  operation: FileOperation,
  { hasDescriptorPaths }: Pick<Judge, 'hasDescriptorPaths'>,
): Promise<string> {
  if (hasDescriptorPaths) return readlink(descriptorPath(handle))
  const real = await realpath(path)
  const [opened, there] = await Promise.all([handle.stat({ bigint: true }), stat(real, { bigint: true })])
  const isStill = opened.dev === there.dev && opened.ino === there.ino && (await realpath(path)) === real
  if (!isStill) throw denied(operation, `${path} was exchanged while it was opened.`)
  return real
}

export function descriptorPath({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`
}

export async function refuseProtected(
  realPath: string,
  { isProtected }: Pick<Judge, 'isProtected'>,
  path: string,
  operation: FileOperation,
): Promise<void> {
  if (await isProtected(realPath))
    throw denied(operation, `${path} belongs to the system or to the workbench itself; no policy opens it.`)
}

/** A second name of a file can have been made to bring it into an allowed folder. */
async function refuseOddFile(handle: FileHandle, path: string, operation: FileOperation): Promise<void> {
  const opened = await handle.stat()
  if (!opened.isFile()) throw notAFile(opened.isDirectory(), operation, path)
  if (opened.nlink !== 1)
    throw denied(operation, `${path} has ${opened.nlink} names (hard links); only files with one are opened.`)
}

function notAFile(isFolder: boolean, operation: FileOperation, path: string): Error {
  return isFolder
    ? fileFault(Object.assign(new Error(), { code: 'EISDIR' }), operation, path)
    : denied(operation, `${path} is not a regular file.`)
}

async function leadsOut({ path, root }: LocatedPath, operation: FileOperation): Promise<Error> {
  const realRoot = await realpath(root).catch((error: unknown) => errorCode(error))
  return realRoot.startsWith('/') && realRoot !== root
    ? denied(
        operation,
        `The policy names ${root}, which leads to ${realRoot}. Name ${realRoot} in the policy.`,
      )
    : denied(operation, `${path} leads out of what the policy names.`)
}
