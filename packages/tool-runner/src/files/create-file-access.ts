import { existsSync } from 'node:fs'
import { type FileHandle, lstat, opendir } from 'node:fs/promises'
import { systemFolders } from '@workbench/core/tools/path-scope'
import { ToolError } from '../tool-error.ts'
import type { FileAccess, FolderEntry } from './file-access.ts'
import { fileFault } from './file-fault.ts'
import { locatePath } from './locate-path.ts'
import { descriptorPath, type Judge, openInside } from './opened-file.ts'
import { protectedBy } from './protected-paths.ts'
import { putFile } from './put-file.ts'

const megabyte = 1024 * 1024

export interface FileAccessOptions {
  /** Absolute paths that no policy opens: keys, the database. /proc, /sys and /dev always belong to them. */
  readonly protectedPaths: readonly string[]
  /** Absolute paths that no policy opens for writing: programs that are run from there. Default none. */
  readonly readOnlyPaths?: readonly string[]
  /** Of one file that is written; default 16 MiB. */
  readonly maxWriteBytes?: number
  /** Default: whether this machine has /proc/self/fd. */
  readonly hasDescriptorPaths?: boolean
}

/** File access under policies, judged by what was opened: see `openInside` and `putFile`. */
export function createFileAccess({
  protectedPaths,
  readOnlyPaths = [],
  maxWriteBytes = 16 * megabyte,
  hasDescriptorPaths = existsSync('/proc/self/fd'),
}: FileAccessOptions): FileAccess {
  const judge: Judge = {
    hasDescriptorPaths,
    isProtected: protectedBy([...systemFolders, ...protectedPaths]),
  }
  const writeJudge: Judge = {
    hasDescriptorPaths,
    isProtected: protectedBy([...systemFolders, ...protectedPaths, ...readOnlyPaths]),
  }

  return {
    async read(asked, roots, { maxBytes }) {
      const located = locatePath(asked, roots, 'read')
      const { handle } = await openInside(located, 'file', 'read', judge)
      try {
        return { path: located.path, bytes: await readUpTo(handle, maxBytes, located.path) }
      } catch (error) {
        throw fileFault(error, 'read', located.path)
      } finally {
        await handle.close()
      }
    },

    async write(asked, roots, bytes) {
      const located = locatePath(asked, roots, 'write')
      if (bytes.byteLength > maxWriteBytes)
        throw new ToolError(
          'output_limit',
          `${located.path} would have ${bytes.byteLength} bytes; ${maxWriteBytes} are allowed.`,
        )
      await putFile(located, bytes, writeJudge)
      return { path: located.path }
    },

    async list(asked, roots, { maxEntries }) {
      const located = locatePath(asked, roots, 'read')
      const { handle, realPath } = await openInside(located, 'folder', 'read', judge)
      try {
        const folder = hasDescriptorPaths ? descriptorPath(handle) : realPath
        return { path: located.path, entries: await entriesOf(folder, maxEntries, located.path) }
      } catch (error) {
        throw fileFault(error, 'read', located.path)
      } finally {
        await handle.close()
      }
    },
  }
}

/** Never more than was asked for, however long the file gets while it is read. */
async function readUpTo(handle: FileHandle, maxBytes: number, path: string): Promise<Uint8Array> {
  const { size } = await handle.stat()
  const tooLarge = (): ToolError =>
    new ToolError('output_limit', `${path} is larger than the ${maxBytes} bytes that are allowed.`)
  if (size > maxBytes) throw tooLarge()
  const bytes = new Uint8Array(size + 1)
  let length = 0
  while (length < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, length, bytes.byteLength - length)
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
  }
  if (length > maxBytes) throw tooLarge()
  throw new ToolError('failed', `${path} grew while it was read. Try again.`)
}

async function entriesOf(folder: string, maxEntries: number, path: string): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = []
  for await (const entry of await opendir(folder)) {
    if (entries.length === maxEntries)
      throw new ToolError(
        'output_limit',
        `${path} has more than ${maxEntries} entries. List a folder below it.`,
      )
    const type = entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'other'
    entries.push({
      name: entry.name,
      type,
      size: type === 'file' ? await sizeOf(`${folder}/${entry.name}`) : 0,
    })
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A file may be gone by the time it is looked at. */
async function sizeOf(path: string): Promise<number> {
  const stats = await lstat(path).catch(() => null)
  return stats?.isFile() ? stats.size : 0
}
